import Foundation
import Site
import TestSupport
import Testing

@testable import Pages

/// Pages that were moved, and the addresses they leave behind.
@Suite struct AliasTests {
    private func moved(aliases: String = "[oude-stap.md, eerder/ook.html]") throws -> TestSite {
        try TestSite.minimal()
            .page(
                "index.md",
                title: "Welkom",
                keys: "type: home",
                text: "[Over](over.md) en [de stap](stappen/stap.md)."
            )
            .page("stappen/stap.md", title: "De <stap>", keys: "aliases: \(aliases)")
    }

    @Test func anOldAddressSendsVisitorsOn() async throws {
        let site = try await moved().build()
        try site.expectFile(
            "oude-stap.html",
            contains: #"<meta http-equiv="refresh" content="0; url=stappen/stap.html">"#,
            #"<a href="stappen/stap.html">De &lt;stap&gt;</a>"#,
            #"<meta name="robots" content="noindex">"#,
            "<meta http-equiv=\"Content-Security-Policy\" content=\"\(FrameView.contentSecurityPolicy.replacing("'", with: "&#39;"))\">"
        )
        .expectFile("oude-stap.html", lacks: "canonical")
        .expectFile("eerder/ook.html", contains: #"content="0; url=../stappen/stap.html""#)
        site.expectProblems()
    }

    @Test func anAddressOfTheSiteMakesTheNewPageTheCanonicalOne() async throws {
        try await moved().build(baseURL: "https://voorbeeld.example/scan/")
            .expectFile(
                "oude-stap.html",
                contains: #"<link rel="canonical" href="https://voorbeeld.example/scan/stappen/stap.html">"#,
                "url=stappen/stap.html"
            )
            .expectFile("sitemap.xml", lacks: "oude-stap", "ook.html")
    }

    @Test func aRedirectIsNoPage() async throws {
        let pages = try await moved(aliases: "[]").build().report.counts.pages
        #expect(try await moved().build().report.counts.pages == pages)
    }

    @Test func anAliasThatIsTakenAwayLeavesNothing() async throws {
        let site = try await moved().build()
        try await site.page("stappen/stap.md", title: "De stap").build()
        site.expectNoFile("oude-stap.html").expectNoFile("eerder/ook.html")
    }

    @Test func theAliasOfADraftIsNotPublished() async throws {
        let site = try TestSite.minimal().page(
            "straks.md",
            title: "Straks",
            keys: "draft: true",
            "aliases: [vroeger.md]"
        )
        try await site.build()
        site.expectNoFile("vroeger.html")
        try await site.build(drafts: true)
        try site.expectFile("vroeger.html", contains: "url=straks.html")
    }
}
