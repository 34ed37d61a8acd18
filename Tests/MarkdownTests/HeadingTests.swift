import Testing

@testable import Markdown

@Suite struct HeadingTests {
    private func first(_ text: String) -> Heading? {
        parse(text).headings.first
    }

    @Test func idAndAttributes() throws {
        let aspect = try #require(first("### Gedeelde *visie* {#gedeelde-visie waarborg=a,b oeso=1.2}\n"))
        #expect(aspect.level == 3)
        #expect(aspect.id == "gedeelde-visie")
        #expect(aspect.hasExplicitID)
        #expect(aspect.text == "Gedeelde visie")
        #expect(aspect.attributes.map(\.key) == ["waarborg", "oeso"])
        #expect(aspect.attribute("waarborg")?.values == ["a", "b"])
        #expect(aspect.attribute("oeso")?.value == "1.2")
        #expect(aspect.attribute("oeso")?.position == SourcePosition(line: 1, column: 52))
        #expect(aspect.attribute("anders") == nil)
    }

    @Test(arguments: [
        ("## A {#x}", "x", "A"), ("## A {#x} ##", "x", "A"), ("## A{#x}", "x", "A"), ("## {#x}", "x", ""),
        ("A\n===\n", "a", "A"), ("A {#x}\n===\n", "x", "A"), ("A\nB {#x}\n---\n", "x", "A B"),
        ("> - ## A {#x}", "x", "A"), ("> A\n> B {#x}\n> ---\n", "x", "A B"), ("## *A* {  #x  }", "x", "A"),
        ("   ## A {#x}   ", "x", "A"), ("## A \\\\{#x}", "x", "A \\"), ("A {#x}\n---\nB\nC", "x", "A"),
    ])
    func writtenID(text: String, id: String, title: String) throws {
        let heading = try #require(first(text))
        #expect(heading.id == id)
        #expect(heading.text == title)
    }

    @Test(arguments: [
        "## A \\{#x}", "## A {b, c}", "## A `{#x}`", "## A {#x} b", "## A {#X}", "## A {#x #y}", "## A {#x", "## A {}",
        "## A {#x k=}", "## A {#x K=v}", "## A {#x k=v k=w}", "## A {#x k=a&b}", "## A *{#x}*", "## A {k}", "## A {#1}",
    ])
    func literalBraces(text: String) throws {
        let heading = try #require(first(text))
        #expect(!heading.hasExplicitID)
        #expect(heading.attributes.isEmpty)
        #expect(heading.text.contains("{"))
    }

    @Test(arguments: ["## A {#X}", "## A {#x #y}", "## A {#x k=}", "## A {#x", "## A {k=v k=w}", "## A {#x k=a&b}"])
    func malformedAttributesAreReported(text: String) {
        let kinds = parse(text).issues.map(\.kind)
        #expect(kinds == [.malformedAttributes(text: String(text.dropFirst(5)))])
    }

    @Test(arguments: ["## A \\{#x}", "## A {b, c}", "## A `{#x}`", "## A {}"])
    func ordinaryBracesAreNot(text: String) {
        #expect(parse(text).issues.isEmpty)
    }

    @Test(arguments: [
        ("Wat is één foto's?", "wat-is-een-foto-s"), ("Ĳsland & ijs", "ijsland-ijs"), ("ĲSSEL", "ijssel"),
        ("Coöperatie — Français", "cooperatie-francais"), ("  -- A.b_c --", "a-b-c"), ("2 stappen", "2-stappen"),
        ("!?", "section"), ("Łódź, Đà, Straße, Æ, Œ, ſ", "lodz-da-strasse-ae-oe-s"), ("e\u{301}e\u{308}n", "een"),
        ("Ωmega 學", "ωmega-學"), ("Ž×÷ÿŸž", "z-yyz"),
    ])
    func derivedID(title: String, id: String) {
        #expect(Slug.make(title) == id)
    }

    @Test func derivedIDsStepAside() {
        let ids = parse("# A\n# A\n# A {#a-2}\n# A\n# B {#b}\n# B\n").headings.map(\.id)
        #expect(ids == ["a", "a-3", "a-2", "a-4", "b", "b-2"])
        #expect(parse("# A\n# A\n").issues.isEmpty)
    }

    @Test func writtenTwice() {
        let document = parse("# A {#x}\n\n# B {#x}\n", firstLine: 10)
        #expect(document.issueLines == ["12:7-12:7 duplicateHeadingID(id: \"x\", firstLine: 10)"])
        #expect(document.headings.map(\.id) == ["x", "x-2"])
    }

    @Test func idsKeepClearOfFootnotes() {
        let document = parse("# fn 1\n\na[^1]\n\n[^1]: b\n")
        #expect(document.headings.map(\.id) == ["fn-1-2"])
    }

    @Test func html() {
        #expect(render("## A \"b\" {#x}\n") == "<h2 id=\"x\">A “b”</h2>\n")
        #expect(render("## A {#x}\n", options: .note) == "<h2>A {#x}</h2>\n")
        #expect(render("# é\n# \n") == "<h1 id=\"e\">é</h1>\n<h1 id=\"section\"></h1>\n")
    }
}
