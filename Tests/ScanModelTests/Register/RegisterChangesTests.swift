import Testing

@testable import ScanModel

@Suite struct RegisterChangesTests {
    private static func changes(_ rows: String) -> [RegisterChanges] {
        let text = "code;naam;plaats;sector;bestuur;partnerschappen;regio;schooljaar\n" + rows
        return RegisterChanges.all(in: SchoolRegister.read(Array(text.utf8)).register)
    }

    @Test func whatHappenedBetweenYearsIsTold() throws {
        let changes = try #require(
            Self.changes(
                """
                99XA00;De Eik;Dam;po;Zon;Noord|Zuid;R;2025-2026
                99XB00;De Beuk;Dam;po;Zon;;R;2025-2026
                99XC00;De Linde;Dam;po;Maan;;R;2025-2026
                99XA00;De Eik;Dam;po;zon;Zuid|Noord;R;2026-2027
                99XC00;De Linde;Dam;po;Zon;;R;2026-2027
                99XD00;de beuk;Dam;po;Zon;;R;2026-2027
                99XE00;De Wilg;Dam;po;Zon;;R;
                """
            ).first
        )
        #expect(changes.gone.map(\.school.code) == ["99XB00"] && changes.gone[0].alike.map(\.code) == ["99XD00"])
        #expect(changes.new.map(\.school.code) == ["99XD00"] && changes.new[0].alike.map(\.code) == ["99XB00"])
        #expect(changes.moved.map(\.later.code) == ["99XC00"])
        #expect((changes.earlierYear, changes.laterYear) == ("2025-2026", "2026-2027"))
    }

    @Test func aRegisterWithoutYearsHasNone() {
        #expect(Self.changes("99XA00;De Eik;Dam;po;Zon;;R;\n").isEmpty)
        #expect(Self.changes("99XA00;De Eik;Dam;po;Zon;;R;2026-2027\n").isEmpty)
    }
}
