import Testing

@testable import Markdown

/// Whatever comes in: no crash, ranges inside the source, HTML that is balanced and harmless. Seeded.
@Suite struct FuzzTests {
    private static let snippets = [
        "# ", "## A {#a k=v}", "> ", "> [!NOTE]", "> [!X] ", "- ", "1. ", "    ", "\t", "```\n", "~~~", "| a | b |\n",
        "|---|:-:|\n", "| `c\\|d` | [e](f) |\n", "[^1]", "[^2]: ", "\n[^1]: ", "[^é]", "\\[^1]", "*", "**", "_", "`",
        "``",
        "[", "]", "(", ")", "![", "](", "<", ">", "<a@b.nl>", "<http://x>", "<script>", "<b onclick=x>", "</b>", "<!--",
        "-->", "javascript:x", "[a](javascript:x)", "[a](data:x)", "&#0;", "&amp;", "&#x202e;", "\\", "\"", "'", "...",
        " - ", "40 %", "{#", "}", "{a=b}", "\n", "\n\n", "\r\n", "\r", "  \n", "---\n", "===\n", "***\n", "[x]: y\n",
        "[x]: <y> 'z'\n", "[x]", "é", "€", "😀", "\u{A0}", "\u{0}", "\u{FEFF}", "tekst ", "woord", "\" onerror=\"x",
    ]

    private static let tags: Set<String> = [
        "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "em", "strong",
        "a",
        "img", "br", "div", "table", "thead", "tbody", "tr", "th", "td", "sup", "section",
    ]
    private static let attributes: Set<String> = [
        "id", "href", "src", "alt", "title", "rel", "loading", "class", "role", "scope", "start", "tabindex",
        "aria-label", "aria-labelledby", "aria-describedby",
    ]

    private static let allOptions = [
        MarkdownOptions.site, .note, .commonMark, .only([.tables, .footnotes]), .only([.callouts, .typography]),
    ]

    private func check(_ bytes: [UInt8], _ options: MarkdownOptions, _ name: String) {
        let document = MarkdownDocument.parse(bytes, firstLine: 100, options: options)
        let html = document.html()
        expectHarmless(html, name)
        #expect(String(validating: html, as: UTF8.self) != nil, "\(name)")
        let lines = SourceLines(bytes: bytes)
        let nodes = Array(document.descendants())
        let ranges = nodes.compactMap { document.range(of: $0) } + document.issues.map(\.range)
        #expect(ranges.allSatisfy { isInside($0, lines) }, "\(name)")
        for node in nodes {
            _ = document.source(of: node)
            if node.index % 7 == 0 { _ = document.html(of: node) }
        }
        #expect(document.issues == document.issues.sorted { $0.range.start < $1.range.start }, "\(name)")
        let ids = document.headings.map(\.id).filter { !$0.isEmpty }
        #expect(Set(ids).count == ids.count, "\(name)")
    }

    /// Only tags and attributes of our own, tags that close, and addresses without a script.
    private func expectHarmless(_ html: [UInt8], _ name: String) {
        guard let tags = HTMLTags(html) else {
            Issue.record("not balanced: \(name): \(string(html))")
            return
        }
        #expect(Set(tags.names).isSubset(of: Self.tags), "\(name)")
        #expect(Set(tags.attributes.map(\.name)).isSubset(of: Self.attributes), "\(name)")
        for attribute in tags.attributes where attribute.name == "href" || attribute.name == "src" {
            let address = attribute.value.lowercased()
            #expect(!address.hasPrefix("javascript:") && !address.hasPrefix("data:text"), "\(name)")
        }
    }

    private func isInside(_ range: SourceRange, _ lines: SourceLines) -> Bool {
        func isInside(_ position: SourcePosition) -> Bool {
            let line = position.line - 99
            guard line >= 1, line <= lines.count else { return false }
            return position.column >= 1 && position.column <= max(lines.content(of: line).count, 1)
        }
        return isInside(range.start) && isInside(range.end) && range.start <= range.end
    }

    @Test(arguments: 0..<5)
    func snippets(seed: Int) {
        var random = SeededGenerator(state: UInt64(seed))
        for round in 0..<600 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 1...40, using: &random) {
                bytes += Array((Self.snippets.randomElement(using: &random) ?? "").utf8)
            }
            check(bytes, Self.allOptions[round % Self.allOptions.count], "seed \(seed) round \(round)")
        }
    }

    @Test func bytes() {
        var random = SeededGenerator(state: 99)
        for round in 0..<600 {
            let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in
                Bool.random(using: &random)
                    ? UInt8.random(in: 0...255, using: &random) : UInt8.random(in: 32...126, using: &random)
            }
            check(bytes, Self.allOptions[round % Self.allOptions.count], "round \(round)")
        }
    }

    /// Texts of the specification with extensions on, cut off and mutated.
    @Test func mutatedExamples() throws {
        var random = SeededGenerator(state: 7)
        for example in try CommonMarkTests.examples() {
            var bytes = Array(example.markdown.utf8)
            for _ in 0..<3 where !bytes.isEmpty {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                bytes.insert(contentsOf: Array((Self.snippets.randomElement(using: &random) ?? "").utf8), at: index)
            }
            check(bytes, .site, "example \(example.example)")
        }
    }
}
