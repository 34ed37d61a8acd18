import ScanModel
import Testing

/// What the members of one group see of a register.
@Suite struct RegisterEditionTests {
    /// Two boards in a region, one of which also has a school for secondary education; a set across them, one year.
    private static let text = """
        code;naam;sector;bestuur;partnerschap;regio;leergroep;jaar
        a1;a;po;A;West;Noord;;
        a2;b;po;A;West;Noord;"Klein;Samen";
        b1;c;po;B;West;Noord;Samen;
        b2;d;po;B;;Noord;;
        b3;e;vo;B;;Noord;Samen;
        c1;f;po;C;;Zuid;;
        c1;f;po;A;;Zuid;;2025-2026
        a1;a;po;C;West;Noord;;2024-2025
        """
    private let register = SchoolRegister.read(Array(text.utf8)).register

    private func edition(_ name: String) throws -> SchoolRegister {
        guard case .found(let group) = register.learningGroup(named: name) else {
            throw CancellationError()
        }
        return register.edition(for: group, years: ["2026-2027"])
    }

    private func codes(_ name: String, _ year: String) throws -> [String] {
        let edition = try edition(name)
        return Sector.allCases.flatMap { edition.schools(sector: $0, year: year) }.map(\.code)
    }

    private func groups(_ name: String, _ year: String = "2026-2027", _ sector: Sector = .po) throws -> [String] {
        try edition(name).groups(sector: sector, year: year).map {
            "\($0.kind) \($0.name) \($0.codes.joined(separator: ","))"
        }
    }

    /// One school is no group.
    @Test func everyNamedSetOfSchoolsIsOne() {
        #expect(
            register.learningGroups.map(\.address) == [
                "leergroep-samen", "regio-noord", "partnerschap-west", "bestuur-a", "bestuur-b", "bestuur-c",
            ]
        )
    }

    @Test func nobodyElseIsInIt() throws {
        #expect(try codes("bestuur-b", "2026-2027") == ["b1", "b2", "b3"])
        #expect(try codes("samen", "2026-2027") == ["a2", "b1", "b3"])
    }

    /// Membership is that of the year: a row for every year does not bring back who was elsewhere in a year.
    @Test func aSchoolThatMovedIsInItsGroupOfThatYear() throws {
        #expect(try codes("A", "2026-2027") == ["a1", "a2"])
        #expect(try codes("A", "2025-2026") == ["a1", "a2", "c1"])
        #expect(try codes("A", "2024-2025") == ["a2"])
        #expect(try codes("C", "2024-2025") == ["a1", "c1"])
    }

    /// A group with one other school, of whatever sector, has no page; also not the group of all schools.
    @Test func onlyGroupsWithoutOthersAreIn() throws {
        #expect(try groups("A") == ["board A a1,a2"])
        #expect(try groups("B") == ["board B b1,b2"])
        let wide = ["region Noord a1,a2,b1,b2", "partnership West a1,a2,b1", "board A a1,a2", "board B b1,b2"]
        #expect(try groups("Noord") == wide)
        #expect(try groups("Samen") == ["learning Samen a2,b1"])
        #expect(try groups("Samen", "2026-2027", .vo) == ["learning Samen b3"])
        #expect(register.groups(sector: .po, year: "2026-2027").allSatisfy { $0.kind != .learning })
    }

    @Test func aNameIsUnderstoodOrAnswered() {
        #expect(register.learningGroup(named: " SAMEN ") == register.learningGroup(named: "leergroep-samen"))
        #expect(register.learningGroup(named: "Smen") == .unknown(nearest: "Samen"))
        #expect(register.learningGroup(named: "Oost-Nederland") == .unknown(nearest: nil))
        let text = "code;naam;sector;bestuur;regio\na1;a;po;X;X\nb1;b;po;X;X\n"
        let twice = SchoolRegister.read(Array(text.utf8)).register
        guard case .ambiguous(let groups) = twice.learningGroup(named: "x") else { return #expect(Bool(false)) }
        #expect(groups.map(\.address) == ["regio-x", "bestuur-x"])
    }
}
