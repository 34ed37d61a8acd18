import Testing

@testable import Themes

/// Styles put together, without what only their readers need.
@Suite struct StyleSqueezerTests {
    private func joined(_ files: String...) -> String {
        String(decoding: files.flatMap { StyleSqueezer.squeeze(Array($0.utf8)) }, as: UTF8.self)
    }

    @Test func filesFollowEachOtherOnLinesOfTheirOwn() {
        #expect(joined("a {}", "b {}\n", "c {}\n\n") == "a {}\nb {}\nc {}\n")
    }

    @Test func indentationAndEmptyLinesGo() {
        #expect(joined("a {\n  color: red;\n\n\t\ttop: 0; \r\n}\r\n") == "a {\ncolor: red;\ntop: 0;\n}\n")
    }

    @Test(arguments: [
        ("/* Why. */\na {}\n  /* Once\n   * more. */\nb {}\n", "a {}\nb {}\n"),
        ("a {} /* Why. */\nb {}\n", "a {}\nb {}\n"),
        ("/* Why. */ a {}\n", "a {}\n"),
        ("a { margin: 1px/* and */2px /* so */ 3px; }", "a { margin: 1px/**/2px 3px; }\n"),
        ("a {}\n/* Not closed", "a {}\n"),
        ("a { top: 1px; /**/ left: 2px }", "a { top: 1px; left: 2px }\n"),
    ])
    func commentsGo(style: String, expected: String) {
        #expect(joined(style) == expected)
    }

    @Test(arguments: [
        "@media print {\na::before { content: \"  /* \"; }\n}\n", "a { content: 'it\\'s  /* so */'; }\n",
        "a { background: url(data:image/svg+xml;x/*y*/z  ) }\n", "a { background: url(\"a  b/*c*/\") }\n",
    ])
    func textsStayAsTheyAre(style: String) {
        #expect(joined(style) == style)
    }

    @Test func nothingGivesNothing() {
        #expect(joined() == "")
        #expect(joined("", "\n\n", "/* Only\nthis */\n") == "")
    }
}
