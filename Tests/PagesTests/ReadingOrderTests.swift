import TestSupport
import Testing

/// Which page comes before and after which, and what stands in lists.
@Suite struct ReadingOrderTests {
    private func manual() throws -> TestSite {
        try TestSite.minimal()
            .page("handleiding/index.md", title: "Handleiding", keys: "type: section")
            .page("handleiding/tweede.md", title: "Tweede", keys: "type: step", "order: 2", "time: 20 minuten")
            .page(
                "handleiding/eerste.md",
                title: "Eerste",
                keys: "type: step",
                "order: 1",
                "roles: [schoolleider, leraar]"
            )
            .page("handleiding/zonder-nummer.md", title: "Derde", keys: "type: step")
    }

    @Test func stepsAreReadInTheirOrder() async throws {
        let site = try await manual().build()
        let neighbours = { (name: String) in
            try site.links(of: "handleiding/\(name).html", from: "class=\"neighbours\"", to: "</nav>")
        }
        #expect(try neighbours("eerste") == ["tweede.html"])
        #expect(try neighbours("tweede") == ["eerste.html", "zonder-nummer.html"])
        #expect(try neighbours("zonder-nummer") == ["tweede.html"])
        #expect(try neighbours("index") == [])
    }

    @Test func aStepSaysItsNumber() async throws {
        try await manual().build()
            .expectFile("handleiding/eerste.html", contains: "Stap 1 van 3", "schoolleider, leraar")
            .expectFile("handleiding/tweede.html", contains: "Stap 2 van 3", "20 minuten")
            .expectFile("index.html", contains: "In 3 stappen")
    }

    @Test func aSectionListsItsPagesInOrder() async throws {
        let site = try await manual().build()
        let cards = try site.links(of: "handleiding/index.html", from: "class=\"cards\"", to: "</ul>")
        #expect(cards == ["eerste.html", "tweede.html", "zonder-nummer.html"])
        try site.expectFile("handleiding/index.html", contains: "De stappen")
    }

    @Test func pagesAtTheTopHaveNoNeighbours() async throws {
        try await TestSite.minimal().page("contact.md", title: "Contact").build()
            .expectFile("over.html", lacks: "class=\"neighbours\"")
    }

    /// Four posts: a and c share a tag with d, b shares none.
    private func news() throws -> TestSite {
        try TestSite.minimal()
            .page("nieuws/index.md", title: "Nieuws", keys: "type: section")
            .page("nieuws/a.md", title: "Bericht A", keys: "type: post", "date: 2026-01-01", "tags: [Team & school]")
            .page("nieuws/b.md", title: "Bericht B", keys: "type: post", "date: 2026-02-01", "tags: [beleid]")
            .page("nieuws/c.md", title: "Bericht C", keys: "type: post", "date: 2026-03-01", "tags: [Team & school]")
            .page(
                "nieuws/d.md",
                title: "Bericht D",
                keys: "type: post",
                "date: 2026-04-01",
                "tags: [Team & school, beleid]"
            )
    }

    @Test func theNewestPostComesFirst() async throws {
        let site = try await news().build()
        #expect(
            try site.links(of: "nieuws/index.html", from: "class=\"cards\"", to: "</ul>")
                == ["d.html", "c.html", "b.html", "a.html"]
        )
        #expect(
            try site.links(of: "index.html", from: "class=\"home-news\"", to: "</ul>")
                == ["nieuws/d.html", "nieuws/c.html", "nieuws/b.html"]
        )
    }

    @Test func aPostPointsAtTheTwoNewestWithATagInCommon() async throws {
        let site = try await news().build()
        let related = { (name: String) in
            try site.links(of: "nieuws/\(name).html", from: "class=\"related\"", to: "</section>")
        }
        #expect(try related("d") == ["c.html", "b.html"])
        #expect(try related("a") == ["d.html", "c.html"])
        #expect(try related("b") == ["d.html"])
    }

    @Test func whatTheEditorNamesComesFirst() async throws {
        let site = try await news()
            .page(
                "nieuws/d.md",
                title: "Bericht D",
                keys: "type: post",
                "date: 2026-04-01",
                "tags: [beleid]",
                "related: [a.md, ../over.md#waarom]"
            )
            .build()
        let related = try site.links(of: "nieuws/d.html", from: "class=\"related\"", to: "</section>")
        #expect(related == ["a.html", "../over.html", "b.html"])
    }

    @Test func everyTagHasAPageWithItsPosts() async throws {
        let site = try await news().build()
        let path = "nieuws/onderwerp-team-school.html"
        try site.expectFile(path, contains: "Nieuws over Team &amp; school")
            .expectFile("nieuws/a.html", contains: "href=\"onderwerp-team-school.html\">Team &amp; school</a>")
        #expect(try site.links(of: path, from: "class=\"cards\"", to: "</ul>") == ["d.html", "c.html", "a.html"])
        #expect(
            try site.links(of: path, from: "class=\"breadcrumb\"", to: "</nav>") == ["../index.html", "index.html"]
        )
        #expect(
            try site.links(of: "nieuws/index.html", from: "class=\"tag-list\"", to: "</p>")
                == ["onderwerp-team-school.html", "onderwerp-beleid.html"]
        )
    }
}
