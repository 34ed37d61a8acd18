import Markdown
import Testing

/// What other dialects write and means one thing here is taken; the rest is said, at its place.
@Suite struct DialectTests {
    private func body(_ text: String) -> String { render(text).trimmingSuffix() }

    // MARK: Taken

    @Test(arguments: [
        ("zie https://a.nl/b.", "zie <a href=\"https://a.nl/b\" rel=\"external\">https://a.nl/b</a>."),
        ("(http://a.nl/x_(y))", "(<a href=\"http://a.nl/x_(y)\" rel=\"external\">http://a.nl/x_(y)</a>)"),
        ("www.school.nl, ja", "<a href=\"https://www.school.nl\" rel=\"external\">www.school.nl</a>, ja"),
        ("mail jan.de-wit@school.nl!", "mail <a href=\"mailto:jan.de-wit@school.nl\">jan.de-wit@school.nl</a>!"),
        ("**https://a.nl**", "<strong><a href=\"https://a.nl\" rel=\"external\">https://a.nl</a></strong>"),
        (
            "https://a.nl/a--b...c'd",
            "<a href=\"https://a.nl/a--b...c&#x27;d\" rel=\"external\">https://a.nl/a--b...c'd</a>"
        ),
        ("„https://a.nl”", "„<a href=\"https://a.nl\" rel=\"external\">https://a.nl</a>”"),
    ])
    func bareAddresses(text: String, html: String) {
        #expect(body(text) == "<p>\(html)</p>")
        #expect(parse(text).links.count == 1)
        #expect(parse(text).issues.isEmpty)
    }

    @Test(arguments: [
        "`https://a.nl`", "[a https://b.nl](https://c.nl)", "https://", "https://localhost", "www.", "www.a",
        "jan@school",
        "@school.nl", "ahttps://a.nl", "https://…", "e.w@", "v1.2@3.4",
    ])
    func notAnAddress(text: String) {
        #expect(parse(text).links.count == (text.contains("](") ? 1 : 0))
    }

    @Test func anAddressKnowsItsPlace() {
        #expect(parse("é *a*, https://b.nl.", firstLine: 3).links.first?.range.description == "3:9-3:20")
    }

    @Test(arguments: [
        ("~~weg~~", "<del>weg</del>"), ("a~~b~~c", "a<del>b</del>c"),
        ("~~a *b* [c](d)~~", "<del>a <em>b</em> <a href=\"d\">c</a></del>"),
        ("*~~a~~*", "<em><del>a</del></em>"), ("~~a\nb~~", "<del>a\nb</del>"),
        ("~~a~~ ~~b~~", "<del>a</del> <del>b</del>"),
        ("`~~a~~`", "<code>~~a~~</code>"), ("\\~~a~~", "~~a~~"), ("~~ a ~~", "~~ a ~~"), ("~~~~", ""),
        ("~~*a~~*", "~~<em>a~~</em>"),
    ])
    func strikethrough(text: String, html: String) {
        #expect(body(text) == (html.isEmpty ? "<pre><code></code></pre>" : "<p>\(html)</p>"))
    }

    @Test func tasks() {
        let open = "<span class=\"task-box\" role=\"img\" aria-label=\"To do\">☐</span> "
        let done = "<span class=\"task-box\" role=\"img\" aria-label=\"Done\">☑</span> "
        #expect(body("- [ ] a *b*\n- [x] c\n- d\n").contains("<li class=\"task\">\(open)a <em>b</em></li>"))
        #expect(parse("- [ ] a\n- [x] b\n\n1. [ ] c\n").issues.isEmpty)
        #expect(body("1. [X] c\n").contains("<li class=\"task\">\(done)c</li>"))
        #expect(body("- [ ] a\n\n- b\n").contains("<li class=\"task\">\n<p>\(open)a</p>"))
        for text in ["- \\[ ] a", "- [ ]", "- [y] a", "- [x](b) a", "- [ ]a", "- `[ ] a`", "[ ] a"] {
            #expect(!body(text).contains("task"), "\(text)")
        }
    }

    @Test(arguments: [
        "> [!NOTE]\n> | a | b |\n> |---|---|\n> | 1 | 2 |",
        "> [!TIP] Een *titel*\n> | a | b |\n> |:--|--:|\n> | 1 |  |\n> | 3 | 4 |",
        "- > [!NOTE]\n  > | a | b |\n  > |---|---|\n  > | 1 | 2 |", "> > [!NOTE]-\n> > | a | b |\n> > |---|---|",
    ])
    func aTableInACallout(text: String) {
        let document = parse(text)
        let html = string(document.html())
        #expect(html.contains("<p class=\"callout-title\">") && html.contains("<table>"))
        #expect(!html.contains("|"))
        #expect(document.issues.isEmpty)
    }

    @Test(arguments: [
        "a[^1]\n\n   [^1]: noot", "> a[^1]\n>\n> [^1]: noot", "> [!TIP]\n> a[^1]\n> [^1]: noot",
        "- a[^1]\n\n  [^1]: noot\n- b",
        "1. a[^1]\n\n   [^1]: noot", "- a[^1]\n  - b\n\n    [^1]: noot", "a[^1]\n\n- [^1]: noot",
        "> - a[^1]\n>\n>   [^1]: noot",
        "> a[^1]\n\n> [^1]: noot\n",
    ])
    func aFootnoteStandsAnywhere(text: String) {
        let document = parse(text)
        #expect(document.issues.isEmpty, "\(document.issueLines)")
        #expect(document.footnotesNode.map { document.plainText(of: $0) } == "noot")
        #expect(!string(document.html()).contains("[^1]"))
        #expect(!string(document.html()).contains("<blockquote>\n</blockquote>"))
    }

    @Test func aFootnoteInAQuoteMayBeLong() {
        let document = parse("> a[^1]\n>\n> [^1]: een\n>     twee\n>\n>     drie\n>\n> b\n")
        #expect(document.footnotesNode.map { document.plainText(of: $0) } == "een twee\ndrie")
        #expect(string(document.html()).contains("<p>b</p>"))
    }

    @Test(arguments: [
        "    [^1]: x", "```\n[^1]: x\n```", "- ```\n  [^1]: x\n  ```", "> ```\n> [^1]: x\n> ```", "`[^1]: x`",
    ])
    func noFootnoteInCode(text: String) {
        #expect(parse("a\n\n" + text).footnotesNode == nil)
        #expect(body("a\n\n" + text).contains("[^1]: x"))
    }

    @Test(arguments: [
        ("[a[^1]](/u)", "<a href=\"/u\">a</a>^"), ("[a[^1] b](/u \"t\")", "<a href=\"/u\" title=\"t\">a b</a>^"),
        ("x [*a*[^1]](/u(v)) y", "x <a href=\"/u(v)\"><em>a</em></a>^ y"), ("[a[^1]][r]", "<a href=\"/r\">a</a>^"),
    ])
    func aLinkAroundANote(text: String, html: String) {
        let document = parse(text + "\n\n[^1]: noot\n\n[r]: /r\n")
        #expect(document.issues.isEmpty)
        let start = string(document.html()).split(separator: "\n").first ?? ""
        let note =
            "<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\" aria-describedby=\"footnotes-title\">1</a></sup>"
        #expect(start == "<p>\(html.replacing("^", with: note))</p>")
    }

    @Test func aLinkAroundANoteInCodeStays() {
        #expect(body("`[a[^1]](u)`\n\n[^1]: n").hasPrefix("<p><code>[a[^1]](u)</code></p>"))
    }

    @Test func aLineBreakInACell() {
        let document = parse("| a |\n|---|\n| 1<br/>2<BR>3<br />4 |")
        #expect(string(document.html()).contains("<td>1<br />\n2<br />\n3<br />\n4</td>"))
        #expect(document.issues.isEmpty)
        #expect(parse("a<br>b").issues.map(\.kind) == [.rawHTML])
    }

    @Test func aCommentIsForColleagues() {
        #expect(body("a <!-- b --> c\n\n<!-- d\ne -->\n\nf") == "<p>a  c</p>\n<p>f</p>")
        #expect(parse("a <!-- b --> c\n\n<!-- d -->\n<!-- e -->\n").issues.isEmpty)
        #expect(parse("a\n\n<!-- b\n\nc\n").issueLines == ["3:1-5:1 unclosedComment"])
        #expect(parse("<!-- b --> tekst\n").issues.map(\.kind) == [.textBehindComment])
    }

    // MARK: Said

    @Test(arguments: [
        ("a ==b== c", ForeignMark.highlight, 3), ("++a++", .insertion, 1), ("m^2^", .superscript, 2),
        ("^a^", .superscript, 1),
        ("H~2~O", .subscript, 2), ("ja :smile:", .emoji, 4), (":+1:", .emoji, 1), ("{: .kader}", .attributes, 1),
        ("a {.rood}", .attributes, 3), ("![a](b){width=50%}", .attributes, 8), ("[a]{.smallcaps}", .attributes, 4),
        ("a\n: b", .definition, 1), ("x $x^2$", .math, 3), ("$$\nx\n$$", .math, 1), ("[TOC]", .contents, 1),
        ("[[_TOC_]]", .contents, 1), ("{:toc}", .contents, 1), ("!!! note", .admonition, 1),
        ("??? tip \"T\"", .admonition, 1),
        ("::: warning\na\n:::", .container, 1), ("{{< figure src=\"a\" >}}", .shortcode, 1),
        ("{% include a %}", .shortcode, 1),
        ("a {{ b }}", .shortcode, 3), ("a ^[b *c*]", .inlineNote, 3), ("*[HTML]: b", .abbreviation, 1),
        ("• a", .bullet, 1),
        ("– a\n– b", .bullet, 1), ("\u{F0B7}\ta", .bullet, 1), ("o\ta", .bullet, 1), ("a. b", .letteredList, 1),
        ("i. b", .letteredList, 1), ("B) a\nC) b", .letteredList, 1), ("+---+\n| a |\n+---+", .gridTable, 1),
        ("a   b\n--- ---", .plainTable, 1), ("a\tb\nc\td", .tabTable, 1), ("zie [@jansen2019]", .citation, 5),
        ("[b]a[/b]", .bbcode, 5), ("'''a'''", .wikiMarkup, 1), ("== Kop ==", .wikiMarkup, 1), ("%% a %%", .comment, 1),
        (".. note:: a", .directive, 1), ("[ ] a", .task, 1), ("☐ a", .task, 1), ("\\newpage", .pageBreak, 1),
        ("———", .rule, 1), ("*a*\n\n=====", .rule, 1),
    ])
    func said(text: String, mark: ForeignMark, column: Int) {
        for (before, shift) in [("", 0), ("> ", 2), ("- ", 2)] where !(text == "[ ] a" && before == "- ") {
            let quoted = before + text.replacing("\n", with: "\n" + (before == "- " ? "  " : before))
            let issues = parse(quoted).issues.filter { $0.kind == .foreignMark(mark) }
            #expect(issues.first?.range.start.column == column + shift, "\(quoted.debugDescription)")
            #expect(parse(quoted).issues.count == issues.count, "\(quoted.debugDescription)")
        }
        #expect(parse("```\n\(text)\n```").issues.isEmpty)
        #expect(
            parse("| a |\n|---|\n| `\(text.replacing("\n", with: " ").replacing("|", with: "\\|"))` |").issues.isEmpty
        )
    }

    @Test(arguments: [
        ("**belangrijk **voor … ** dit ook**", "**", "**belangrijk** voor … **dit ook**"),
        ("a ** vet ** b", "**", "a **vet** b"),
        ("** vet **", "**", "**vet**"), ("**vet", "**", nil), ("een *cursief woord", "*", nil),
        ("a __ b __ c __d", "__", nil),
        ("~~weg", "~~", nil), ("vet** hoor", "**", nil), ("**a\n\nb**", "**", nil),
        ("**Let op: **lees dit", "**", "**Let op:** lees dit"),
    ])
    func looseEmphasis(text: String, mark: String, proposal: String?) {
        let kinds = parse(text).issues.map(\.kind)
        #expect(Set(kinds) == [.looseEmphasis(mark: mark, proposal: proposal)])
        if let proposal { #expect(parse(proposal).issues.isEmpty) }
    }

    @Test(arguments: [
        ("zie [a][b].", MarkdownIssue.Kind.undefinedReference(text: "a", label: "b")),
        ("zie [a][].", .undefinedReference(text: "a", label: "a")),
        ("zie [[Over ons]]", .wikiLink(name: "Over ons", isEmbedded: false)),
        ("![[foto 1.png]]", .wikiLink(name: "foto 1.png", isEmbedded: true)),
        ("zie [deze pagina(over.md) nu", .unclosedLink(text: "[deze pagina]", address: "over.md")),
        ("zie [deze(https://a.nl) nu", .unclosedLink(text: "[deze]", address: "https://a.nl")),
        ("Een zin.\n---", .accidentalHeading(underline: "---")), ("Een kop\n-", .accidentalHeading(underline: "-")),
        ("Een zin.\nNog een zin.\n---", .accidentalHeading(underline: "---")),
        ("| a | b |\n|———|———|\n| 1 | 2 |", .tableDashes(columns: 2)),
        ("| a | b |\n| – | – |", .tableDashes(columns: 2)),
        ("| a |\n|---|\n| 1 |\n\n| 2 |", .strayTableRow), ("a | b\n---|---\n1 | 2\n\n3 | 4", .strayTableRow),
        ("a[^een noot]\n\n[^een noot]: tekst", .footnoteLabel(label: "een noot", proposal: "een-noot")),
        ("1)een", .markWithoutSpace(mark: "1)")),
    ])
    func saidWithItsRemedy(text: String, kind: MarkdownIssue.Kind) {
        #expect(parse(text).issues.map(\.kind) == [kind])
    }

    /// Ordinary Dutch, with signs that only look like marks.
    @Test(arguments: [
        "Zie p. 3 + 4 = 7, dus x == y niet.", "C++ en C++ zijn talen.", "Het kost $5 en later $10.",
        "Van ~10 tot ~20 leerlingen.",
        "Om 10:30:15 uur, of 9:00: dan pas.", "Let op: dit is zo.", "De leraar*es en leerling*en.", "2 * 3 * 4 = 24",
        "2**3 = 8",
        "Prijs* is per jaar.\n\n*Zonder btw.", "Cijfers** zijn voorlopig.\n\n** Nog niet definitief.",
        "A. Jansen schreef dit.",
        "a.s. maandag en i.v.m. de vakantie", "Hij zei: \"[sic] dat (soms) wel\".", "[1] en [2] zijn bronnen.",
        "{naam} is een veld.",
        "Een kop\n---", "***", "- - -", "Wat!!! Echt???", "snake_case_naam en __init__", "50% en 100%%",
        "'s Ochtends in 't lokaal",
        "Zie artikel [3](https://a.nl) en (a) of (b).", "\\[TOC]", "\\==a==", "\\*een ster en \\*\\* twee",
        "&#42;&#42;a", "e-mail: x@y",
        "Ga naar a/b/c of c:\\map.", "© 2024 – school", "– een zin tussen streepjes –", "a | b zonder tabel",
        "Vul in: ______ en __", "^_^ :-)",
        "Een rij... en nog een • punt midden in de zin.", "de 1e · de 2e", "Kruis [x] of [ ] aan.",
        "10^6 leerlingen en 2^3", "x = {1, 2}",
        "https://a.nl/x?b=*c&d=_e_", "Zie [a] [b].", "vraag?[^1]\n\n[^1]: noot", "Tekst met\ttab.\nEn een zin.",
        "#samen #leren",
    ])
    func ordinaryTextHasNoRemarks(text: String) {
        #expect(parse(text).issues.map(\.kind) == [])
    }
}

extension String {
    fileprivate func trimmingSuffix() -> String {
        var text = self[...]
        while text.last == "\n" { text.removeLast() }
        return String(text)
    }
}
