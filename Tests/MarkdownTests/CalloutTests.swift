import Markdown
import Testing

@Suite struct CalloutTests {
    private static let options = {
        var options = MarkdownOptions.only(.callouts)
        options.calloutTitles = [.note: "Goed om te weten"]
        return options
    }()

    private func render(_ text: String) -> String { MarkdownTests.render(text, options: Self.options) }

    private func callout(_ kind: String, _ title: String, _ rest: String) -> String {
        "<div class=\"callout callout-\(kind)\" role=\"note\">\n<p class=\"callout-title\">\(title)</p>\n\(rest)</div>\n"
    }

    @Test func titles() {
        #expect(render("> [!NOTE]\n> a\n") == callout("note", "Goed om te weten", "<p>a</p>\n"))
        #expect(render("> [!TIP]\n> a\n") == callout("tip", "Tip", "<p>a</p>\n"))
        #expect(render("> [!warning] Let *op*  \n> a\n> b\n") == callout("warning", "Let <em>op</em>", "<p>a\nb</p>\n"))
        #expect(render("> [!EXAMPLE] Een `x`\n") == callout("example", "Een <code>x</code>", ""))
        #expect(render("> [!IMPORTANT]\n>\n> - a\n") == callout("important", "Important", "<ul>\n<li>a</li>\n</ul>\n"))
    }

    @Test func nested() {
        let inner = callout("tip", "Tip", "<p>b</p>\n")
        #expect(render("> [!NOTE] A\n> > [!TIP]\n> > b\n") == callout("note", "A", inner))
        #expect(render("- > [!TIP]\n  > b\n") == "<ul>\n<li>\n\(inner)</li>\n</ul>\n")
    }

    @Test(arguments: [
        "> \\[!NOTE] a", "> [!NOTE](x)", "> a [!NOTE]", "> [! NOTE]", "> [!]", "> # [!NOTE]", "[!NOTE]", "> [!NOTE]a",
    ])
    func notACallout(text: String) {
        let document = parse(text, options: Self.options)
        #expect(!document.descendants().contains { document.kind(of: $0) == .callout })
        #expect(document.issues.isEmpty)
    }

    @Test(arguments: [("NOET", CalloutKind.note), ("TIPS", .tip), ("WARN", .warning), ("EXAMPEL", .example)])
    func unknownName(name: String, nearest: CalloutKind) {
        let document = parse("a\n\n> [!\(name)] x\n> y\n", firstLine: 3, options: Self.options)
        #expect(document.issues.map(\.kind) == [.unknownCallout(name: name, nearest: nearest)])
        #expect(document.issues.first?.range.start == SourcePosition(line: 5, column: 3))
        #expect(string(document.html()).contains("<blockquote>\n<p>[!\(name)] x\ny</p>"))
    }

    @Test func inTheTree() throws {
        let document = parse("> [!TIP] Titel\n> a\n", options: Self.options)
        let node = try #require(document.children().first { _ in true })
        #expect(document.calloutKind(of: node) == .tip)
        let children = Array(document.children(of: node))
        #expect(children.map { document.kind(of: $0) } == [.calloutTitle, .paragraph])
        #expect(children.map { document.plainText(of: $0) } == ["Titel", "a"])
        #expect(children.compactMap { document.range(of: $0) }.map(\.description) == ["1:3-1:14", "2:3-2:3"])
    }
}
