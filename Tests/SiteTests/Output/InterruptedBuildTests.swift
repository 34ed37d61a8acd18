import Files
import Foundation
import Markdown
import Pages
import TestSupport
import Testing

@testable import Site

/// A build that was cut off leaves a folder that the next build makes right.
@Suite struct InterruptedBuildTests {
    private func state(_ name: String, of site: TestSite) -> URL {
        site.output.appending(path: ".scandossier/\(name)")
    }

    /// The site as an interrupted build leaves it: announced, with `written` done and temporary files lying about.
    private func interrupt(_ site: TestSite, announcing paths: [String], written: [String: String]) throws {
        let folder = try OutputFolder(root: site.output.file)
        let lock = try folder.lock()
        #expect(lock.isHeld)
        try folder.begin(paths: paths, for: .forEveryone)
        for (path, text) in written { _ = try folder.write(Array(text.utf8), to: path, slot: 0) }
        try site.write(Data("<!doctype html><ti".utf8), to: state("tmp-3", of: site))
        try site.write(Data("{\"files\": {".utf8), to: state("tmp-manifest", of: site))
    }

    @Test func theNextBuildEndsAsAFreshOne() async throws {
        let site = try await TestSite.minimal().page("oud.md", title: "Oud").build()
        try interrupt(
            site,
            announcing: ["index.html", "over.html", "nieuw.html"],
            written: ["nieuw.html": "<p>van de afgebroken bouw</p>", "over.html": "<p>half</p>"]
        )
        try site.remove("oud.md")
        try await site.build()
            .expectNoFile("oud.html").expectNoFile("nieuw.html")
            .expectNoFile(".scandossier/tmp-3").expectNoFile(".scandossier/tmp-manifest")
        let fresh = try await TestSite.minimal().build()
        #expect(try site.snapshot().contents == fresh.snapshot().contents)
    }

    @Test func pagesOfTheAbandonedBuildAreNotTakenForForeignOnes() async throws {
        let site = try TestSite.minimal()
        try interrupt(site, announcing: ["index.html", "over.html"], written: ["over.html": "<p>half</p>"])
        try await site.build().expectFile("over.html", contains: "Over deze site")
    }

    @Test func anUnchangedSiteIsStillWrittenAfterAnInterruption() async throws {
        let site = try await TestSite.minimal().build()
        let before = try site.snapshot().contents
        try interrupt(site, announcing: ["index.html", "over.html"], written: ["over.html": "<p>half</p>"])
        try await site.build().expectCounts(written: 1)
        #expect(try site.snapshot().contents == before)
        try await site.build().expectCounts(written: 0)
    }

    /// Its memory is of the build before, and what it wrote is not.
    @Test func whatTheBuildBeforeRemembersDoesNotCount() async throws {
        let site = try await TestSite.minimal().page("ook.md", title: "Ook").build()
        let all = site.report.made
        try interrupt(site, announcing: ["index.html", "over.html"], written: ["over.html": "<p>half</p>"])
        try await site.page("ook.md", title: "Ook", text: "Andere tekst.").build()
            .expectFile("over.html", contains: "Over deze site").expectFile("ook.html", contains: "Andere tekst.")
        #expect(site.report.made == all)
    }

    @Test(arguments: ["", "{", "[]", "{\"version\": 99}", "\u{0}\u{0}"])
    func aDamagedManifestNeverCostsAForeignFile(text: String) async throws {
        let site = try await TestSite.minimal().build()
        try site.write(Data("van mij".utf8), to: site.output.appending(path: "los.txt"))
        try site.write(Data(text.utf8), to: state("manifest.json", of: site))
        let before = try site.snapshot()
        let message = await site.failure()
        #expect(message?.contains("over.html") == true)
        #expect(try site.snapshot() == before)
    }

    @Test func aSecondBuildAtTheSameTimeIsRefused() async throws {
        let site = try await TestSite.minimal().build()
        try site.page("over.md", title: "Anders", text: "## A {#waarom}")
        let before = try site.snapshot(hidden: true)
        let lock = try OutputFolder(root: site.output.file).lock()
        #expect(lock.isHeld)
        #expect(
            await site.failure()
                == "fout: er is al een andere opdracht bezig in ‘site’. Wacht tot die klaar is en probeer het opnieuw."
        )
        #expect(try site.snapshot(hidden: true) == before)
        withExtendedLifetime(lock) {}
    }

    @Test func aFirstBuildBesideAnotherFirstBuildIsRefusedForTheRightReason() async throws {
        let site = try TestSite.minimal()
        let other = try OutputFolder(root: site.output.file)
        let lock = try other.lock()
        try other.begin(paths: ["over.html"], for: .forEveryone)
        _ = try other.write(Array("<p>van de ander</p>".utf8), to: "over.html", slot: 0)
        #expect(await site.failure()?.hasPrefix("fout: er is al een andere opdracht bezig") == true)
        withExtendedLifetime(lock) {}
    }

    /// What the other build announced after this one looked is not forgotten.
    @Test func pagesOfABuildThatEndedMeanwhileAreNotForgotten() async throws {
        let site = try await TestSite.minimal().build()
        let early = try OutputFolder(root: site.output.file)
        try await site.page("tussen.md", title: "Tussen").build()
        try site.remove("tussen.md")
        let writer = try #require(
            try await publication(of: site).map {
                SiteWriter(publication: $0, folder: early, edition: .forEveryone)
            }
        )
        var report = BuildReport()
        try await writer.write(&report, BuildMemory(inputs: "later", surroundings: "", pages: [:]))
        site.expectNoFile("tussen.html")
    }

    private func publication(of site: TestSite) async throws -> Publication? {
        var clock = StepClock()
        let inputs = try await SiteInputs.read(site.request())
        return await SitePreparation.make(site.request(), inputs, &clock).publication
    }
}
