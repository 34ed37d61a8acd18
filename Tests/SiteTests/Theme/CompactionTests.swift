import Testing

@testable import Themes

/// Scripts and styles put together, without what only their readers need.
@Suite struct CompactionTests {
    private func joined(_ files: String...) -> String {
        String(decoding: files.flatMap { Compaction.of(Array($0.utf8), isScript: false) }, as: UTF8.self)
    }

    @Test func filesFollowEachOtherOnLinesOfTheirOwn() {
        #expect(joined("one();", "two();\n", "three();\n\n") == "one();\ntwo();\nthree();\n")
    }

    @Test func indentationAndEmptyLinesGo() {
        #expect(joined("{\n  a();\n\n\t\tb(); \r\n}\r\n") == "{\na();\nb();\n}\n")
    }

    @Test func commentsWithLinesToThemselvesGo() {
        #expect(joined("// Why.\na();\n  // Because.\n/* Once. */\n/**\n * Long.\n */\nb();\n") == "a();\nb();\n")
    }

    @Test func aCommentBehindCodeStays() {
        #expect(joined("a(); // Why.\nb(); /* So. */\n") == "a(); // Why.\nb(); /* So. */\n")
    }

    @Test func codeBehindACommentStays() {
        #expect(joined("/* Why. */ a();\nb();\n") == "/* Why. */ a();\nb();\n")
    }

    @Test func aTextThatLooksLikeACommentStays() {
        #expect(joined("const a = 'https://x'; const b = '/* c';\nd();\n").hasSuffix("'/* c';\nd();\n"))
    }

    @Test func stylesKeepTheirRules() {
        let style = "/* Part */\n@media print {\n  a::before { content: \"  /* \"; }\n}\n"
        #expect(joined(style) == "@media print {\na::before { content: \"  /* \"; }\n}\n")
    }

    @Test(arguments: [
        ("const a = b ? c : { d: [1, 2] };", "const a=b?c:{d:[1,2]};"),
        ("for (const x of all) if (x !== y) go(x);", "for(const x of all)if(x!==y)go(x);"),
        ("a = b - -c + +d;", "a=b- -c+ +d;"),
        ("say('a , b', \"c = d\", 'it\\'s , so');", "say('a , b',\"c = d\",'it\\'s , so');"),
        ("const wide = / = /.test(a);", "const wide = / = /.test(a);"),
        ("const text = `${a} , ${b}`;", "const text = `${a} , ${b}`;"),
        ("return typeof x === 'a' && 'b' in y;", "return typeof x==='a'&&'b' in y;"),
    ])
    func blanksBesidePunctuationGoFromScripts(line: String, expected: String) {
        let script = Compaction.of(Array(line.utf8), isScript: true)
        #expect(String(decoding: script, as: UTF8.self) == expected + "\n")
        #expect(joined(line) == line + "\n")
    }

    @Test func nothingGivesNothing() {
        #expect(joined() == "")
        #expect(joined("", "\n\n", "/* Only\nthis */\n") == "")
    }
}
