import Markdown
import Testing

/// Where cmark's own positions are off, ours are right.
@Suite struct PositionTests {
    /// Where the link to `y` is.
    private func place(_ text: String) -> String? {
        parse(text).links.first { $0.destination == "y" }?.range.description
    }

    @Test(arguments: [
        ("[a](y)", "1:1-1:6"), ("é [a](y)", "1:4-1:9"), ("- > b\n  > [a](y)", "2:5-2:10"), ("# b [a](y) #", "1:5-1:10"),
        ("b  \n[a](y)", "2:1-2:6"), ("b\\\n[a](y)", "2:1-2:6"), ("b\\\nc [a](y)\\\nd", "2:3-2:8"),
        ("b\\\nc\\\n  d *e* [a](y)", "3:7-3:12"), ("> b\\\n> c [a](y)", "2:5-2:10"), ("b\\\nc\nd [a](y)", "3:3-3:8"),
        ("[x]: z\n[a](y)", "2:1-2:6"), ("[x]: z\n'b'\nc\\\nd [a](y)", "4:3-4:8"), ("[x]:\nz\nb [a](y)", "3:3-3:8"),
        ("b `c\nd` [a](y)", "2:4-2:9"), ("b <c\nd> [a](y)", "2:4-2:9"), ("b [a\nc](y)", "1:3-2:5"),
        ("b\\\nc\n===\n\n[a](y)", "5:1-5:6"), ("> [!TIP]\n> b [a](y)", "2:5-2:10"), ("\u{FEFF}[a](y)", "1:1-1:6"),
    ])
    func links(text: String, range: String) {
        #expect(place(text) == range)
    }

    @Test(arguments: [
        ("[x]: <y> 'z'\n\\\nb\n", "2:1-3:1"), ("[x]: y\nb\n", "2:1-2:1"), ("[x] y\nb\n", "1:1-2:1"),
        ("b\\\nc", "1:1-2:1"),
    ])
    func paragraphs(text: String, range: String) throws {
        let document = parse(text)
        let paragraph = try #require(document.children().first { _ in true })
        #expect(document.range(of: paragraph)?.description == range)
    }
}
