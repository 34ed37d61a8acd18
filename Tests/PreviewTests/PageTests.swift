import Foundation
import Testing

@testable import Preview

/// What happens to a page on its way to an editor's browser.
@Suite struct PageTests {
    private static let page = """
        <!doctype html>
        <html><head>
        <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39;; connect-src &#39;none&#39;">
        <link rel="stylesheet" href="assets/style.1.css">
        <link rel="stylesheet" href="assets/scan.2.css">
        </head><body>Over connect-src &#39;none&#39; gesproken.</body></html>
        """

    @Test func onlyTheScriptAndThePolicyDiffer() {
        let bytes = Array(Self.page.utf8)
        let mark = PageMark(of: bytes)
        let shown = String(decoding: PreviewedPage(bytes, mark: mark, host: "127.0.0.1:4000").bytes, as: UTF8.self)
        let script = PreviewedPage.script(mark)
        #expect(script.contains("data-styles=\"assets/style.1.css assets/scan.2.css\""))
        let restored = shown.replacing(script, with: "")
            .replacing("connect-src 'self' ws://127.0.0.1:4000", with: "connect-src &#39;none&#39;")
        #expect(restored == Self.page)
        #expect(shown.contains("Over connect-src &#39;none&#39; gesproken."))
    }

    /// The scan as one file allows only its own script.
    @Test func aPageWithAnotherPolicyStaysAsItIs() {
        let bytes = Array(Self.page.replacing("script-src &#39;self&#39;", with: "script-src 'sha256-x'").utf8)
        #expect(PreviewedPage(bytes, mark: PageMark(of: bytes), host: "h").bytes == bytes)
    }

    @Test func anotherStyleIsNotAnotherPage() {
        let first = PageMark(of: Array(Self.page.utf8))
        let second = PageMark(of: Array(Self.page.replacing("style.1", with: "style.9").utf8))
        #expect(first.content == second.content)
        #expect(first.styles != second.styles)
        let third = PageMark(of: Array(Self.page.replacing("gesproken", with: "geschreven").utf8))
        #expect(first.content != third.content)
        #expect(first.content != PageMark(of: Array(Self.page.utf8), attachments: ["foto.png 1"]).content)
    }

    @Test(arguments: [
        ("/", "index.html"), ("/handleiding/", "handleiding/index.html"), ("/over.html", "over.html"),
        ("/caf%C3%A9.html", "café.html"), ("/scan/over.html", "over.html"), ("/scan/", "index.html"),
        ("//over.html", "over.html"),
    ])
    func addressesLeadToWhatABuildWrites(address: String, path: String) {
        #expect(Answer.path(of: address, below: "/scan/") == path)
    }

    @Test func everyTemplateOfThePreviewCanBeRead() throws {
        for bytes in [
            PackageResources.panel_mustache, PackageResources.problem_mustache, PackageResources.problems_mustache,
        ] {
            _ = try MustacheCheck.parse(String(decoding: bytes, as: UTF8.self))
        }
    }
}
