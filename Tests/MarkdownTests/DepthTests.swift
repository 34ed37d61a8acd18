import Testing

@testable import Markdown

/// Parsing, walking, copying, rendering and freeing do not recurse.
@Suite struct DepthTests {
    private func document(_ text: String) -> MarkdownDocument {
        MarkdownDocument(Array(text.utf8), firstLine: 1, options: .site, limits: .none)
    }

    @Test func hundredThousandQuotes() {
        let count = 100_000
        let document = document(String(repeating: ">", count: count) + " a")
        #expect(document.nodeCount == count + 3)
        var copy = document
        #expect(copy.descendants().reduce(0) { count, _ in count + 1 } == count + 2)
        let html = copy.html()
        #expect(
            html.count == count * ("<blockquote>\n".utf8.count + "</blockquote>\n".utf8.count) + "<p>a</p>\n".utf8.count
        )
        var node: NodeID? = copy.root
        var levels = -1
        while let next = node {
            levels += 1
            node = copy.children(of: next).first { _ in true }
        }
        #expect(levels == count + 2)
        copy = parse("")
        #expect(copy.nodeCount == 1)
    }

    @Test func deepInlines() {
        let count = 30_000
        let document = document(String(repeating: "*a **b ", count: count) + String(repeating: "** c*", count: count))
        #expect(document.nodeCount > count)
        #expect(HTMLTags(document.html()) != nil)
    }
}
