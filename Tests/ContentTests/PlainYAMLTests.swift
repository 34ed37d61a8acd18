import TestSupport
import Testing
import Yams

@testable import Content

/// What is read without Yams is read as Yams reads it.
@Suite struct PlainYAMLTests {
    private static func read(_ text: String) -> YAMLValue.Mapping? { PlainYAML.mapping(Array(text.utf8)[...]) }

    /// All that is asked of a value: its text, how it is written, and where.
    private static func described(_ mapping: YAMLValue.Mapping?) -> [String]? {
        mapping?.flatMap { [$0.key, $0.value] }.map { value in
            let place = value.place.map { "\($0.line):\($0.column)" } ?? "?"
            return "\(place) \(value.isSingleQuoted) \(value.text ?? "\(value.content)")"
        }
    }

    private static func withYams(_ text: String) throws -> YAMLValue.Mapping? {
        let parser = try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
        guard let node = try parser.singleRoot(), case .mapping(let mapping) = YAMLValue(node).content else {
            return nil
        }
        return mapping
    }

    @Test(arguments: [
        "title: Over ons\n", "type: article\ntitle: \"Een ‘titel’: en meer\"\norder: 3\nupdated: 2025-01-01\n",
        "a: b", "a:   b c\nb: \"\"\nc: \"#\"\n", "title: a:b#c\n", "title: 3, [b] {c} - & *d !\n",
        "url: https://example.org/a#b\nlead: een é | > ` @ % \"x\" 'y'\n",
        "a: null\nb: true\nc: 1e3\nd: \"null\"\n",
    ])
    func linesOfKeysAndValuesAreRead(text: String) throws {
        let mapping = try #require(Self.read(text))
        #expect(try Self.described(mapping) == Self.described(Self.withYams(text)))
    }

    @Test(arguments: [
        "", "\n", "a:\n", "a: \n", "a: b: c\n", "a: b:\n", "a: b # c\n", "a: 'b'\n", "a: \"b\" c\n",
        "a: \"b\\n\"\n", "a: [b]\n", "a: |\n", "a: b\n  c\n", "a: b\r\n", "a: b \n", "a:\tb\n",
        "a: b\n\nc: d\n", "# c\na: b\n", "a: b\na: c\n", "a: -b\n", "- a\n", "a: b\n---\n", "\u{FEFF}a: b\n",
        "é: b\n", "a b: c\n", "a:b\n", "a: b\u{0}\n", "a: “b”\n", "a: \"\n",
    ])
    func whateverElseIsLeftToYams(text: String) {
        #expect(Self.read(text) == nil)
    }

    @Test func randomLinesAreReadAsYamsReadsThem() throws {
        var random = SeededGenerator(seed: 17)
        let keys = ["a", "title", "b", "navTitle", "a b", "-", "é", "null"]
        let parts = [
            "a", "Z", "9", " ", "  ", ":", "#", "\"", "'", "\\", "-", "?", ",", "[", "]", "{", "}", "&", "*",
            "!", "|", ">", "%", "@", "`", "é", "“", "😀", "~", "null", "\t", "\u{A0}", "=", "<<", "...", "---",
            "/", ".",
        ]
        var read = 0
        for _ in 0..<60_000 {
            let lines = (0..<random.below(4)).map { _ in
                let value = (0..<random.below(6)).map { _ in random.pick(parts) }.joined()
                return random.pick(keys) + random.pick([": ", ": ", ":", ":  ", " : "])
                    + (random.chance(3) ? "\"\(value)\"" : random.pick(["", "x"]) + value)
            }
            let text = lines.joined(separator: "\n") + random.pick(["", "\n"])
            guard let mapping = Self.read(text) else { continue }
            read += 1
            let other = try Self.withYams(text)
            #expect(Self.described(mapping) == Self.described(other), "\(text)")
        }
        #expect(read > 2_000)
    }
}
