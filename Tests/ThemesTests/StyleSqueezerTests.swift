import Testing

@testable import Themes

/// Styles put together, without what only their readers need.
@Suite struct StyleSqueezerTests {
    private func joined(_ files: String...) -> String {
        String(decoding: files.flatMap { StyleSqueezer.squeeze(Array($0.utf8)) }, as: UTF8.self)
    }

    @Test func filesFollowEachOtherOnLinesOfTheirOwn() {
        #expect(joined("a {}", "b {}\n", "c {}\n\n") == "a{}\nb{}\nc{}\n")
    }

    @Test(arguments: [
        ("a {\n  color: red;\n\n\t\ttop: 0; \r\n}\r\n", "a{color:red;top:0}\n"),
        ("a,\nb > c ,\td :hover\n{ margin: 0\n auto }", "a,b > c ,d :hover{margin:0 auto}\n"),
        ("@media print {\n  a { top: calc(1px + 2px) }\n}\n", "@media print{a{top:calc(1px + 2px)}}\n"),
        ("a { --own: 1px; -webkit-x: 1; }\na: b {}", "a{--own: 1px;-webkit-x:1}a: b{}\n"),
    ])
    func blanksGoThatSayNothing(style: String, expected: String) {
        #expect(joined(style) == expected)
    }

    @Test(arguments: [
        ("/* Why. */\na {}\n  /* Once\n   * more. */\nb {}\n", "a{}b{}\n"),
        ("a {} /* Why. */\nb {}\n", "a{}b{}\n"),
        ("/* Why. */ a {}\n", "a{}\n"),
        ("a { margin: 1px/* and */2px /* so */ 3px; }", "a{margin:1px/**/2px 3px}\n"),
        ("a {}\n/* Not closed", "a{}\n"),
        ("a { top: 1px; /**/ left: 2px }", "a{top:1px;left:2px}\n"),
    ])
    func commentsGo(style: String, expected: String) {
        #expect(joined(style) == expected)
    }

    @Test(arguments: [
        "a::before{content:\"  /* ;  }  \"}\n", "a{content:'it\\'s  /* so */'}\n",
        "a{background:url(data:image/svg+xml;x/*y*/z  )}\n", "a{background:url(\"a  b/*c*/\")}\n",
    ])
    func textsStayAsTheyAre(style: String) {
        #expect(joined(style) == style)
    }

    @Test func nothingGivesNothing() {
        #expect(joined() == "")
        #expect(joined("", "\n\n", "/* Only\nthis */\n") == "")
    }
}
