import CMark
import Foundation
import Markdown
import Testing

/// Without extensions the output is that of cmark's own renderer, byte for byte.
@Suite struct CommonMarkTests {
    struct Example: Decodable {
        var markdown: String
        var html: String
        var example: Int
    }

    static func examples() throws -> [Example] {
        let data = try Data(contentsOf: fixtures.appending(path: "commonmark-0.30.json"))
        return try JSONDecoder().decode([Example].self, from: data)
    }

    static func reference(_ text: some Collection<UInt8>) -> String {
        let bytes = Array(text)
        let html = bytes.withUnsafeBytes { buffer in
            cmark_markdown_to_html(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, 0)
        }
        defer { free(html) }
        return html.map { String(cString: $0) } ?? ""
    }

    @Test func allExamplesOfTheSpecification() throws {
        let examples = try Self.examples()
        #expect(examples.count == 652)
        for example in examples {
            let html = render(example.markdown, options: .commonMark)
            #expect(html == Self.reference(example.markdown.utf8), "example \(example.example)")
        }
    }

    /// The specification's own HTML, wherever no raw HTML and no unsafe address is involved.
    @Test func examplesAgreeWithTheSpecificationItself() throws {
        var compared = 0
        for example in try Self.examples() {
            let html = render(example.markdown, options: .commonMark)
            if html.contains("<!-- raw HTML omitted -->") || html.contains("href=\"\"") { continue }
            #expect(html == example.html, "example \(example.example)")
            compared += 1
        }
        #expect(compared > 550)
    }

    @Test func mixturesOfTheExamples() throws {
        let examples = try Self.examples()
        var random = SeededGenerator(state: 30)
        for round in 0..<2_000 {
            var text = ""
            for _ in 0..<Int.random(in: 2...6, using: &random) {
                guard let example = examples.randomElement(using: &random) else { continue }
                let quoted = example.markdown.split(separator: "\n").joined(separator: "\n> ")
                text += Bool.random(using: &random) ? example.markdown : quoted
                if Bool.random(using: &random) { text += "\n" }
            }
            #expect(render(text, options: .commonMark) == Self.reference(text.utf8), "round \(round): \(text)")
        }
    }

    @Test(
        arguments: [
            "a\r\nb\r\n\r\n- c\r\n", "a\rb\r\r# c\r", "geen einde", "", "\n", "\n\n\n", "a\u{0}b", "é\tü\n\n\t- ï",
        ]
    )
    func lineEndingsAndOddities(text: String) {
        #expect(render(text, options: .commonMark) == Self.reference(text.utf8))
    }

    @Test func addressesAsCMarkTreatsThem() {
        let addresses = [
            "javascript:a", "JAVASCRIPT:a", "vbscript:a", "file:///a", "data:text/html,a", "data:image/png;a", "x:y",
        ]
        for address in addresses {
            let text = "[a](\(address)) ![b](\(address) \"t\") <\(address)>"
            #expect(render(text, options: .commonMark) == Self.reference(text.utf8))
        }
    }

    @Test func linkedLibrary() {
        #expect(LinkedCMark.version.hasPrefix("0.3"))
    }
}
