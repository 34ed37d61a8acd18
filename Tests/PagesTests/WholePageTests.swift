import Foundation
import TestSupport
import Testing

/// A manual or a dossier as one page.
@Suite struct WholePageTests {
    private static func site() throws -> TestSite {
        try TestSite.minimal()
            .write("index.md", "---\ntype: home\ntitle: Start\n---\n\n[Over](over.md) [Gids](gids/index.md)\n")
            .page(
                "gids/index.md",
                title: "Gids",
                keys: "type: section",
                text: "## Vooraf {#vooraf}\n\n[Eén](een.md) en [alles](afdrukken.html)."
            )
            .page(
                "gids/een.md",
                title: "Eén",
                keys: "type: step",
                "order: 1",
                "time: een uur",
                text: """
                    ## Kop {#kop}

                    [Twee](twee.md), [zijn kop](twee.md#kop), [hier](#kop), [over](../over.md) en een noot.[^1]

                    ### Onder

                    #### Dieper

                    ##### Nog dieper

                    ###### Diep

                    [^1]: De noot.
                    """
            )
            .page("gids/twee.md", title: "Twee", keys: "type: step", "order: 2", text: "## Kop {#kop}\n\nTekst.")
    }

    @Test func theStepsStandBehindEachOther() async throws {
        let site = try await Self.site().build(baseURL: "https://voorbeeld.example/")
        site.expectProblems()
        try site.expectFile("gids/index.html", contains: "href=\"afdrukken.html\"")
            .expectFile(
                "gids/afdrukken.html",
                contains: "<h2 id=\"een\">Eén</h2>",
                "<h3 id=\"een--kop\">Kop</h3>",
                "<h3 id=\"twee--kop\">Kop</h3>",
                "href=\"#twee\"",
                "href=\"#twee--kop\"",
                "href=\"#een--kop\"",
                "href=\"../over.html\"",
                "id=\"een--fn-1\"",
                "href=\"#een--fn-1\"",
                "<h6",
                "Stap 1 van 2 · een uur",
                "<h2 id=\"index--vooraf\">Vooraf</h2>"
            )
        #expect(try !site.text(of: "sitemap.xml").contains("afdrukken"))
        let ids = try site.attributes("id", of: "gids/afdrukken.html")
        #expect(Set(ids).count == ids.count)
        let links = try site.attributes("href", of: "gids/afdrukken.html").filter { $0.hasPrefix("#") }
        for link in links { #expect(ids.contains(String(link.dropFirst())), "\(link)") }
    }

    @Test func aSectionOfOtherPagesHasNone() async throws {
        let site = try await Self.site().page("gids/twee.md", title: "Twee", keys: "type: page").remove("gids/een.md")
            .page("gids/index.md", title: "Gids", keys: "type: section").build()
        site.expectNoFile("gids/afdrukken.html")
        try site.expectFile("gids/index.html", lacks: "afdrukken")
    }
}
