import ScanModel
import Testing

@Suite struct RoundPublicationTests {
    private static let scan = Samples.scan([Samples.aspect("a")])

    private func plan(_ year: String, _ counted: ClosedRange<Int>, groups: [ClosedRange<Int>], named: Set<Int> = [])
        -> PublicationPlan
    {
        PublicationPlan(
            scan: Self.scan,
            round: year,
            groups: groups.enumerated().map { number, codes in
                SchoolGroup(
                    kind: number == 0 ? .all : .board,
                    name: "Groep \(number)",
                    slug: "groep-\(number)",
                    codes: codes.map(Samples.code)
                )
            },
            results: counted.map { number in
                Samples.result(
                    Samples.code(number),
                    sharing: named.contains(number) ? .group : .anonymous,
                    round: year
                )
            },
            audience: named.isEmpty ? .public : .group
        )
    }

    private func outcomes(
        _ earlier: ClosedRange<Int>,
        _ later: ClosedRange<Int>,
        groups: [ClosedRange<Int>] = [1...40],
        named: Set<Int> = []
    ) -> [RoundsPlan.Outcome] {
        var before = [plan("2025-2026", earlier, groups: groups, named: named)]
        var now = plan("2026-2027", later, groups: groups, named: named)
        return RoundsPlan(of: &now, against: &before, aspectIDs: [], comparisons: [:]).outcomes
    }

    private func shows(_ earlier: ClosedRange<Int>, _ later: ClosedRange<Int>) -> Bool {
        outcomes(earlier, later)[0].rounds != nil
    }

    @Test func theSameSchoolsInBothYears() {
        #expect(shows(1...5, 1...5))
        #expect(outcomes(1...4, 1...4) == [.tooFew])
    }

    @Test func whoJoinedOrLeftMustNotBeFew() {
        #expect(!shows(1...10, 1...9))
        #expect(!shows(1...9, 1...10))
        #expect(!shows(1...10, 6...11))
        #expect(shows(1...10, 6...15))
        #expect(shows(1...10, 1...15))
    }

    @Test func theSchoolsOfBothYearsMustNotBeFew() {
        #expect(!shows(1...10, 8...17))
        #expect(outcomes(1...10, 11...20) == [.noData])
    }

    /// A board inside the group of all: the schools of both years are the same ten, so nothing can be carried over.
    @Test func groupsInsideEachOther() {
        #expect(outcomes(1...10, 1...10, groups: [1...40, 1...5]).allSatisfy { $0.rounds != nil })
    }

    /// The board has no picture of the later year: beside that of all, four schools would be left. Its rounds are those of
    /// all, and say nothing more.
    @Test func aGroupMayHaveRoundsWithoutAPicture() {
        let found = outcomes(1...15, 1...20, groups: [1...40, 1...16])
        #expect(found[0].rounds != nil)
        #expect(found[1].rounds != nil)
    }

    @Test func namedSchoolsAreShownWhenTheOthersAreTooFew() {
        let found = outcomes(1...6, 1...6, named: [1, 2, 3])
        guard case .shown(_, let isNamedOnly) = found[0] else {
            Issue.record("not shown")
            return
        }
        #expect(isNamedOnly)
    }

    @Test func anonymousSchoolsThatStayedAreCountedWithTheNamedOnes() {
        let found = outcomes(1...8, 1...8, named: [1, 2, 3])
        #expect(found[0] == .shown(GroupRounds(aspectIDs: [], comparisons: []), isNamedOnly: false))
    }
}
