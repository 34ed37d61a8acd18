import Testing

@testable import Markdown

/// What a page that shows parts of a document uses.
@Suite struct PartialHTMLTests {
    private let document = parse(
        "## A *b* {#a}\n\nc\n\n1. d *e*\n2. f\n   - g\n\n- h\n\n  i\n- j\n\n```swift x\nk\n```\n",
        firstLine: 9
    )

    private func block(_ number: Int) throws -> NodeID {
        try #require(Array(document.children()).dropFirst(number).first)
    }

    @Test func nodes() throws {
        #expect(string(document.html(of: try block(0))) == "<h2 id=\"a\">A <em>b</em></h2>\n")
        #expect(string(document.innerHTML(of: try block(0))) == "A <em>b</em>")
        #expect(string(document.innerHTML(of: try block(1))) == "c")
        let parts = try [block(0), block(1)]
        #expect(string(document.html(of: parts)) == "<h2 id=\"a\">A <em>b</em></h2>\n<p>c</p>\n")
        #expect(string(document.html(of: document.root)) == string(document.html()))
        let all = document.children().map { string(document.html(of: $0)) }.joined()
        #expect(all == string(document.html()))
    }

    @Test func items() throws {
        let tight = Array(document.children(of: try block(2)))
        #expect(tight.map { string(document.innerHTML(of: $0)) } == ["d <em>e</em>", "f\n<ul>\n<li>g</li>\n</ul>\n"])
        let paragraph = try #require(document.children(of: tight[0]).first { _ in true })
        #expect(string(document.innerHTML(of: paragraph)) == "d <em>e</em>")
        let loose = Array(document.children(of: try block(3)))
        #expect(loose.map { string(document.innerHTML(of: $0)) } == ["<p>h</p>\n<p>i</p>\n", "<p>j</p>\n"])
    }

    @Test func facts() throws {
        #expect(document.listInfo(of: try block(2)) == ListInfo(isOrdered: true, start: 1, isTight: true))
        #expect(document.listInfo(of: try block(3)) == ListInfo(isOrdered: false, start: 0, isTight: false))
        #expect(document.listInfo(of: try block(1)) == nil)
        #expect(document.headingLevel(of: try block(0)) == 2)
        #expect(document.heading(of: try block(0))?.id == "a")
        #expect(document.codeLanguage(of: try block(4)) == "swift")
        #expect(document.literal(of: try block(4)) == "k\n")
        #expect(document.plainText(of: try block(2)) == "d e\nf\ng")
        #expect(document.plainText(of: document.root) == "A b\nc\nd e\nf\ng\nh\ni\nj\nk")
    }

    @Test func sources() throws {
        #expect(string(document.source(of: try block(0))) == "## A *b* {#a}")
        #expect(string(document.source(of: try block(1))) == "c")
        #expect(string(document.source(of: try block(2))) == "1. d *e*\n2. f\n   - g\n")
        #expect(document.range(of: try block(1))?.start == SourcePosition(line: 11, column: 1))
    }

    @Test func footnotesOnTheirOwn() throws {
        let document = parse("a[^1]\n\n[^1]: b\n")
        let notes = try #require(document.footnotesNode)
        #expect(string(document.html(of: notes)).hasPrefix("<section class=\"footnotes\""))
        #expect(parse("a").footnotesNode == nil)
    }

    @Test func manyAtOnce() async {
        let text = (1...50).map { "## A {#a-\($0)}\n\n| b |\n|---|\n| c[^1] |\n\n[^1]: d\n\n" }.joined()
        let expected = render(text)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<16 { group.addTask { render(text) == expected } }
            for await isEqual in group { #expect(isEqual) }
        }
    }
}
