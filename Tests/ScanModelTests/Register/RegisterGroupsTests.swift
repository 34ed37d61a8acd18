import ScanModel
import Testing

@Suite struct RegisterGroupsTests {
    @Test func groupsOfOneSectorAndYear() {
        let text = """
            code;naam;sector;bestuur;partnerschap;regio;jaar
            s3;c;po;B;Oost|West;Noord;
            s1;a;po;Álfa;West;noord;
            s2;b;po;;;;
            s4;d;vo;B;West;Noord;
            s5;e;po;B;West;Noord;2025-2026
            s1;a;po;alfa!;Oost;Zuid;2026-2027
            """
        let register = SchoolRegister.read(Array(text.utf8)).register
        func shown(_ groups: [SchoolGroup]) -> [String] {
            groups.map { "\($0.kind) \($0.name) \($0.slug) \($0.codes.joined(separator: ","))" }
        }
        #expect(
            shown(register.groups(sector: .po, year: "2026-2027")) == [
                "all  alle s1,s2,s3", "region Noord noord s3", "region Zuid zuid s1", "partnership Oost oost s1,s3",
                "partnership West west s3", "board alfa! alfa s1", "board B b s3",
            ]
        )
        #expect(
            shown(register.groups(sector: .po, year: "2025-2026")) == [
                "all  alle s1,s2,s3,s5", "region Noord noord s1,s3,s5", "partnership Oost oost s3",
                "partnership West west s1,s3,s5",
                "board B b s3,s5", "board Álfa alfa s1",
            ]
        )
        #expect(shown(register.groups(for: Samples.scan([]), year: "2024-2025")).first == "all  alle s1,s2,s3")
        #expect(register.groups(sector: .mbo, year: "2026-2027") == [])
    }

    @Test func namesWithTheSameSlugGetANumber() {
        let names = ["A & B", "a b", "A-B", "!!", "??"]
        let schools = names.enumerated().map {
            School(code: "s\($0.offset)", name: "x", sector: .po, board: $0.element)
        }
        let groups = SchoolRegister(schools: schools).groups(sector: .po, year: "2026-2027").filter {
            $0.kind == .board
        }
        #expect(Set(groups.map(\.slug)) == ["a-b", "a-b-2", "a-b-3", "groep", "groep-2"])
    }
}
