import Foundation
import Site
import TestSupport
import Testing

/// What the public sees of schools' results.
@Suite struct GroupTests {
    private let all = "resultaten/2026-2027/po-alle.html"

    private func site() throws -> TestSite {
        try TestSite.minimal().page("resultaten/index.md", title: "Resultaten", keys: "type: section")
    }

    @Test func withoutResultsThePageSaysSo() async throws {
        try await site().build()
            .expectFile("resultaten/index.html", contains: "Er zijn nog geen resultaten op deze site.")
            .expectNoFile(all)
    }

    @Test func fiveSchoolsMakeAPicture() async throws {
        let site = try site().register(boards: Array(repeating: "Bestuur A", count: 5))
        for number in 0..<5 { try await site.result(number, stage: number < 3 ? 1 : 2) }
        try await site.build()
            .expectFile(
                all,
                contains: "<p class=\"lead\">5 van de ",
                "3 in fase 1, 2 in fase 2. Midden: fase 1.",
                "Spreiding: van fase 1 tot en met 2.",
                "../../scans/proef.html#gedeelde-visie"
            )
            .expectFile("resultaten/index.html", contains: "Schooljaar 2026-2027", "href=\"2026-2027/po-alle.html\"")
        let dots = try #require(try site.text(of: all).firstMatch(of: /<path class="dots" d="([^"]*)"/))
        #expect(dots.1.matches(of: /M\d+ \d+h0/).count == 5)
    }

    /// The short address is for a sector's only scan; two would otherwise make the same page.
    @Test func twoScansOfOneSectorHaveTheirOwnPages() async throws {
        let site = try await site().withResults(5)
        let scan = try site.text(ofContent: "scans/proef.md")
        try await site.write("scans/tweede.md", scan.replacing("id: proef", with: "id: tweede")).build()
            .expectFile("resultaten/2026-2027/proef-alle.html", contains: "<p class=\"lead\">5 van de ")
            .expectNoFile(all)
    }

    @Test func fourSchoolsAreTooFew() async throws {
        try await site().withResults(4).build()
            .expectNoFile(all)
            .expectFile("resultaten/index.html", contains: "Te weinig scholen", "Bestuur A")
            .expectFile("resultaten/index.html", lacks: "po-alle.html")
    }

    /// That nobody handed in would say of the other groups that somebody did.
    @Test func aGroupOfWhichNobodyHandedInLooksLikeOneWithFour() async throws {
        let site = try site().register(boards: Array(repeating: "A", count: 5) + Array(repeating: "B", count: 5))
        for number in 0..<3 { try await site.result(number) }
        let before = try await site.build().text(of: "resultaten/index.html")
        #expect(before.contains("Te weinig scholen voor een eigen beeld: ") && before.contains("A, B."))
        try await site.result(9).build()
        #expect(try site.text(of: "resultaten/index.html") == before)
    }

    @Test func aSchoolThatDoesNotShareNeverCounts() async throws {
        let site = try site().register(boards: Array(repeating: "Bestuur A", count: 6))
        for number in 0..<4 { try await site.result(number) }
        for number in 4..<6 { try await site.result(number, stage: 2, sharing: .none, attention: "Geheim voor ons") }
        try await site.build().expectNoFile(all)
        try await site.result(4, stage: 1, sharing: .group).build()
            .expectFile(
                all,
                contains: "<p class=\"lead\">5 van de ",
                "5 in fase 1–2. Hier staan twee fasen samen"
            )
            .expectFile(all, lacks: "in fase 2", "in fase 1.")
        for (path, bytes) in try site.snapshot().contents {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("Geheim"), "\(path)")
        }
    }

    /// Eight schools, five of them of board A: the three others could be worked out by subtracting.
    @Test func aGroupIsWithheldWhenSubtractingWouldShowTheRest() async throws {
        let site = try site().register(boards: Array(repeating: "A", count: 5) + Array(repeating: "B", count: 3))
        for number in 0..<8 { try await site.result(number) }
        try await site.build()
            .expectFile(all, contains: "<p class=\"lead\">8 van de ")
            .expectNoFile("resultaten/2026-2027/po-bestuur-a.html")
            .expectNoFile("resultaten/2026-2027/po-bestuur-b.html")
            .expectFile("resultaten/index.html", contains: "Te weinig scholen", ": A, B.")
    }

    @Test func aGroupIsShownWhenFiveRemain() async throws {
        let site = try site().register(boards: Array(repeating: "A", count: 5) + Array(repeating: "B", count: 5))
        for number in 0..<10 { try await site.result(number, stage: number < 5 ? 1 : 2) }
        try await site.build()
            .expectFile(all, contains: "5 in fase 1, 5 in fase 2.")
            .expectFile("resultaten/2026-2027/po-bestuur-a.html", contains: "5 in fase 1–2.")
            .expectFile("resultaten/2026-2027/po-bestuur-b.html", contains: "5 in fase 1–2.")
            .expectFile("resultaten/2026-2027/po-bestuur-a.html", lacks: "School 1", "12AB")
    }

    @Test func roundsStandApart() async throws {
        let site = try site().register(boards: Array(repeating: "A", count: 10))
        for number in 0..<5 { try await site.result(number, round: "2025-2026") }
        for number in 5..<10 { try await site.result(number, round: "2026-2027") }
        try await site.build()
            .expectFile("resultaten/2025-2026/po-alle.html", contains: "<p class=\"lead\">5 van de ")
            .expectFile(all, contains: "<p class=\"lead\">5 van de ")
        let text = try site.text(of: "resultaten/index.html")
        let newer = try #require(text.range(of: "Schooljaar 2026-2027"))
        let older = try #require(text.range(of: "Schooljaar 2025-2026"))
        #expect(newer.lowerBound < older.lowerBound)
    }

    @Test func theNoticeStandsOnEveryPageThatShowsSchools() async throws {
        let notice = "Deze scholen zijn verzonnen."
        try await site().withResults(5).configure("demonstrationNotice: \(notice)").build()
            .expectFile(all, contains: notice)
            .expectFile("resultaten/index.html", contains: notice)
            .expectFile("scans/proef.html", contains: notice)
            .expectFile("over.html", lacks: notice)
    }

    @Test func aBrokenResultLeavesTheOthersAlone() async throws {
        let site = try await site().withResults(6).configure("footer: [resultaten/index.md]")
        try site.write("resultaten/2026-2027/12AB00.json", "{")
        try await site.build()
            .expectProblems("resultaten/2026-2027/12AB00.json:1:2 result-refused")
            .expectFile(all, contains: "<p class=\"lead\">5 van de ")
        #expect(site.report.counts.refusedResults == 1)
    }
}
