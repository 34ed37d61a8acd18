import Foundation
import Testing

@testable import ScanModel

/// Some 6,000 files, valid, damaged and hostile (`Tests/Corpus`): the page and the generator make the same of each. The
/// files and what the page makes of them come from node; here stands what the generator makes of them.
@Suite struct CorpusTests {
    private struct Entry {
        let name: String
        let bytes: [UInt8]
        let verdict: String
    }

    @Test func bothReadersJudgeAlike() throws {
        let entries = try Self.entries()
        #expect(entries.count > 5_900)
        var differences: [String] = []
        var outcomes: [String: Int] = [:]
        for entry in entries {
            let own = Verdict.of(entry.bytes)
            outcomes[String(own.prefix { $0 != " " }), default: 0] += 1
            if own != entry.verdict {
                let both = "  generator: \(Self.shown(own))\n  page:      \(Self.shown(entry.verdict))"
                differences.append("\(entry.name)\n\(both)")
            }
        }
        #expect(differences.isEmpty, "\(differences.count) differ:\n\(differences.prefix(12).joined(separator: "\n"))")
        // Every way has to be walked, or the corpus says nothing.
        for outcome in ["read", "refused", "syntax"] { #expect(outcomes[outcome, default: 0] > 500, "\(outcome)") }
    }

    private static func shown(_ verdict: String) -> String { String(verdict.prefix(1_500)) }

    private static func entries() throws -> [Entry] {
        let file = FileManager.default.temporaryDirectory.appending(path: "corpus-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: file) }
        let node = Process()
        node.executableURL = URL(filePath: "/usr/bin/env")
        node.arguments = ["node", Fixture.path("../Corpus/corpus.mjs"), file.path]
        try node.run()
        node.waitUntilExit()
        try #require(node.terminationStatus == 0, "node Tests/Corpus/corpus.mjs (Tests/run installs node)")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(parts.count == 3, "\(parts.first ?? "")")
            return Entry(name: parts[0], bytes: Array(Data(base64Encoded: parts[1]) ?? Data()), verdict: parts[2])
        }
    }
}

/// What the generator makes of a file, in the form of `Tests/Corpus/verdict.mjs`.
private enum Verdict {
    /// The scan that every result is laid beside, whatever it says that it answers.
    private static let scan = Samples.scan([
        Samples.aspect("visie"), Samples.aspect("team", renamedFrom: ["ouder", "oud"]),
        Samples.aspect("werkplek", renamedFrom: ["visie", "rijke-werkplek"]),
    ])

    static func of(_ bytes: [UInt8]) -> String {
        switch ResultFile.read(bytes) {
        case .success(let result): return "read \(line(result.json)) \(fitted(result))"
        case .failure(let error):
            if case .notJSON(let fact)? = error.problems.first?.fact { return "syntax \(name(fact))" }
            return "refused \(places(error.problems))"
        }
    }

    private static func fitted(_ result: ScanResult) -> String {
        let problems = result.stageProblems(in: scan)
        if !problems.isEmpty { return "stages \(places(problems))" }
        let answers = result.answers(resolvedFor: scan).map { resolved in
            "\(resolved.aspect.id)=\(resolved.answer.current.map(String.init) ?? "null")"
        }
        let orphans = result.orphans(in: scan).map(\.aspectID)
        return "answers \(answers.joined(separator: ",")) orphans \(orphans.joined(separator: ","))"
    }

    private static func places(_ problems: [ResultProblem]) -> String {
        problems.map { "\(name($0.fact)) \($0.path)" }.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
            .joined(separator: " | ")
    }

    private static func name(_ fact: Any) -> String { String("\(fact)".prefix { $0 != "(" }) }

    /// A value on one line: keys in the order of their code units, numbers as their eight bytes.
    private static func line(_ value: JSONValue) -> String {
        switch value.content {
        case .number(let text): return "#" + String((Double(text) ?? .nan).bitPattern, radix: 16)
        case .array(let elements): return "[" + elements.map(line).joined(separator: ",") + "]"
        case .object(let members):
            let sorted = members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
            return "{" + sorted.map { "\(text(.string($0.key))):\(line($0.value))" }.joined(separator: ",") + "}"
        default: return text(value)
        }
    }

    private static func text(_ value: JSONValue) -> String {
        String(decoding: JSONWriter.line(value).dropLast(), as: UTF8.self)
    }
}
