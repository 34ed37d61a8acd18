import Foundation
import TestSupport
import Testing

/// A scan that was revised: its earlier version in `scans/eerder` keeps what was answered then.
@Suite struct EarlierScanTests {
    private let then = "resultaten/2025-2026/po-alle.html"
    private let now = "resultaten/2026-2027/po-alle.html"
    private let rounds = "resultaten/2026-2027/po-alle/rondes.html"

    /// Six schools with last year's results, and then a scan with other texts at one aspect. Not all at one stage: then
    /// the pages would say less.
    private func revised(keepsEarlier: Bool = true) async throws -> TestSite {
        let site = try TestSite.minimal().page("resultaten/index.md", title: "Resultaten", keys: "type: section")
        let old = try site.text(ofContent: "scans/proef.md") + "\n" + Self.second
        try site.write("scans/proef.md", old).register(boards: Array(repeating: "A", count: 6))
        for number in 0..<6 { try await site.result(number, stage: number < 4 ? 1 : 2, round: "2025-2026") }
        if keepsEarlier { try site.write("scans/eerder/proef-1.md", old) }
        let version = try #require(old.firstMatch(of: /version: .*/)).output
        return try site.write(
            "scans/proef.md",
            old.replacing(version, with: "version: \"9\"").replacing("Wij beginnen.", with: "Wij oriënteren ons.")
        )
    }

    private static let second = """
        ### Samen beginnen {#samen-beginnen}

        Hoe beginnen jullie?

        1. Wij beginnen.
        2. Wij bouwen op.

        """

    @Test func lastYearsPagesStay() async throws {
        let site = try await revised()
        for number in 0..<6 { try await site.result(number, stage: number < 2 ? 1 : 2) }
        try await site.build()
            .expectFile(then, contains: "4 in fase 1, 2 in fase 2. Midden: fase 1.")
            .expectFile(now, contains: "2 in fase 1, 4 in fase 2. Midden: fase 2.")
            .expectNoFile("scans/eerder/proef-1.html")
    }

    @Test func onlyWhatWasAskedTheSameIsCompared() async throws {
        let site = try await revised()
        for number in 0..<6 { try await site.result(number, stage: number < 2 ? 1 : 2) }
        try await site.build().expectFile(
            rounds,
            contains: "2 scholen verder en 4 gelijk.",
            "Samen beginnen: de teksten bij de fasen zijn veranderd."
        )
    }

    @Test func withoutTheEarlierFileLastYearIsLeftOut() async throws {
        let site = try await revised(keepsEarlier: false)
        for number in 0..<6 { try await site.result(number, stage: number < 2 ? 1 : 2) }
        try await site.build().expectNoFile(then).expectFile(now, contains: "2 in fase 1, 4 in fase 2.")
        try site.expectFile("resultaten/index.html", contains: "Te weinig scholen voor een eigen beeld: ")
    }

    /// Results of both versions in one year stand apart, and each page says how many it leaves out.
    @Test func bothVersionsInOneYearStandApart() async throws {
        let site = try await revised()
        let new = try site.text(ofContent: "scans/proef.md")
        try site.register(boards: Array(repeating: "A", count: 12))
        try site.write("scans/proef.md", site.text(ofContent: "scans/eerder/proef-1.md"))
        for number in 0..<6 { try await site.result(number, stage: number < 4 ? 1 : 2) }
        try site.write("scans/proef.md", new)
        for number in 6..<12 { try await site.result(number, stage: number < 8 ? 1 : 2) }
        try await site.build()
        try site.expectFile(now, contains: "2 in fase 1, 4 in fase 2.", "6 resultaten van een andere versie")
        try site.expectFile(now, lacks: "4 in fase 1")
        let earlier = try site.snapshot().paths.filter {
            $0.hasPrefix("resultaten/2026-2027/") && $0.hasSuffix("alle.html") && $0 != now
        }
        #expect(earlier.count == 1)
        for path in earlier {
            try site.expectFile(path, contains: "4 in fase 1, 2 in fase 2.", "6 resultaten van een andere versie")
        }
        try site.expectFile("resultaten/index.html", contains: "eerdere versie")
    }

    @Test func theSameVersionTwiceIsAnError() async throws {
        let site = try await revised()
        let old = try site.text(ofContent: "scans/eerder/proef-1.md")
        try await site.write("scans/eerder/proef-2.md", old).buildWithErrors()
        #expect(site.problems.contains { $0.hasPrefix("scans/eerder/proef-2.md") && $0.hasSuffix(" scan-duplicate") })
    }

    /// One more result of board A: the pages of board B and the rest of the site stay as they are.
    @Test func aNewResultRewritesOnlyThePagesThatShowIt() async throws {
        let site = try TestSite.minimal().page("resultaten/index.md", title: "Resultaten", keys: "type: section")
        try site.register(boards: Array(repeating: "A", count: 7) + Array(repeating: "B", count: 6))
        for number in 0..<13 where number != 6 { try await site.result(number) }
        try await site.build().expectFile("resultaten/2026-2027/po-bestuur-a.html", contains: "6 in fase 1–2.")
        let before = try site.snapshot()
        try await site.result(6, stage: 2).build()
        let rewritten = try site.snapshot().rewritten(since: before)
        #expect(rewritten.contains("resultaten/2026-2027/po-bestuur-a.html"))
        #expect(rewritten.contains("resultaten/2026-2027/po-alle.html"))
        #expect(rewritten.contains("resultaten/index.html"))
        #expect(rewritten.allSatisfy { $0.hasPrefix("resultaten/") && !$0.contains("bestuur-b") }, "\(rewritten)")
    }
}
