import Foundation
import ScanModel
import Testing

/// The files of `Tests/Fixtures/json`: what RFC 8259 allows, what it forbids, and where it leaves room. `verdicts.csv`
/// says of each file that is not plainly valid where it is refused and why, or that it is accepted.
@Suite struct JSONConformanceTests {
    private struct Verdict {
        var name: String
        /// `accepted`, or the name of a `JSONProblem.Fact`.
        var outcome: String
        var position: JSONPosition
        var reason: String
    }

    private static func names(_ folder: String) throws -> Set<String> {
        let path = Fixture.path("json/\(folder)")
        let names = Set(try FileManager.default.contentsOfDirectory(atPath: path).map { "\(folder)/\($0)" })
        try #require(names.count >= 36)
        return names
    }

    private static func verdicts() throws -> [Verdict] {
        let text = String(decoding: try Fixture.bytes("json/verdicts.csv"), as: UTF8.self)
        return try text.split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: ";", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
            try #require(cells.count == 5, "\(line)")
            let position = JSONPosition(line: Int(cells[2]) ?? 0, column: Int(cells[3]) ?? 0)
            return Verdict(name: cells[0], outcome: cells[1], position: position, reason: cells[4])
        }
    }

    private static func outcome(_ name: String) throws -> (fact: String, position: JSONPosition) {
        do {
            let value = try JSONParser.parse(Fixture.bytes("json/\(name)"))
            #expect(try JSONParser.parse(JSONWriter.write(value)) == value, "\(name) written and read again")
            return ("accepted", JSONPosition(line: 0, column: 0))
        } catch let problem as JSONProblem {
            return (String("\(problem.fact)".prefix { $0 != "(" }), problem.position)
        }
    }

    @Test func everyFileHasAVerdict() throws {
        let verdicts = try Self.verdicts()
        let found = try Self.names("invalid").union(Self.names("doubtful"))
        #expect(Set(verdicts.map(\.name)) == found)
        #expect(verdicts.count == found.count)
        for verdict in verdicts {
            if verdict.name.hasPrefix("invalid/") {
                #expect(verdict.outcome != "accepted", "\(verdict.name)")
            } else {
                #expect(!verdict.reason.isEmpty, "\(verdict.name): a doubtful file needs a reason")
            }
        }
    }

    @Test func everyFileMeetsItsVerdict() throws {
        for verdict in try Self.verdicts() {
            let (fact, position) = try Self.outcome(verdict.name)
            #expect(fact == verdict.outcome, "\(verdict.name)")
            #expect(position == verdict.position, "\(verdict.name)")
        }
    }

    @Test func everyValidFileIsRead() throws {
        let names = try Self.names("valid")
        #expect(names.count >= 48)
        for name in names { #expect(try Self.outcome(name).fact == "accepted", "\(name)") }
    }

    /// What Foundation makes of a file, as another reader of the same standard.
    @Test func everyValidFileMeansWhatFoundationReads() throws {
        for name in try Self.names("valid") {
            let bytes = try Fixture.bytes("json/\(name)")
            let other = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            #expect(Self.isSame(try JSONParser.parse(bytes), other), "\(name)")
        }
    }

    private static func isSame(_ value: JSONValue, _ other: Any) -> Bool {
        switch value.content {
        case .null: return other is NSNull
        case .bool(let truth): return other as? Bool == truth
        case .number(let text):
            guard let number = (other as? NSNumber)?.doubleValue, let own = Double(text) else { return false }
            // Foundation goes by a decimal of 38 digits.
            return abs(number - own) <= abs(own) * 1e-12
        case .string(let text): return (other as? String).map { $0.utf8.elementsEqual(text.utf8) } ?? false
        case .array(let elements):
            guard let others = other as? [Any], others.count == elements.count else { return false }
            return zip(elements, others).allSatisfy { isSame($0, $1) }
        case .object(let members):
            guard let others = other as? [String: Any], others.count == members.count else { return false }
            return members.allSatisfy { member in others[member.key].map { isSame(member.value, $0) } ?? false }
        }
    }

    @Test(arguments: [
        ("escapes-short", "\"\\/\u{8}\u{c}\n\r\t"), ("escapes-unicode", "Aé€"), ("escape-surrogate-pair", "🙂"),
        ("escape-last-code-point", "\u{10FFFF}"), ("escape-nul", "a\u{0}b"), ("escape-of-a-quote-by-number", "\""),
        ("escape-after-plain-text", "plat\tna"), ("utf8-two-three-and-four-bytes", "é€🙂"),
        ("utf8-line-and-paragraph-separator", "\u{2028}\u{2029}"),
        ("string-that-looks-like-json", "{\"a\":[1,2]}"),
    ])
    func readsTheText(_ name: String, _ text: String) throws {
        let value = try JSONParser.parse(Fixture.bytes("json/valid/\(name).json"))
        #expect(value.string.map { Array($0.utf8) } == Array(text.utf8))
    }

    /// Numbers are kept as they are written; nothing is rounded on the way.
    @Test(arguments: [
        ("valid/number-minus-zero", "-0"), ("valid/number-fraction-with-end-zeros", "1.500"),
        ("valid/number-exponent-with-zeros", "1e0007"), ("doubtful/number-beyond-a-double", "1e400"),
        ("doubtful/number-beyond-an-integer", "9223372036854775808"),
    ])
    func keepsTheNumber(_ name: String, _ text: String) throws {
        let value = try JSONParser.parse(Fixture.bytes("json/\(name).json"))
        #expect(value.array == [JSONValue(.number(text))])
    }
}
