import ScanModel
import TestSupport
import Testing

@Suite struct PublicationPlanTests {
    private let scan = Samples.scan([Samples.aspect("a", renamedFrom: ["oud"]), Samples.aspect("b")])

    private func codes(_ numbers: ClosedRange<Int>) -> [String] { numbers.map(Samples.code) }

    private func plan(_ groups: [SchoolGroup], _ results: [ScanResult], _ audience: Audience = .public)
        -> PublicationPlan
    {
        PublicationPlan(scan: scan, round: "2026-2027", groups: groups, results: results, audience: audience)
    }

    private func results(_ numbers: ClosedRange<Int>, _ sharing: Sharing = .anonymous) -> [ScanResult] {
        codes(numbers).map { Samples.result($0, sharing: sharing, [("a", Samples.answered(2))]) }
    }

    private func shown(_ plan: PublicationPlan) -> [String] {
        plan.entries.map { entry in
            switch entry.outcome {
            case .shown(let picture):
                "\(entry.group.name) \(picture.participants)\(picture.isNamedOnly ? " named" : "")"
            case .tooFew: "\(entry.group.name) too few"
            case .noData: "\(entry.group.name) no data"
            }
        }
    }

    @Test func fiveSchoolsAreEnoughAndFourAreNot() {
        let group = Samples.group(.board, "b", codes(1...9))
        #expect(shown(plan([group], results(1...5))) == ["b 5"])
        #expect(plan([group], results(1...4)).outcome(for: group) == .tooFew)
        #expect(plan([group], results(1...9, .none)).outcome(for: group) == .noData)
        #expect(plan([group], []).outcome(for: group) == .noData)
        #expect(plan([], results(1...9)).outcome(for: group) == .noData)
    }

    @Test func whatIsLeftOverMayNotBeTooFew() {
        let groups = [
            Samples.group(.board, "b", codes(6...10)), Samples.group(.board, "a", codes(1...5)),
            Samples.group(.region, "r", codes(1...4)),
            Samples.group(.partnership, "p", codes(1...9)), Samples.group(.all, "", codes(1...10)),
        ]
        let expected = [" 10", "r too few", "p too few", "a 5", "b 5"]
        #expect(shown(plan(groups, results(1...10))) == expected)
        #expect(shown(plan(groups.reversed(), results(1...10).reversed())) == expected)
    }

    @Test func onlyParticipantsMakeAGroupLarge() {
        let groups = [
            Samples.group(.all, "", codes(1...30)), Samples.group(.region, "r", codes(1...20)),
            Samples.group(.board, "b", codes(15...30)),
        ]
        #expect(shown(plan(groups, results(1...10) + results(11...20, .none))) == [" 10", "r 10", "b no data"])
    }

    @Test func countsPerAspect() throws {
        var all = results(1...5)
        all[0] = Samples.result(
            "s01",
            [
                ("a", Samples.answered(4, target: 4, priority: true)),
                ("b", Answer(target: 1, state: .unknown, flags: [.offer])),
            ]
        )
        all[1] = Samples.result("s02", [("oud", Samples.answered(3)), ("b", Answer(state: .notApplicable))])
        all[2] = Samples.result("s03", [("a", Samples.answered(3, priority: true)), ("b", .notDiscussed)])
        let group = Samples.group(.all, "", codes(1...5))
        let picture = try #require(plan([group], all.shuffled()).outcome(for: group).picture)
        #expect(picture.scanID == "proef" && picture.round == "2026-2027" && picture.participants == 5)
        let (a, b) = (try #require(picture.aspect(id: "a")), try #require(picture.aspect(id: "b")))
        #expect(
            a.stageCounts == [0, 2, 2, 1] && a.targetCounts == [0, 0, 0, 1] && a.priorityCount == 2 && a.answered == 5
        )
        #expect(a.median?.lower == 3 && a.median?.isBetween == false)
        #expect(a.range == StageRange(lowest: 2, highest: 4) && a.range?.width == 2)
        #expect(b.stageCounts == [0, 0, 0, 0] && b.targetCounts == [1, 0, 0, 0] && b.offerCount == 1)
        #expect(b.unknown == 1 && b.notApplicable == 1 && b.notDiscussed == 3 && b.median == nil && b.spread == nil)
    }

    @Test func otherVersionsAreSaidAndPrivateOnesAreNot() throws {
        let other = ScanReference(id: "proef", version: "2020.1", digest: "old")
        let group = Samples.group(.all, "", codes(1...9))
        let all =
            results(1...5) + [
                Samples.result("s06", scan: other), Samples.result("s07", sharing: .none),
                Samples.result("s77", scan: other),
            ]
        let picture = try #require(plan([group], all).outcome(for: group).picture)
        #expect(picture.leftOut == [LeftOut(reason: .otherVersion, count: 1)])
    }

    @Test func theLearningGroupSeesNamedSchoolsHoweverFew() {
        let group = Samples.group(.board, "b", codes(1...20))
        #expect(shown(plan([group], results(1...3, .group), .group)) == ["b 3"])
        #expect(shown(plan([group], results(1...3, .group), .public)) == ["b too few"])
    }

    @Test func anonymousSchoolsCannotBeSubtractedFromNamedOnes() {
        let group = Samples.group(.board, "b", codes(1...20))
        let named = results(1...8, .group)
        #expect(shown(plan([group], named + results(9...12), .group)) == ["b 8 named"])
        #expect(shown(plan([group], named + results(9...13), .group)) == ["b 13"])
        #expect(shown(plan([group], results(9...12), .group)) == ["b too few"])
        #expect(shown(plan([group], named + results(9...12), .public)) == ["b 12"])
    }

    @Test func codesThatDifferInCapitalsAreOneSchool() {
        let group = Samples.group(.board, "b", ["S01", "s02", "s03", "s04", "s05"])
        #expect(shown(plan([group], results(1...5))) == ["b 5"])
    }

    @Test func randomRegistersGiveTheSamePlanInAnyOrder() {
        for seed in 0..<20 as Range<UInt64> {
            var random = SeededGenerator(seed: seed)
            let schools = (1...40).map { number in
                School(
                    code: Samples.code(number),
                    name: "x",
                    sector: .po,
                    board: "b\(random.below(5))",
                    partnerships: ["p\(random.below(3))", "p\(random.below(3))"],
                    region: "r\(random.below(2))"
                )
            }
            let groups = SchoolRegister(schools: schools).groups(for: scan, year: "2026-2027")
            let results = schools.filter { _ in random.chance(2) }.map { school in
                Samples.result(
                    school.code,
                    sharing: Sharing.allCases[random.below(3)],
                    [("a", Samples.answered(1 + random.below(4)))]
                )
            }
            for audience in Audience.allCases {
                let first = plan(groups, results, audience)
                let second = plan(groups.shuffled(using: &random), results.shuffled(using: &random), audience)
                #expect(first.entries == second.entries)
            }
        }
    }
}
