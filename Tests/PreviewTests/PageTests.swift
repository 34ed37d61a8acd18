import FlyingFox
import Foundation
import Site
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

    @Test func onlyTheScriptAndThePolicyDiffer() throws {
        let bytes = Array(Self.page.utf8)
        let mark = PageMark(of: bytes)
        let shown = String(decoding: PreviewedPage(bytes, mark: mark, host: "127.0.0.1:4000").bytes, as: UTF8.self)
        let start = try #require(shown.firstRange(of: "<script"))
        let end = try #require(shown.firstRange(of: "</script>\n"))
        let script = String(shown[start.lowerBound..<end.upperBound])
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

    /// The base URL's path may also be the name of a folder of the site.
    @Test(arguments: [
        ("https://voorbeeld.example/scan/", "/scan/over.html", "over.html"),
        ("https://voorbeeld.example/scan/", "/scan/", "index.html"),
        ("https://voorbeeld.example/map/", "/map/een.html", "map/een.html"),
        ("https://voorbeeld.example/map/", "/map/over.html", "over.html"),
        ("https://voorbeeld.example/map/", "/map/nergens.html", "nergens.html"),
        ("https://voorbeeld.example/", "/", "index.html"), ("https://voorbeeld.example/", "/map/", "map/index.html"),
        ("https://voorbeeld.example/", "/caf%C3%A9.html", "café.html"),
        ("https://voorbeeld.example/", "//over.html", "over.html"),
    ])
    func addressesLeadToWhatABuildWrites(base: String, address: String, path: String) async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "scandossier-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(at: root.appending(path: "map"), withIntermediateDirectories: true)
        for name in ["index.md", "over.md", "map/een.md"] {
            try Data("---\ntitle: Titel\n---\n\nTekst.\n".utf8).write(to: root.appending(path: name))
        }
        try Data("title: Site\ndescription: Een site.\nlanguage: nl\npublisher:\n  name: Wij\n".utf8)
            .write(to: root.appending(path: "site.yaml"))
        let theme = URL(filePath: #filePath).appending(path: "../../../themes/standaard").standardizedFileURL
        let request = BuildRequest(
            content: root.path(percentEncoded: false),
            theme: theme.path(percentEncoded: false),
            baseURL: base
        )
        let state = await SiteSession.start(request).state
        #expect(state.isPresentable)
        #expect(Answer.path(of: address, in: state) == path)
    }

    @Test(arguments: [
        ("127.0.0.1:4000", true), ("localhost:4000", true), ("LOCALHOST", true), ("[::1]:4000", true),
        ("127.0.0.2:4000", true), ("192.168.1.7:4000", true), ("laptop-van-noor:4000", true),
        ("laptop.local:4000", true),
        ("kwaad.example:4000", false), ("kwaad.example", false), ("127.0.0.1.kwaad.example:4000", false), ("", false),
    ])
    func onlyNamesThatNobodyElsewhereCanHaveAreLetIn(host: String, isAllowed: Bool) {
        func request(_ headers: [HTTPHeader: String]) -> HTTPRequest {
            HTTPRequest(method: .GET, version: .http11, path: "/", query: [], headers: headers, body: Data())
        }
        #expect(HostGuard().allows(request([.host: host])) == isAllowed)
        let origin = HTTPHeader("Origin")
        #expect(HostGuard().allows(request([.host: host, origin: "http://\(host)"])) == isAllowed)
        #expect(!HostGuard().allows(request([.host: host, origin: "https://kwaad.example"])))
    }

    @Test func everyTemplateOfThePreviewCanBeRead() throws {
        for bytes in [
            PackageResources.panel_mustache, PackageResources.problem_mustache, PackageResources.problems_mustache,
        ] {
            _ = try MustacheCheck.parse(String(decoding: bytes, as: UTF8.self))
        }
    }
}
