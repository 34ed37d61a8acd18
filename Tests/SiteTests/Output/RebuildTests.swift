import Foundation
import Site
import TestSupport
import Testing

/// A second build writes what changed and nothing else.
@Suite struct RebuildTests {
    private func site() throws -> TestSite {
        try TestSite.minimal()
            .page("nieuws/index.md", title: "Nieuws", keys: "type: section")
            .page("nieuws/a.md", title: "A", keys: "type: post", "date: 2026-01-01")
            .page("nieuws/b.md", title: "B", keys: "type: post", "date: 2026-02-01")
    }

    @Test func anUnchangedRebuildWritesNothingAtAll() async throws {
        let site = try await site().build()
        let before = try site.snapshot(hidden: true)
        try await site.build().expectCounts(
            written: 0,
            unchanged: before.paths.count { !$0.hasPrefix(".scandossier/") }
        )
        #expect(try site.snapshot(hidden: true) == before)
    }

    @Test func touchedContentWithTheSameBytesWritesNothing() async throws {
        let site = try await site().build()
        let before = try site.snapshot(hidden: true)
        let names = try FileManager.default.subpathsOfDirectory(atPath: site.content.file)
        #expect(names.count >= 3)
        for name in names {
            let path = site.content.file + "/" + name
            try FileManager.default.setAttributes([.modificationDate: Date.distantPast], ofItemAtPath: path)
        }
        try await site.build().expectCounts(written: 0)
        #expect(try site.snapshot(hidden: true) == before)
    }

    @Test func aChangedTextRewritesItsOwnPageOnly() async throws {
        let site = try await site().build()
        let before = try site.snapshot()
        try await site.page("nieuws/a.md", title: "A", keys: "type: post", "date: 2026-01-01", text: "Nieuwe tekst.")
            .build()
            .expectCounts(written: 1, unchanged: before.paths.count - 1)
            .expectFile("nieuws/a.html", contains: "Nieuwe tekst.")
        #expect(try site.snapshot().rewritten(since: before) == ["nieuws/a.html"])
    }

    /// Of a site that is built again after a change of a text, only what shows that text is made.
    @Test func onlyWhatShowsAChangedTextIsMadeAgain() async throws {
        let site = try await site().page("nieuws/c.md", title: "C", text: "## Kop\n\nMet een [link](a.md).").build()
        let all = site.report.made
        try await site.page("nieuws/c.md", title: "C", text: "## Kop\n\nMet een andere [link](a.md).").build()
            .expectCounts(written: 1, unchanged: all - 1)
        #expect(site.report.made == 1)
        for text in ["## Kop\n\nMet een [link](b.md).", "## Andere kop\n\nMet een [link](b.md)."] {
            try await site.page("nieuws/c.md", title: "C", text: text).build()
            #expect(site.report.made == all)
        }
        try await site.page("nieuws/c.md", title: "C", text: "Een <b>woord</b>.").build()
        #expect(site.report.made == all && site.report.warningCount == 1)
        try await site.page("nieuws/c.md", title: "C", text: "Een woord.").build()
        #expect(site.report.made == all && site.report.warningCount == 0)
    }

    /// It shows the texts of its folder.
    @Test func aPageToPrintIsMadeAgainWithItsTexts() async throws {
        let site = try await TestSite.minimal().page("boek/index.md", title: "Boek", keys: "type: section")
            .page("boek/a.md", title: "A", keys: "type: step").page("boek/b.md", title: "B", keys: "type: step").build()
        try await site.page("boek/b.md", title: "B", keys: "type: step", text: "Nieuwe tekst.").build()
            .expectFile("boek/afdrukken.html", contains: "Nieuwe tekst.", "Tekst.")
        #expect(site.report.made == 2)
    }

    @Test(arguments: ["gone", "damaged", "cut", "of another build"])
    func aMemoryThatIsNoGoodCostsTimeOnly(_ harm: String) async throws {
        let site = try await site().build()
        let all = site.report.made
        let memory = site.output.appending(path: ".scandossier/memory")
        let good = try Data(contentsOf: memory)
        try await site.page("nieuws/a.md", title: "A", keys: "type: post", "date: 2026-01-01", text: "Een.").build()
        #expect(site.report.made == 1)
        switch harm {
        case "gone": try FileManager.default.removeItem(at: memory)
        case "cut": try site.write(good.prefix(good.count / 2), to: memory)
        case "damaged": try site.write(Data(good.map { $0 == UInt8(ascii: "a") ? UInt8(ascii: "b") : $0 }), to: memory)
        default: try site.write(good, to: memory)
        }
        try await site.page("nieuws/a.md", title: "A", keys: "type: post", "date: 2026-01-01", text: "Twee.").build()
            .expectFile("nieuws/a.html", contains: "Twee.")
        #expect(site.report.made == all)
        try await site.page("nieuws/a.md", title: "A", keys: "type: post", "date: 2026-01-01", text: "Drie.").build()
        #expect(site.report.made == 1)
    }

    @Test func aChangedTitleRewritesThePagesThatShowIt() async throws {
        let site = try await site().build()
        let before = try site.snapshot()
        try await site.page("nieuws/a.md", title: "Andere titel", keys: "type: post", "date: 2026-01-01").build()
        #expect(
            try site.snapshot().rewritten(since: before)
                == ["index.html", "nieuws/a.html", "nieuws/b.html", "nieuws/index.html"]
        )
    }

    @Test func aFileThatWasChangedInTheOutputIsMadeRightAgain() async throws {
        let site = try await site().build()
        let before = try site.snapshot()
        try site.write(Data("kapot".utf8), to: site.output.appending(path: "over.html"))
        try FileManager.default.removeItem(at: site.output.appending(path: "nieuws/a.html"))
        try await site.build().expectCounts(written: 2)
        #expect(try site.snapshot().contents == before.contents)
        #expect(try site.snapshot().rewritten(since: before) == ["nieuws/a.html", "over.html"])
    }

    @Test func anUnchangedRebuildRepeatsItsWarnings() async throws {
        let site = try await site().page("html.md", title: "HTML", text: "Een <b>woord</b>.").build()
        let warnings = site.report.diagnostics
        #expect(!warnings.isEmpty)
        let counts = site.report.counts
        try await site.build().expectCounts(written: 0)
        #expect(site.report.diagnostics == warnings)
        #expect(site.report.counts == counts)
    }

    /// Another version of the program knows other facts; the files it wrote are still those of a build.
    @Test func aManifestWithUnknownWarningsStillListsItsFiles() async throws {
        let site = try await site().page("html.md", title: "HTML", text: "Een <b>woord</b>.").build()
        let path = site.output.appending(path: ".scandossier/manifest.json")
        var manifest = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? [String: Any]
        )
        manifest["inputs"] = "other"
        manifest["warnings"] = [["code": "markdown-raw-html", "file": "a.md", "length": 1, "parameters": [:]]]
        try site.write(JSONSerialization.data(withJSONObject: manifest), to: path)
        try await site.build().expectCounts(written: 0)
        #expect(!site.report.diagnostics.isEmpty)
    }

    @Test func aChangedStyleGetsANewNameAndTheOldFileGoes() async throws {
        let site = try await site().ownTheme().build()
        let old = try #require(try site.snapshot().paths.first { $0.hasPrefix("assets/style.") })
        try site.write(Data("body { color: black }\n".utf8), to: site.theme.appending(path: "assets/style.css"))
        try await site.build().expectCounts(removed: 1).expectNoFile(old)
        let new = try #require(try site.snapshot().paths.first { $0.hasPrefix("assets/style.") })
        #expect(new != old)
        try site.expectFile("nieuws/a.html", contains: "../\(new)")
    }

    @Test func theSameContentGivesTheSameBytesInAnotherFolder() async throws {
        let first = try await site().withResults(6, name: "Bestuur {round} {scan} {name}").build()
        let second = try TestSite.minimal()
        try FileManager.default.removeItem(at: second.content)
        try FileManager.default.copyItem(at: first.content, to: second.content)
        try await second.build()
        #expect(try second.snapshot().contents == first.snapshot().contents)
        #expect(first.exists("resultaten/2026-2027/po-alle.html"))
    }
}
