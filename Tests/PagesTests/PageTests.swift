import TestSupport
import Testing

/// What a page shows and where it stands.
@Suite struct PageTests {
    @Test func thePageIsThere() async throws {
        try await TestSite.minimal()
            .page(
                "over.md",
                title: "Over ons",
                keys: "lead: Wie zijn wij?",
                "updated: 2026-11-20",
                text: "Wij **zijn** er."
            )
            .build()
            .expectFile(
                "over.html",
                contains: "<title>Over ons – Proefsite</title>",
                "<h1>Over ons</h1>",
                "<p class=\"lead\">Wie zijn wij?</p>",
                "<p>Wij <strong>zijn</strong> er.</p>",
                "<time datetime=\"2026-11-20\">20 november 2026</time>",
                "<html lang=\"nl\">"
            )
            .expectFile("index.html", contains: "<title>Proefsite</title>", "<h1>Welkom</h1>")
    }

    @Test func everyPageCarriesThePolicyFirst() async throws {
        let site = try await TestSite.minimal().build()
        for path in ["index.html", "over.html", "scans/proef.html", "404.html"] {
            let policy = try #require(
                try site.text(of: path).firstMatch(
                    of: /<head>\n<meta http-equiv="Content-Security-Policy" content="([^"]*)">/
                )
            )
            let rules = policy.1.replacing("&#39;", with: "'").split(separator: "; ")
            for rule in ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "script-src 'self'"] {
                #expect(rules.contains(Substring(rule)), "\(path): \(rule)")
            }
        }
    }

    @Test func pagesStandInTheFolderOfTheirFile() async throws {
        try await TestSite.minimal()
            .page("a/index.md", title: "Deel A", keys: "type: section", "navTitle: A")
            .page("a/b/index.md", title: "Deel B", keys: "type: section")
            .page("a/b/c.md", title: "Pagina C")
            .build()
            .expectFile("a/index.html", contains: "<h1>Deel A</h1>")
            .expectFile("a/b/c.html", contains: "<h1>Pagina C</h1>")
    }

    @Test func theCrumbsLeadBackThroughTheSections() async throws {
        let site = try await TestSite.minimal()
            .page("a/index.md", title: "Deel A", keys: "type: section", "navTitle: A")
            .page("a/b/index.md", title: "Deel B", keys: "type: section")
            .page("a/b/c.md", title: "Pagina C")
            .build()
        let crumbs = { try site.links(of: $0, from: "class=\"breadcrumb\"", to: "</nav>") }
        #expect(try crumbs("a/b/c.html") == ["../../index.html", "../index.html", "index.html"])
        #expect(try crumbs("a/b/index.html") == ["../../index.html", "../index.html"])
        #expect(try crumbs("over.html") == ["index.html"])
        #expect(try crumbs("index.html") == [])
        try site.expectFile(
            "a/b/c.html",
            contains: "<a href=\"../index.html\">A</a>",
            "<li aria-current=\"page\">Pagina C</li>"
        )
    }

    @Test func theMenuPointsAtItsPagesFromEveryDepth() async throws {
        let site = try await TestSite.minimal()
            .page("a/index.md", title: "Deel A", keys: "type: section", "navTitle: A")
            .page("a/b/c.md", title: "Pagina C")
            .configure("navigation:\n  - over.md\n  - {page: a/index.md, title: Het deel}")
            .build()
        let menu = { try site.links(of: $0, from: "class=\"site-nav\"", to: "</nav>") }
        #expect(try menu("index.html") == ["over.html", "a/index.html"])
        #expect(try menu("a/index.html") == ["../over.html", "../a/index.html"])
        #expect(try menu("a/b/c.html") == ["../../over.html", "../../a/index.html"])
        try site
            .expectFile("over.html", contains: "<a href=\"over.html\" aria-current=\"true\">Over deze site</a>")
            .expectFile("over.html", contains: "<a href=\"a/index.html\">Het deel</a>")
            .expectFile("a/b/c.html", contains: "<a href=\"../../a/index.html\" aria-current=\"true\">Het deel</a>")
            .expectFile("index.html", lacks: "aria-current=\"true\"")
    }

    @Test func theFooterNamesThePublisher() async throws {
        try await TestSite.minimal()
            .write(
                "site.yaml",
                """
                title: Proef
                description: D
                publisher: {name: Kantoor & Co, url: https://kantoor.example/, email: redactie@kantoor.example}
                footer: [over.md]
                """
            )
            .build()
            .expectFile(
                "scans/proef.html",
                contains: "<a href=\"https://kantoor.example/\" rel=\"external\">Kantoor &amp; Co</a>",
                "mailto:redactie@kantoor.example",
                "<a href=\"../over.html\">Over deze site</a>"
            )
    }

    @Test func anOutlineAppearsFromThreeHeadingsOn() async throws {
        let two = "## Een {#een}\n\nA\n\n## Twee {#twee}\n\nB\n"
        try await TestSite.minimal()
            .page("twee.md", title: "Twee", text: two)
            .page("drie.md", title: "Drie", text: two + "\n## Drie & meer {#drie}\n\nC")
            .build()
            .expectFile("twee.html", lacks: "class=\"outline\"")
            .expectFile("drie.html", contains: "class=\"outline\"", "<li><a href=\"#drie\">Drie &amp; meer</a></li>")
    }

    @Test func sourcesAreListedWithWhatIsKnownOfThem() async throws {
        try await TestSite.minimal()
            .page(
                "bron.md",
                title: "Bron",
                keys: "sources:",
                "  - Los boek",
                "  - {title: Rapport, author: Jansen, year: 2024, url: https://x.example/a?b=1&c=2, note: Hoofdstuk 2}"
            )
            .build()
            .expectFile(
                "bron.html",
                contains: "<li><cite>Los boek</cite></li>",
                "<li>Jansen (2024). <a href=\"https://x.example/a?b=1&amp;c=2\" rel=\"external\">Rapport</a>. Hoofdstuk 2</li>"
            )
    }
}
