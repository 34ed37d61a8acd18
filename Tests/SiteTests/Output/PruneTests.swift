import Foundation
import Site
import TestSupport
import Testing

/// What a build takes away, and what it never touches.
@Suite struct PruneTests {
    private func foreign(_ path: String, _ text: String, in site: TestSite) throws {
        try site.write(Data(text.utf8), to: site.output.appending(path: path))
    }

    @Test func aRemovedPageGoesAndItsEmptyFolderToo() async throws {
        try await TestSite.minimal()
            .page("a/b/diep.md", title: "Diep")
            .page("a/ondiep.md", title: "Ondiep")
            .build()
            .expectFile("a/b/diep.html", contains: "Diep")
            .remove("a/b/diep.md")
            .build()
            .expectCounts(removed: 1)
            .expectNoFile("a/b")
            .expectFile("a/ondiep.html", contains: "Ondiep")
    }

    @Test func aRenamedPageMoves() async throws {
        try await TestSite.minimal().page("oud.md", title: "Pagina").build()
            .remove("oud.md").page("nieuw.md", title: "Pagina").build()
            .expectNoFile("oud.html").expectFile("nieuw.html", contains: "Pagina")
    }

    @Test func aFileThatNoBuildWroteStays() async throws {
        let site = try await TestSite.minimal().page("a/b.md", title: "B").build()
        try foreign("a/eigen.txt", "van mij", in: site)
        try foreign("CNAME", "voorbeeld.example", in: site)
        try foreign(".well-known/security.txt", "Contact", in: site)
        let before = try site.snapshot(hidden: true).files.filter {
            ["a/eigen.txt", "CNAME", ".well-known/security.txt"].contains($0.key)
        }
        #expect(before.count == 3)
        try await site.remove("a/b.md").build().expectNoFile("a/b.html")
        let after = try site.snapshot(hidden: true).files
        for (path, file) in before { #expect(after[path] == file, "\(path)") }
    }

    @Test func aForeignFileWhereAPageShouldComeStopsTheBuild() async throws {
        let site = try TestSite.minimal()
        try foreign("over.html", "van mij", in: site)
        try foreign("los.txt", "ook van mij", in: site)
        let before = try site.snapshot(hidden: true)
        let message = await site.failure()
        #expect(message?.contains("bestanden die Scandossier niet heeft gemaakt") == true)
        #expect(message?.contains("\n  over.html\n") == true)
        #expect(message?.contains("los.txt") == false)
        #expect(message?.contains("Er is niets geschreven.") == true)
        #expect(try site.snapshot(hidden: true) == before)
    }

    @Test func aForeignFileWhereANewPageShouldComeStopsALaterBuildToo() async throws {
        let site = try await TestSite.minimal().build()
        try foreign("nieuw.html", "van mij", in: site)
        let before = try site.snapshot(hidden: true)
        try site.page("nieuw.md", title: "Nieuw")
        #expect(await site.failure()?.contains("\n  nieuw.html\n") == true)
        #expect(try site.snapshot(hidden: true) == before)
    }

    @Test func aForeignFolderWhereAPageShouldComeStopsTheBuild() async throws {
        let site = try TestSite.minimal()
        try foreign("over.html/foto.jpg", "van mij", in: site)
        #expect(await site.failure()?.contains("\n  over.html\n") == true)
        #expect(try site.snapshot(hidden: true).paths == ["over.html/foto.jpg"])
    }

    @Test func aForeignFileWhereAFolderShouldComeIsLeftAlone() async throws {
        let site = try await TestSite.minimal().build()
        try foreign("nieuws", "van mij", in: site)
        let before = try site.snapshot()
        try site.page("nieuws/a.md", title: "A")
        #expect(await site.failure()?.hasPrefix("fout: ") == true)
        #expect(try site.snapshot() == before)
    }

    @Test func aForeignLinkIsNotFollowed() async throws {
        let site = try await TestSite.minimal().build()
        let elsewhere = site.root.appending(path: "elders")
        try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: site.output.appending(path: "nieuws"),
            withDestinationURL: elsewhere
        )
        try site.page("nieuws/a.md", title: "A")
        #expect(await site.failure() != nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.file) == [])
    }

    @Test func aPageThatSomebodyChangedIsNotTakenAway() async throws {
        let site = try await TestSite.minimal().page("weg.md", title: "Weg").build()
        try foreign("weg.html", "met de hand verbeterd", in: site)
        try await site.remove("weg.md").build().expectCounts(removed: 0)
            .expectFile("weg.html", contains: "met de hand verbeterd")
        #expect(site.report.kept == ["weg.html"])
        try await site.page("over.md", title: "Anders", text: "## A {#waarom}").build()
        #expect(site.report.kept == [])
        #expect(site.exists("weg.html"))
    }

    @Test func errorsLeaveThePublishedFolderAsItWas() async throws {
        let site = try await TestSite.minimal().page("weg.md", title: "Weg").build()
        let before = try site.snapshot(hidden: true)
        try await site.remove("weg.md")
            .page("over.md", title: "Veranderd", text: "[dood](nergens.md)")
            .buildWithErrors()
            .expectProblems("over.md:5:1 link-dead-page")
        #expect(try site.snapshot(hidden: true) == before)
    }

    @Test func aFirstBuildWithErrorsMakesNoFolder() async throws {
        try await TestSite.minimal().page("over.md", title: "Over", text: "[dood](nergens.md)").buildWithErrors()
            .expectNoFile("")
    }
}
