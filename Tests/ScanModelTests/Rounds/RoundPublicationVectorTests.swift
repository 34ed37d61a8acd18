import Testing

@testable import ScanModel

/// What the learning group is shown of rounds. The same vectors bind the page on which files are compared.
@Suite struct RoundPublicationVectorTests {
    private static let scan = Samples.scan([Samples.aspect("a")])

    @Test func showsWhatTheVectorsSay() throws {
        for vector in try Fixture.cases(.roundSuppression) {
            let name = try vector.text("name")
            var plans = try vector.list("years").enumerated().map { number, year in
                try Self.plan(of: year, round: "\(2030 - number)-\(2031 - number)", groups: vector.list("groups"))
            }
            for (number, expected) in try vector.list("rounds").enumerated() {
                var earlier = [plans[number + 1]]
                let comparisons = plans[number].counted.intersection(earlier[0].counted).map { ($0, Self.nothing) }
                let rounds = RoundsPlan(
                    of: &plans[number],
                    against: &earlier,
                    aspectIDs: [],
                    comparisons: Dictionary(uniqueKeysWithValues: comparisons)
                )
                plans[number + 1] = earlier[0]
                for (outcome, wanted) in zip(rounds.outcomes, expected.array ?? []) {
                    Self.compare(outcome, wanted, "\(name), pair \(number + 1)")
                }
                #expect(rounds.outcomes.count == expected.array?.count, "\(name)")
            }
        }
    }

    private static let nothing = RoundComparison(
        earlier: Samples.result("s01"),
        of: nil,
        later: Samples.result("s01"),
        of: scan
    )

    private static func compare(_ outcome: RoundsPlan.Outcome, _ expected: JSONValue, _ name: String) {
        switch outcome {
        case .noData: #expect(expected["outcome"]?.string == "noData", "\(name)")
        case .tooFew: #expect(expected["outcome"]?.string == "tooFew", "\(name)")
        case .shown(let rounds, let isNamedOnly):
            #expect(expected["outcome"]?.string == "shown", "\(name)")
            #expect(expected["namedOnly"]?.bool == isNamedOnly, "\(name)")
            #expect(expected["schools"]?.int == rounds.schools, "\(name)")
        }
    }

    private static func plan(of year: JSONValue, round: String, groups: [JSONValue]) throws -> PublicationPlan {
        let (anonymous, named) = (try year.texts("anonymous"), try year.texts("named"))
        let groups = try groups.map { group in
            let codes = group["codes"]?.array?.compactMap(\.string)
            let everyone = (1...40).map(Samples.code)
            return Samples.group(codes == nil ? .all : .board, try group.text("name"), codes ?? everyone)
        }
        #expect(PublicationPlan.sorted(groups) == groups)
        return PublicationPlan(
            scan: scan,
            round: round,
            groups: groups,
            results: anonymous.map { Samples.result($0, round: round) }
                + named.map { Samples.result($0, sharing: .group, round: round) },
            audience: .group
        )
    }
}
