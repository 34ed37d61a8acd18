import Foundation
import TestSupport
import Testing

/// Posts: renewed ones, their tags, and those for a later day.
@Suite struct NewsTests {
    private static func site() throws -> TestSite {
        try TestSite.minimal()
            .write("index.md", "---\ntype: home\ntitle: Start\n---\n\n[Over](over.md) [Nieuws](nieuws/index.md)\n")
            .page("nieuws/index.md", title: "Nieuws", keys: "type: section")
            .page(
                "nieuws/oud.md",
                title: "Oud",
                keys: "type: post",
                "date: 2026-01-10",
                "updated: 2026-11-20",
                "tags: [po, vo]"
            )
            .page("nieuws/midden.md", title: "Midden", keys: "type: post", "date: 2026-06-01", "updated: 2026-06-01")
            .page("nieuws/nieuw.md", title: "Nieuw", keys: "type: post", "date: 2026-11-28", "tags: [mbo]")
    }

    @Test func aRenewedPostMovesUpAndSaysSo() async throws {
        let site = try await Self.site().build(baseURL: "https://voorbeeld.example/")
        let links = try site.links(of: "nieuws/index.html", from: "class=\"cards\"", to: "</ul>")
        #expect(links == ["nieuw.html", "oud.html", "midden.html"])
        let renewed = "Vernieuwd op <time datetime=\"2026-11-20\">20 november 2026</time>"
        for page in ["index.html", "nieuws/index.html", "nieuws/oud.html", "nieuws/onderwerp-po.html"] {
            try site.expectFile(page, contains: renewed)
        }
        try site.expectFile("nieuws/midden.html", lacks: "Vernieuwd")
        try site.expectFile(
            "feed.xml",
            contains: "<title>Vernieuwd: Oud</title>",
            "<pubDate>Fri, 20 Nov 2026 00:00:00 GMT</pubDate>"
        )
        let feed = try site.text(of: "feed.xml")
        let order = ["Nieuw<", "Oud<", "Midden<"].compactMap { feed.range(of: $0)?.lowerBound }
        #expect(order.count == 3 && order == order.sorted())
    }

    @Test func theListSaysForWhom() async throws {
        let site = try await Self.site().build()
        for page in ["index.html", "nieuws/index.html"] { try site.expectFile(page, contains: "po, vo</p>", "mbo</p>") }
    }

    @Test func aPostForALaterDayWaits() async throws {
        let site = try await Self.site().configure("day: 2026-11-27").build(baseURL: "https://voorbeeld.example/")
        site.expectNoFile("nieuws/nieuw.html").expectNoFile("nieuws/onderwerp-mbo.html")
        #expect(try !site.text(of: "feed.xml").contains("Nieuw<"))
        try site.expectFile("nieuws/index.html", lacks: "nieuw.html")
        #expect(site.report.counts.waitingPosts == 1)
        site.expectProblems()
        try await site.build(day: "2026-11-28")
        try site.expectFile("nieuws/nieuw.html", contains: "Nieuw")
        #expect(site.report.counts.waitingPosts == nil)
        try await site.build(day: "2026-01-01")
        site.expectNoFile("nieuws/oud.html")
        try await site.build(drafts: true)
        try site.expectFile("nieuws/nieuw.html", contains: "Nieuw")
    }

    @Test func aLinkToAPostThatWaitsIsAnError() async throws {
        let site = try Self.site().configure("day: 2026-11-27")
        try site.page("over.md", title: "Over", text: "[Nieuw](nieuws/nieuw.md)")
        try await site.check()
        site.expectProblems("over.md:5:1 link-to-draft")
        #expect(site.report.diagnostics.first?.parameters["day"] == "28 november 2026")
    }

    @Test func withoutADayAllPostsAreShown() async throws {
        let site = try await Self.site().build()
        #expect(site.exists("nieuws/nieuw.html"))
        #expect(site.report.counts.waitingPosts == nil)
    }
}
