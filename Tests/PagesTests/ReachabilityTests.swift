import Files
import Foundation
import TestSupport
import Testing

/// Which pages have a way to them: along the edges that pages really have.
@Suite struct ReachabilityTests {
    /// A page in each place of a small site that only the templates lead to.
    private func site() throws -> TestSite {
        try TestSite.minimal()
            .page(
                "index.md",
                title: "Welkom",
                keys: "type: home",
                text: "[Over](over.md) en [het deel](deel/index.md)."
            )
            .page("deel/index.md", title: "Deel", keys: "type: section")
            .page("deel/a.md", title: "A", keys: "related: [../los/ver.md]")
            .page("los/ver.md", title: "Ver", keys: "aspects: [gedeelde-visie]")
            .page("los/buur.md", title: "Buur")
            .page("los/index.md", title: "Los")
            .page("los/dieper/index.md", title: "Dieper", keys: "type: section")
            .page("stappen/een.md", title: "Een", keys: "type: step")
            .page("nieuws/oud.md", title: "Oud", keys: "type: post", "date: 2025-01-01", "tags: [po]")
            .page("nieuws/nieuw.md", title: "Nieuw", keys: "type: post", "date: 2026-01-01", "tags: [po]")
            .page("nieuws/laatst.md", title: "Laatst", keys: "type: post", "date: 2026-02-01")
            .page("nieuws/best.md", title: "Best", keys: "type: post", "date: 2026-03-01")
    }

    @Test func followsWhatTheTemplatesLinkTo() async throws {
        // Nothing leads to the folder below `los`: a page there leads up, not down.
        try await site().build().expectProblems("los/dieper/index.md:2:8 page-orphan")
    }

    /// The same question, asked of the pages themselves: every address in every page, followed from the front page.
    @Test func agreesWithTheLinksOfTheBuiltPages() async throws {
        let site = try await site().build()
        let pages = try site.snapshot().paths.filter { $0.hasSuffix(".html") }
        var reached: Set<String> = ["index.html"]
        var waiting = ["index.html"]
        while let page = waiting.popLast() {
            for address in try site.attributes("href", of: page) where !RelativePath.hasScheme(address) {
                let path = String(RelativePath.fragment(of: address).path)
                guard !path.isEmpty, let target = RelativePath.resolve(path, from: page), pages.contains(target) else {
                    continue
                }
                if reached.insert(target).inserted { waiting.append(target) }
            }
        }
        let orphans = Set(pages).subtracting(reached).subtracting(["404.html"])
        #expect(orphans == ["los/dieper/index.html"])
    }

    @Test func aMenuLeadsToAPage() async throws {
        let site = try TestSite.minimal().page("los.md", title: "Los")
        try await site.check().expectProblems("los.md:2:8 page-orphan")
        try site.configure("footer: [los.md]")
        try await site.check().expectProblems()
    }

    @Test func aDraftMayWaitForItsLinks() async throws {
        let site = try TestSite.minimal().page("straks.md", title: "Straks", keys: "draft: true")
        try await site.check(drafts: true).expectProblems()
    }

    /// A mistyped link is why the page seems lost; one complaint is enough.
    @Test func errorsComeFirst() async throws {
        let site = try TestSite.minimal().page("over.md", title: "Over", text: "[Een pagina](pagin.md)").page(
            "pagina.md",
            title: "P"
        )
        try await site.check().expectProblems("over.md:5:1 link-dead-page")
    }
}
