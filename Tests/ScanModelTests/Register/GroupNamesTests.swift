import Testing

@testable import ScanModel

/// Names that are nearly the same: told with both rows, and never joined unasked.
@Suite struct GroupNamesTests {
    /// `name > near, together` for each remark on the boards of a register.
    private static func remarks(_ boards: [String]) -> [String] {
        let rows = boards.enumerated().map { number, board in
            "99X\(number < 10 ? "A0\(number)" : "B\(number)");School;Dam;po;\"\(board)\""
        }
        let text = (["code;naam;plaats;sector;bestuur"] + rows).joined(separator: "\n")
        let (register, problems) = SchoolRegister.read(Array(text.utf8))
        #expect(register.schools.count == boards.count)
        return problems.map { problem in
            guard case .nearName(.board, let own, let near, let together) = problem.fact else {
                return "\(problem.fact)"
            }
            #expect(problem.line == own.line)
            return "\(own.name) > \(near.name), \(together)"
        }
    }

    @Test(arguments: [
        ("Stichting Zon", "Stichting Zon."), ("Stichting Zon", "St. Zon"), ("Stichting Zon", "Zon"),
        ("Samen-Opleiden Noord", "Samen Opleiden Noord"), ("Opleidingsschool Noord", "Opleidingsschool Noort"),
        ("Opleidingsschool Noord", "Opleidinsgschool Noord"), ("Leren & Groeien", "Leren en Groeien"),
        ("Onderwijsregio Één", "Onderwijsregio Een"), ("Stichting Zonn", "Stichting Zon"),
        ("De Waterlelie", "Waterlelie"), ("SamenOpleiden Noord", "Samen Opleiden Noord"),
    ])
    func near(common: String, rare: String) {
        #expect(Self.remarks([common, common, rare]) == ["\(rare) > \(common), 3"])
        #expect(Self.remarks([rare, common, common]) == ["\(rare) > \(common), 3"])
    }

    @Test(arguments: [
        ("Bestuur A", "Bestuur B"), ("Regio 1", "Regio 2"), ("Stichting 12", "Stichting 122"), ("Noord", "Zuid"),
        ("Opleidingsschool Noord", "Opleidingsschool Zuid"), ("Pit", "Put"), ("", "A"), ("東京", "京都"),
        ("Samen Opleiden Noord", "Samen Opleiden Noordoost"), ("Regio Noord I", "Regio Noord II"),
    ])
    func notNear(one: String, two: String) { #expect(Self.remarks([one, two]) == []) }

    @Test func blanksAndCapitalsMakeNoOtherName() {
        let names = ["Stichting Zon", "stichting zon", "Stichting  Zon", "Stichting\u{A0}Zon ", " Stichting \t Zon"]
        #expect(Self.remarks(names) == [])
        let text = "code;naam;sector;bestuur\n" + names.enumerated().map { "99XA0\($0);S;po;\($1)\n" }.joined()
        let groups = SchoolRegister.read(Array(text.utf8)).register.groups(sector: .po, year: "2026-2027")
        #expect(groups.map(\.codes.count) == [5, 5])
    }

    /// What is near to a near one counts with it.
    @Test func togetherIsAllThatIsNear() {
        let names = ["Noord", "Noord", "noord", "Noord.", "Sticht. Noord", "St Noord", "Noort"]
        #expect(
            Self.remarks(names) == ["Noord. > Noord, 6", "St Noord > Noord, 6", "Noort > Noord, 6"]
        )
    }

    @Test(.timeLimit(.minutes(1))) func aCountryOfNamesTakesLittle() {
        let names = (0..<3_000).map { "Stichting Openbaar Onderwijs \(String($0 * 7_919, radix: 26)) gebied" }
        var uses = GroupNames()
        for (line, name) in names.enumerated() { uses.note(name, in: .board, of: "\(line)", line: line, at: 1) }
        #expect(uses.problems.count < 3_000)
    }
}
