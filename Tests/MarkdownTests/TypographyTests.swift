import Markdown
import Testing

@Suite struct TypographyTests {
    private func text(_ markdown: String) -> String {
        let document = parse(markdown, options: .only([.typography]))
        return document.plainText(of: document.root)
    }

    @Test(arguments: [
        ("\"Ja\", zei ze.", "“Ja”, zei ze."), ("(\"ja\")", "(“ja”)"), ("zij zei: \"Ja!\"", "zij zei: “Ja!”"),
        ("\"*ja*\"", "“ja”"), ("*\"ja\"*", "“ja”"), ("\"`ja`\" of", "“ja” of"), ("\"[ja](u)\"", "“ja”"),
        ("\"twee\nregels\"", "“twee regels”"), ("\"a\" \"b\"", "“a” “b”"), ("\"'a' b\"", "“‘a’ b”"),
        ("\\\"ja\\\"", "“ja”"), ("&quot;ja&quot;", "“ja”"),
    ])
    func doubleQuotes(markdown: String, expected: String) {
        #expect(text(markdown) == expected)
    }

    @Test(arguments: [
        ("foto's", "foto’s"), ("'s morgens", "’s morgens"), ("'t is", "’t is"),
        ("in 's-Hertogenbosch", "in ’s-Hertogenbosch"),
        ("'N 'n", "’N ’n"), ("de jaren '90", "de jaren ’90"), ("ouders' keuze", "ouders’ keuze"), ("Max'", "Max’"),
        ("'ja'", "‘ja’"), ("'foto's'", "‘foto’s’"), ("*foto*'s", "foto’s"), ("\"'s avonds\"", "“’s avonds”"),
        ("é's", "é’s"),
    ])
    func singleQuotes(markdown: String, expected: String) {
        #expect(text(markdown) == expected)
    }

    @Test(arguments: [
        ("a - b", "a – b"), ("a -- b", "a – b"), ("a... b", "a… b"), ("40 %", "40\u{A0}%"), ("a -\nb", "a – b"),
    ])
    func dashesAndTheRest(markdown: String, expected: String) {
        #expect(text(markdown) == expected)
    }

    @Test(arguments: [
        "5\" scherm", "een \" los", "een ' los", "5' lang", "5 - 3", "a-b", "a--b", "a --- b", "a....", "a..", "a %",
        "40%",
        "-- a", "'s'", "“ja” ‘nee’", "1 -", "x\" y\"",
    ])
    func whenInDoubt(markdown: String) {
        let changed = text(markdown)
        // Only the apostrophe after a letter may change here.
        #expect(changed == markdown || changed == markdown.replacing("'s'", with: "‘s’"))
    }

    @Test func codeAddressesAndTitlesStay() {
        let html = render("`\"a\" ...` [x](b...c \"d 'e'\") <http://a...b>\n\n    \"a\" - b\n", options: .site)
        #expect(html.contains("<code>&quot;a&quot; ...</code>"))
        #expect(html.contains("href=\"b...c\" title=\"d 'e'\""))
        #expect(html.contains("href=\"http://a...b\""))
        #expect(html.contains("<pre><code>&quot;a&quot; - b\n"))
    }

    @Test func paragraphsDoNotShareQuotes() {
        #expect(text("\"a\n\nb\"") == "\"a\nb\"")
        #expect(text("- \"a\n- b\"") == "\"a\nb\"")
    }

    @Test func headingsAndCells() {
        let document = parse("# 'A' - b\n\n| 'c' |\n|---|\n| \"d\" |\n")
        #expect(document.headings.first?.text == "‘A’ – b")
        #expect(string(document.html()).contains("aria-label=\"Table: ‘c’\""))
        #expect(string(document.html()).contains("<td>“d”</td>"))
    }
}
