import ScanModel
import Testing

@Suite struct RegisterReadingTests {
    private static let expected = School(
        code: "12AB00",
        name: "De Brug",
        place: "Één",
        sector: .po,
        board: "Stichting A",
        partnerships: ["Samen Oost", "Noord"],
        region: "Oost",
        year: "2026-2027"
    )

    private func read(_ text: String) -> SchoolRegister {
        let (register, problems) = SchoolRegister.read(Array(text.utf8))
        #expect(problems == [])
        return register
    }

    @Test(arguments: [";", ",", "\t"], ["\n", "\r\n", "\r"])
    func everyDelimiterAndLineBreak(_ delimiter: String, _ lineBreak: String) {
        let text = [
            "code;naam;plaats;sector;bestuur;partnerschappen;regio;schooljaar",
            "12ab00;De Brug;Één;PO;Stichting A;Samen Oost|Noord;Oost;2026-2027", "",
        ].joined(separator: lineBreak).split(separator: ";", omittingEmptySubsequences: false).joined(
            separator: delimiter
        )
        #expect(read(text).schools == [Self.expected])
        #expect(read("\u{FEFF}" + text).schools == [Self.expected])
    }

    @Test func namesOfColumnsInAnyOrderAndSpelling() {
        let text = """
            Onderwijsregio;BRIN-nummer;SCHOOLJAAR;Partnerschap;bevoegd_gezag;Sector;School naam;Plaatsnaam
            Oost;12AB00;2026/2027; Samen Oost | Noord | | samen oost;Stichting A;basisonderwijs;De Brug;Één
            """
        #expect(read(text).schools == [Self.expected])
    }

    /// Between marks, for in a list with semicolons one parts the columns.
    @Test func aSchoolMayBeInMoreLearningGroups() {
        let text = "code;naam;sector;Leergroepen\n12AB00;a;po;\"Samen ; Klein;samen\"\n12AB01;b;po;Klein|Groot\n"
        #expect(read(text).schools.map(\.learningGroups) == [["Samen", "Klein"], ["Klein", "Groot"]])
    }

    @Test func windows1252() {
        let text = "code;naam;sector\n12AB00;Caf\u{E9} \u{80}5 \u{96} \u{8A}\u{A0}x;po\n"
        let (register, problems) = SchoolRegister.read(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        #expect(problems == [] && register.schools.map(\.name) == ["Café €5 – Š x"])
    }

    @Test func quotesAsInRFC4180() {
        let register = read(
            "\"code\";\"naam\";sector\n12AB00;\"De \"\"Brug\"\"; locatie\nNoord\";po\n\"12AB01\";\"\";po\n".replacing(
                "\"\";po",
                with: "\"b\";po"
            )
        )
        #expect(register.schools.map(\.name) == ["De \"Brug\"; locatie Noord", "b"])
    }

    @Test func whatSpreadsheetsAdd() {
        let register = read("sep=;\r\ncode;naam;sector;;\r\n12AB00;a;po;;\r\n;;;;\r\n\r\n12AB01;b;vo;\r\n")
        #expect(register.schools.map(\.code) == ["12AB00", "12AB01"])
        #expect(read("\n\ncode,naam,sector\n12AB00,\"a;b;c;d\",po").schools.map(\.name) == ["a;b;c;d"])
    }

    @Test func nothingAtAll() {
        for bytes in [[], [0xEF, 0xBB, 0xBF], [0x0A, 0x0D, 0x0A]] as [[UInt8]] {
            #expect(SchoolRegister.read(bytes).problems.map(\.fact) == [.empty])
        }
        #expect(read("code;naam;sector").schools == [])
    }

    @Test func theRowOfTheYearWinsOverTheOneForEveryYear() {
        let register = read(
            "code;naam;sector;jaar\nt1;alle;po;\nt1;oud;po;2025-2026\nT2;eerst;po;2024-2025\nt2;later;po;2025-2026"
        )
        #expect(register.school(code: "T1", year: "2025-2026")?.name == "oud")
        #expect(register.school(code: "t1", year: "2026-2027")?.name == "alle")
        #expect(register.school(code: "t1", year: nil)?.name == "alle")
        #expect(register.school(code: "t2", year: "2026-2027") == nil)
        #expect(register.school(code: "t2", year: nil)?.name == "later")
        #expect(register.years == ["2024-2025", "2025-2026"] && register.codes == ["t1", "T2"])
        #expect(register.schools(sector: .po, year: "2025-2026").map(\.name) == ["oud", "later"])
        #expect(register.schools(sector: .vo, year: "2025-2026") == [])
    }
}
