import Foundation
import Site
import TestSupport
import Testing

/// The files for programs: robots.txt, sitemap.xml, feed.xml, and the page for addresses that do not exist.
@Suite struct MachineFileTests {
    private func site() throws -> TestSite {
        try TestSite.minimal()
            .page("nieuws/index.md", title: "Nieuws", keys: "type: section")
            .page(
                "nieuws/a.md",
                title: "\"A < B & 'C'\"",
                keys: "type: post",
                "date: 2026-11-23",
                "tags: [x]",
                "description: Meer & minder"
            )
            .page("nieuws/b.md", title: "B", keys: "type: post", "date: 2026-11-24", "tags: [x]")
    }

    private func isWellFormed(_ path: String, of site: TestSite) throws -> Bool {
        XMLDocumentCheck.isWellFormed(try Data(contentsOf: site.output.appending(path: path)))
    }

    @Test func withoutAnAddressThereIsNothingThatNeedsOne() async throws {
        try await site().build()
            .expectNoFile("sitemap.xml")
            .expectNoFile("feed.xml")
            .expectFile("robots.txt", contains: "User-agent: *")
            .expectFile("robots.txt", lacks: "Sitemap")
            .expectFile("index.html", lacks: "canonical", "og:", "feed.xml")
    }

    @Test func theSitemapNamesEveryPageOnce() async throws {
        let site = try await site().build(baseURL: "https://voorbeeld.example/scan/")
        let base = "https://voorbeeld.example/scan/"
        let addresses = try site.text(of: "sitemap.xml").matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.1) }
        let pages = [
            "", "nieuws/", "nieuws/a.html", "nieuws/b.html", "nieuws/onderwerp-x.html", "over.html", "scans/proef.html",
        ]
        #expect(addresses.sorted() == pages.map { base + $0 })
        #expect(try isWellFormed("sitemap.xml", of: site))
        try site.expectFile("sitemap.xml", contains: "nieuws/a.html</loc><lastmod>2026-11-23</lastmod>")
            .expectFile("robots.txt", contains: "Sitemap: \(base)sitemap.xml")
    }

    @Test func theFeedHasThePostsNewestFirst() async throws {
        let site = try await site().build(baseURL: "https://voorbeeld.example/scan/")
        #expect(try isWellFormed("feed.xml", of: site))
        let titles = try site.text(of: "feed.xml").matches(of: /<title>([^<]*)<\/title>/).map { String($0.1) }
        #expect(titles == ["Proefsite", "B", "A &lt; B &amp; 'C'"])
        try site
            .expectFile("feed.xml", contains: "<pubDate>Mon, 23 Nov 2026 00:00:00 GMT</pubDate>", "Meer &amp; minder")
            .expectFile("nieuws/a.html", contains: "type=\"application/rss+xml\"", "href=\"../feed.xml\"")
    }

    @Test func theFeedIsFoundAlsoWhenNoPostHasATag() async throws {
        try await TestSite.minimal()
            .page("nieuws/a.md", title: "A", keys: "type: post", "date: 2026-11-23")
            .build(baseURL: "https://voorbeeld.example/")
            .expectFile("feed.xml", contains: "<title>A</title>")
            .expectFile("index.html", contains: "href=\"feed.xml\"")
    }

    @Test func everyPageKnowsItsOwnAddress() async throws {
        let canonical = { (path: String) in "<link rel=\"canonical\" href=\"https://voorbeeld.example/scan/\(path)\">" }
        try await site().configure("baseURL: https://voorbeeld.example/scan").build()
            .expectFile("index.html", contains: canonical(""))
            .expectFile("nieuws/index.html", contains: canonical("nieuws/"))
            .expectFile("nieuws/a.html", contains: canonical("nieuws/a.html"), "content=\"article\"")
            .expectFile("404.html", lacks: "canonical")
    }

    @Test func theAddressOnTheCommandLineGoesBeforeTheOneInTheFile() async throws {
        try await site().configure("baseURL: https://oud.example/").build(baseURL: "https://nieuw.example/")
            .expectFile("index.html", contains: "https://nieuw.example/")
            .expectFile("index.html", lacks: "oud.example")
    }

    @Test func thePageForErrorsWorksAtAnyAddress() async throws {
        try await site().build(baseURL: "https://voorbeeld.example/scan/")
            .expectFile(
                "404.html",
                contains: "Pagina niet gevonden",
                "href=\"/scan/index.html\"",
                "href=\"/scan/assets/style."
            )
        try await site().build(baseURL: "https://voorbeeld.example")
            .expectFile("404.html", contains: "href=\"/index.html\"", "href=\"/assets/style.")
        try await site().build().expectFile("404.html", contains: "href=\"index.html\"")
    }

    @Test(arguments: [
        ("https://a.example", "https://a.example/"), ("HTTP://a.example/x/", "HTTP://a.example/x/"),
        ("ftp://a.example", nil),
        ("//a.example", nil), ("a.example", nil), ("https://", nil), ("https:///x", nil), ("https://a.example/?q", nil),
        ("https://a.example/#x", nil), ("https://a.example/ b", nil), ("https://a.example/\"x", nil), ("", nil),
    ])
    func onlyAWebAddressIsABaseURL(text: String, normalized: String?) {
        #expect(BuildRequest.normalizedBaseURL(text) == normalized)
    }
}
