import Diagnosis
import ScanModel
import Testing

@testable import Content

/// The list of what schools are asked already.
@Suite struct RequirementTests {
    private static let head = "aspect;sector;soort;tekst;bron;adres;datum;gelezen;geldig-tot"
    private static let aspects: [Sector: Set<String>] = [.po: ["visie"], .vo: ["visie"], .mbo: ["visie"]]

    private func read(_ rows: String..., today: String) throws -> RequirementReader {
        let text = ([Self.head] + rows).joined(separator: "\n")
        let file = SourceFile(path: "hoort-al-zo.csv", displayPath: "hoort-al-zo.csv", bytes: Array(text.utf8))
        let day = try #require(CalendarDate(today))
        var reader = RequirementReader(file: file, aspects: Self.aspects, today: day)
        reader.read()
        return reader
    }

    private static let row =
        "visie;po, mbo;wet;Het staat er.;De wet;https://voorbeeld.example;2017;2026-11-01;2026-11-30"

    @Test func aRowHoldsForItsSectors() throws {
        let reader = try read(Self.row, today: "2026-11-30")
        let list = RequirementList(entries: reader.entries)
        #expect(reader.diagnostics.isEmpty)
        #expect(list.requirement(aspect: "visie", sector: .po)?.text == "Het staat er.")
        #expect(list.requirement(aspect: "visie", sector: .mbo)?.dated == "2017")
        #expect(list.requirement(aspect: "visie", sector: .vo) == nil)
    }

    /// The last day still counts.
    @Test func aSentenceEndsAfterItsLastDay() throws {
        let reader = try read(Self.row, today: "2026-12-01")
        #expect(reader.diagnostics.map(\.code) == [.requirementExpired])
        #expect(reader.diagnostics.first?.severity == .warning)
        #expect(reader.diagnostics.first?.parameters["date"] == "30 november 2026")
        #expect(reader.entries.count == 2)
    }

    @Test(arguments: [
        (0, "1970-01-01"), (-1, "1969-12-31"), (1_795_910_399, "2026-11-28"), (1_795_910_400, "2026-11-29"),
        (951_782_400, "2000-02-29"), (4_107_542_400, "2100-03-01"),
    ])
    func aMomentHasADay(seconds: Int, day: String) {
        #expect(CalendarDate(nanoseconds: seconds * 1_000_000_000).iso == day)
    }
}
