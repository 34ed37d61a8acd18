import ScanModel
import TestSupport
import Testing

@Suite struct RegisterProblemTests {
    private func read(_ rows: [String]) -> (codes: [String], problems: [RegisterProblem]) {
        let (register, problems) = SchoolRegister.read(Array(rows.joined(separator: "\n").utf8))
        return (register.schools.map(\.code), problems)
    }

    /// Between two good rows, which are always kept.
    @Test(arguments: [
        (";naam;po;", RegisterProblem.Fact.missingValue(.code), 1), ("12AB02;;po;", .missingValue(.name), 8),
        ("12AB02;é;;", .missingValue(.sector), 11), ("12AB02;é;hbo;", .unknownSector("hbo"), 11),
        ("12AB02;x;po;2026-2028", .invalidYear("2026-2028"), 13), ("12AB02;x;po;26/27", .invalidYear("26/27"), 13),
        ("2AB00;x;po;", .invalidCode("2AB00", .lostLeadingZero(suggestion: "02AB00")), 1),
        ("12AB;x;po;", .invalidCode("12AB", .missingLocation), 1),
        ("a/b;x;po;", .invalidCode("a/b", .pathLike), 1),
        ("12ab00;x;po;", .duplicateCode("12AB00", year: nil, firstLine: 2), 1),
        ("12AB02;x;po", .wrongFieldCount(expected: 4, found: 3), 1),
        ("12AB02", .wrongFieldCount(expected: 4, found: 1), 1),
        ("12AB02;x;po;;y", .wrongFieldCount(expected: 4, found: 5), 1), ("12AB02;\"x\"y;po;", .textAfterQuote, 11),
        ("12AB02;\"x;po;", .unclosedQuote, 8),
    ])
    func aBadRowIsLeftOut(_ row: String, _ fact: RegisterProblem.Fact, _ column: Int) {
        let (codes, problems) = read(["code;naam;sector;jaar", "12AB00;a;po;", row, "12AB01;b;po;"])
        #expect(codes == ["12AB00", "12AB01"], "\(row)")
        #expect(problems == [RegisterProblem(fact, line: 3, column: column)], "\(row)")
    }

    @Test func oneRowCanHaveSeveralProblems() {
        let (codes, problems) = read(["code;naam;sector", "12AB;;hbo"])
        #expect(codes == [] && problems.count == 3 && problems.allSatisfy { $0.line == 2 })
    }

    @Test func theSameCodeInAnotherYearIsFine() {
        let (codes, problems) = read([
            "code;naam;sector;jaar", "t1;a;po;2025-2026", "t1;a;po;2026-2027", "T1;a;po;2026-2027",
        ])
        #expect(codes == ["t1", "t1"])
        #expect(problems.map(\.fact) == [.duplicateCode("T1", year: "2026-2027", firstLine: 3)])
    }

    @Test func headers() {
        let (codes, problems) = read(["code;naam;sector;bestur;telefoon;brin", "12AB00;a;po;x;y;z"])
        #expect(codes == ["12AB00"])
        #expect(
            problems == [
                RegisterProblem(.unknownColumn("bestur", nearest: "bestuur"), line: 1, column: 18),
                RegisterProblem(.unknownColumn("telefoon", nearest: nil), line: 1, column: 25),
                RegisterProblem(.duplicateColumn("brin", column: .code), line: 1, column: 34),
            ]
        )
        let missing = read(["naam;plaats", "a;b"])
        #expect(missing.codes == [])
        #expect(missing.problems.map(\.fact) == [.missingColumn(.code), .missingColumn(.sector)])
    }

    @Test func linesAreCountedThroughQuotedLineBreaks() {
        let (codes, problems) = read(["code;naam;sector", "12AB00;\"a", "b\";po", "12AB01;c;xx"])
        #expect(codes == ["12AB00"])
        #expect(problems == [RegisterProblem(.unknownSector("xx"), line: 4, column: 10)])
    }

    @Test func refusesWhatIsTooMuchOrNoText() {
        #expect(
            read(["code;naam;sector", "12AB00;\(String(repeating: "x", count: 1_001));po"]).problems.map(\.fact) == [
                .valueTooLong(.name, limit: 1_000)
            ]
        )
        #expect(SchoolRegister.read([0xFF, 0xFE, 0x63, 0x00]).problems.map(\.fact) == [.notUTF8])
        let large = [UInt8](repeating: 0x3B, count: RegisterLimits.bytes + 1)
        #expect(SchoolRegister.read(large).problems.map(\.fact) == [.tooLarge(limit: RegisterLimits.bytes)])
    }

    @Test func anyBytesAreReadInBoundedTime() {
        var random = SeededGenerator(seed: 7)
        let bytes = Array("\"\"\"\";,\t\n\r12AB00po\u{E9}".unicodeScalars.map { UInt8($0.value) })
        for _ in 0..<300 {
            let noise = (0..<200).map { _ in bytes[random.below(bytes.count)] }
            _ = SchoolRegister.read(Array("code;naam;sector\n".utf8) + noise)
        }
        let quotes = Array("code;naam;sector\n".utf8) + Array(String(repeating: "\"\n", count: 100_001).utf8)
        #expect(SchoolRegister.read(quotes).register.schools == [])
    }
}
