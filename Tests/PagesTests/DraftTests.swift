import Site
import TestSupport
import Testing

@Suite struct DraftTests {
    private func site() throws -> TestSite {
        try TestSite.minimal()
            .page("nieuws/index.md", title: "Nieuws", keys: "type: section")
            .page(
                "nieuws/straks.md",
                title: "Straks bekend",
                keys: "type: post",
                "date: 2026-01-01",
                "draft: true",
                "tags: [geheim]"
            )
    }

    @Test func aDraftIsNowhereOnTheSite() async throws {
        let site = try await site().build(baseURL: "https://voorbeeld.example/")
        for (path, file) in try site.snapshot().contents {
            #expect(!path.contains("straks") && !path.contains("geheim"))
            #expect(!String(decoding: file, as: UTF8.self).contains("Straks"), "\(path)")
        }
    }

    @Test func aDraftIsShownWhenAskedFor() async throws {
        try await site().build(drafts: true)
            .expectFile("nieuws/straks.html", contains: "Straks bekend")
            .expectFile("nieuws/index.html", contains: "straks.html", "Straks bekend (concept)")
            .expectFile("nieuws/onderwerp-geheim.html", contains: "geheim")
    }

    @Test func aDraftThatIsPublishedAndWithdrawnGoesAway() async throws {
        try await site().build(drafts: true).build().expectNoFile("nieuws/straks.html")
    }

    @Test func aLinkToADraftIsAnErrorAndAWarningWhenDraftsAreShown() async throws {
        let site = try site().page("over.md", title: "Over", text: "[straks](nieuws/straks.md)")
        try await site.check().expectProblems("over.md:5:1 link-to-draft")
        // It works as long as drafts are shown; what a build without them would say is said already.
        try await site.check(drafts: true).expectProblems("over.md:5:1 link-to-draft")
        #expect(site.report.errorCount == 0)
    }
}
