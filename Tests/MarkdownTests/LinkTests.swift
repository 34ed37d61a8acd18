import Markdown
import Testing

@Suite struct LinkTests {
    static let allowedAddresses = [
        "a.md", "../a.md#b", "#b", "?a=b:c", "/a:b", "a/b:c", "http://a", "HTTPS://a", "mailto:a@b.nl", "tel:+31",
        "", "a//b", "/a//b",
    ]

    static let disallowedAddresses = [
        ("javascript:alert(1)", "javascript"), ("JaVaScRiPt:x", "javascript"), ("java&#10;script:x", "javascript"),
        ("java&Tab;script:x", "javascript"), ("&#1;javascript:x", "javascript"), ("&#32;javascript:x", "javascript"),
        ("javascript&colon;x", "javascript"), ("&#106;avascript:x", "javascript"), ("vbscript:x", "vbscript"),
        ("data:text/html,x", "data"), ("data:image/png;base64,x", "data"), ("file:///etc/passwd", "file"),
        ("//host/a", "//"), ("&#92;&#92;&#92;&#92;host", "//"), ("/&#92;host", "//"), ("/&Tab;/host", "//"),
        ("ftp://a", "ftp"),
        ("C:/a", "c"), ("blob:x", "blob"), ("x y:z", "x y"), (":x", ""), ("view-source:x", "view-source"),
    ]

    @Test(arguments: allowedAddresses)
    func allowed(address: String) {
        let document = parse("[a](<\(address)>)")
        #expect(document.issues.isEmpty)
        #expect(document.links.map(\.destination) == [address])
        #expect(string(document.html()).hasPrefix("<p><a href=\""))
    }

    @Test(arguments: disallowedAddresses)
    func disallowed(address: String, scheme: String) {
        let document = parse("x [*a*](<\(address)> \"t\") ![b](<\(address)>)", firstLine: 7)
        let kinds = document.issues.map(\.kind)
        #expect(kinds.count == 2)
        for kind in kinds {
            // An image in the text itself has its own remedy.
            if scheme == "data", kind == .embeddedImage, kind == kinds.last { continue }
            guard case .disallowedURL(let found) = kind else {
                Issue.record("\(kind)")
                continue
            }
            #expect(found == scheme || found == "\u{FFFD}" + scheme)
        }
        #expect(document.issues.first?.range.start == SourcePosition(line: 7, column: 3))
        #expect(document.links.isEmpty)
        #expect(string(document.html()) == "<p>x <em>a</em> b</p>\n")
    }

    @Test func decoration() {
        #expect(render("[a](http://b)") == "<p><a href=\"http://b\" rel=\"external\">a</a></p>\n")
        #expect(render("[a](mailto:a@b.nl)") == "<p><a href=\"mailto:a@b.nl\">a</a></p>\n")
        #expect(render("![a](b.png \"c\")") == "<p><img src=\"b.png\" alt=\"a\" title=\"c\" loading=\"lazy\" /></p>\n")
    }

    @Test func known() throws {
        let document = parse("a\n\n[b *c*](d.md \"e\") ![](f.png) [](g.md) [![h](i.png)](j.md)\n", firstLine: 4)
        let shown = document.links.map { "\($0.destination) \($0.isImage) \($0.isEmpty) \($0.range)" }
        #expect(
            shown == [
                "d.md false false 6:1-6:17", "f.png true true 6:19-6:28", "g.md false true 6:30-6:37",
                "i.png true false 6:40-6:50", "j.md false false 6:39-6:57",
            ]
        )
        let link = try #require(document.links.first)
        #expect(link.title == "e")
        #expect(document.plainText(of: link.node) == "b c")
        #expect(document.link(of: link.node) == link)
        #expect(document.issueLines == ["6:19-6:28 missingAltText", "6:30-6:37 emptyLinkText"])
    }

    @Test func rewriting() {
        let document = parse("[a](a.md#x) ![b](b.png) [c](http://c) [d](d.md)")
        let html = document.html { link in
            if link.isImage { return "img/é.png" }
            return link.destination.hasPrefix("a.md") ? "https://a.nl/\"&" : nil
        }
        #expect(
            string(html) == """
                <p><a href="https://a.nl/%22&amp;" rel="external">a</a> \
                <img src="img/%C3%A9.png" alt="b" loading="lazy" /> \
                <a href="http://c" rel="external">c</a> <a href="d.md">d</a></p>

                """
        )
    }

    @Test func imagesInNotes() {
        let document = parse("a ![b *c*](d.png) [![e](f.png)](g.md)", options: .note)
        #expect(string(document.html()) == "<p>a b <em>c</em> <a href=\"g.md\">e</a></p>\n")
        #expect(document.links.map(\.destination) == ["g.md"])
    }
}
