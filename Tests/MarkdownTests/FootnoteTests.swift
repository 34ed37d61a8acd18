import Markdown
import Testing

@Suite struct FootnoteTests {
    private func reference(_ number: Int, _ id: String) -> String {
        "<sup class=\"footnote-ref\"><a href=\"#fn-\(number)\" id=\"\(id)\" aria-describedby=\"footnotes-title\">"
            + "\(number)</a></sup>"
    }

    private func back(_ id: String, _ name: String) -> String {
        " <a href=\"#\(id)\" class=\"footnote-backref\" aria-label=\"Terug naar \(name)\">↩\u{FE0E}</a>"
    }

    private static let options = {
        var options = MarkdownOptions.only(.footnotes)
        options.footnotesTitle = "Noten"
        options.footnoteBackLabel = "Terug naar"
        return options
    }()

    private func first(_ text: String) -> String {
        let document = parse(text + "\n\n[^1]: een\n[^b]: twee\n", options: Self.options)
        return document.children().first { _ in true }.map { string(document.html(of: $0)) } ?? ""
    }

    @Test func html() {
        let html = render("a[^x] b[^1] c[^x]\n\n[^1]: een\n[^x]: *twee*\n\n    drie\n", options: Self.options)
        #expect(
            html == """
                <p>a\(reference(1, "fnref-1")) b\(reference(2, "fnref-2")) c\(reference(1, "fnref-1-2"))</p>
                <section class="footnotes" aria-labelledby="footnotes-title">
                <h2 id="footnotes-title">Noten</h2>
                <ol>
                <li id="fn-1">
                <p><em>twee</em></p>
                <p>drie\(back("fnref-1", "1"))\(back("fnref-1-2", "1-2"))</p>
                </li>
                <li id="fn-2">
                <p>een\(back("fnref-2", "2"))</p>
                </li>
                </ol>
                </section>

                """
        )
    }

    @Test func references() {
        let one = reference(1, "fnref-1")
        #expect(first("**a!**[^1]") == "<p><strong>a!</strong>\(one)</p>\n")
        #expect(first("*a[^1]*") == "<p><em>a\(one)</em></p>\n")
        #expect(first("[^1][^b]") == "<p>\(one)\(reference(2, "fnref-2"))</p>\n")
        #expect(first("[^1][^1]") == "<p>\(one)\(reference(1, "fnref-1-2"))</p>\n")
        #expect(first("[^1][]") == "<p>\(one)</p>\n")
        #expect(first("![^1]") == "<p>!\(one)</p>\n")
        #expect(first("[a *b*][^1]") == "<p>a <em>b</em>\(one)</p>\n")
        #expect(first("[^B]") == "<p>\(one)</p>\n")
        #expect(first("# a[^1]") == "<h1>a\(one)</h1>\n")
    }

    @Test(arguments: [
        ("`[^1]`", "<p><code>[^1]</code></p>\n"), ("\\[^1]", "<p>[^1]</p>\n"), ("[^1\\]", "<p>[^1]</p>\n"),
        ("    [^1]", "<pre><code>[^1]\n</code></pre>\n"), ("[a](/x[^1])", "<p><a href=\"/x%5B%5E1%5D\">a</a></p>\n"),
        ("<http://a/[^1]>", "<p><a href=\"http://a/%5B%5E1%5D\" rel=\"external\">http://a/[^1]</a></p>\n"),
        ("![a [^1]](i)", "<p><img src=\"i\" alt=\"a [^1]\" loading=\"lazy\" /></p>\n"), ("[^ 1]", "<p>[^ 1]</p>\n"),
    ])
    func notAReference(text: String, html: String) {
        #expect(first(text) == html)
    }

    @Test func definitionsInCodeStay() {
        let html = render("```\n[^1]: x\n```\n", options: Self.options)
        #expect(html == "<pre><code>[^1]: x\n</code></pre>\n")
    }

    @Test func positionsHold() {
        let text = "a[^1]\n\n[^1]: [x](javascript:a)\n    [y](javascript:b)\n\n    [z](javascript:c)\n\n<b>\n"
        #expect(
            parse(text, firstLine: 11).issueLines == [
                "13:7-13:23 disallowedURL(scheme: \"javascript\")",
                "14:5-14:21 disallowedURL(scheme: \"javascript\")",
                "16:5-16:21 disallowedURL(scheme: \"javascript\")",
                "18:1-18:3 rawHTML",
            ]
        )
    }

    @Test func whatEndsAFootnote() {
        func text(_ definition: String) -> String {
            let document = parse("[^1]\n\n" + definition, options: Self.options)
            return document.footnotesNode.map { document.plainText(of: $0) } ?? ""
        }
        #expect(text("[^1]: a\nb\n\nc") == "a b")
        #expect(text("[^1]: a\n\n    b\n\n\tc\n\nd") == "a\nb\nc")
        #expect(text("[^1]: a\n# b") == "a")
        #expect(text("[^1]:\n    a") == "a")
        #expect(text("[^1]: a\n[^2]: b") == "a")
        #expect(text("[^1]: ```\n    # x\n    ```\n") == "# x")
    }

    @Test func issues() {
        let text = "a[^x] b[^y]\n\n[^y]: [^z]\n[^y]: dubbel\n[^w]: ongebruikt\n[^v]: ook[^w]\n"
        #expect(
            parse(text).issueLines == [
                "1:2-1:5 undefinedFootnote(label: \"x\")",
                "3:7-3:10 undefinedFootnote(label: \"z\")",
                "4:1-4:5 duplicateFootnote(label: \"y\", firstLine: 3)",
                "5:1-5:5 unusedFootnote(label: \"w\")",
                "6:1-6:5 unusedFootnote(label: \"v\")",
            ]
        )
    }

    @Test func aFootnoteMayReferToAnotherAndToItself() {
        let document = parse("[^a]\n\n[^a]: x[^b]\n[^b]: y[^b]\n", options: Self.options)
        #expect(document.issues.isEmpty)
        let html = string(document.html())
        #expect(html.contains("<li id=\"fn-2\">\n<p>y\(reference(2, "fnref-2-2"))\(back("fnref-2", "2"))"))
    }

    @Test func emptyFootnote() {
        let html = render("[^a]\n\n[^a]:\n", options: Self.options)
        #expect(html.contains("<li id=\"fn-1\">\n<p>\(back("fnref-1", "1"))</p>\n</li>"))
    }
}
