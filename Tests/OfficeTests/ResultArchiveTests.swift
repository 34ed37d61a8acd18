import Foundation
import Office
import TestSupport
import Testing

/// What the office asks of its results: which year, which group, who is missing.
@Suite struct ResultArchiveTests {
    private func archive(_ site: TestSite) async throws -> ResultArchive {
        try await ResultArchive.read(site.content.file)
    }

    private func site() async throws -> TestSite {
        let site = try TestSite.minimal().register(boards: ["Noord", "Noord", "Zuid"])
        try await site.result(0, round: "2025-2026")
        return try await site.result(1)
    }

    @Test func theNewestYearWithResultsIsMeant() async throws {
        let archive = try await archive(site())
        #expect(archive.diagnostics == [])
        #expect(ResultReminder.year(of: archive, today: "2030-01-01") == "2026-2027")
    }

    /// School years start in August.
    @Test(arguments: [("2026-07-31", "2025-2026"), ("2026-08-01", "2026-2027")])
    func withoutResultsTheYearIsTheOneThatIsGoingOn(today: String, year: String) async throws {
        #expect(ResultReminder.year(of: try await archive(TestSite.minimal()), today: today) == year)
    }

    @Test func aGroupIsFoundByNameOrAddress() async throws {
        let archive = try await archive(site())
        for name in ["Noord", "noord", "NOORD"] {
            let text = ResultReminder(of: archive, year: "2026-2027", group: try GroupChoice(name, in: archive)).text
            #expect(text.contains("Noord") && !text.contains("Zuid"))
        }
        let unknown = #expect(throws: GroupChoice.Unknown.self) { _ = try GroupChoice("Nord", in: archive) }
        #expect(unknown?.nearest == "Noord")
    }

    @Test func aFolderThatIsNotThereSaysSo() async throws {
        let site = try TestSite.minimal()
        do {
            _ = try await ResultArchive.read(site.content.file + "/niets")
            Issue.record("read")
        } catch {
            #expect(OfficeFailureWording.message(error).contains("er is niets met die naam"))
        }
    }
}
