import TestSupport
import Testing

@testable import ScanModel

/// What stands out in a group: the vectors were made by another program, from the rule as it is written at `Story`.
@Suite struct StoryTests {
    @Test func vectors() throws {
        var kinds: Set<Story.Kind> = []
        for vector in try Fixture.cases(.story) {
            let name = try vector.text("name")
            let answers = try vector.list("schools").map { try $0.answers() }
            let ids = try vector.texts("aspects")
            let pictures = try ids.map { id in
                AspectPicture(aspectID: id, stages: try vector.number("stages"), answers: answers.map { $0[id] })
            }
            let story = Story(
                pictures,
                schools: answers.count,
                rounds: try vector["rounds"].map { try Self.rounds($0) },
                smallest: try vector.number("smallest")
            )
            #expect(.array(story.findings.map(Self.written)) == vector["findings"], "\(name)")
            kinds.formUnion(story.findings.map(\.kind))
        }
        #expect(kinds == Set(Story.Kind.allCases))
    }

    /// Whatever the group, what a finding says is true of the pictures it was made of, and of no picture more so.
    @Test(arguments: 0..<80)
    func everyFindingIsTrue(_ seed: UInt64) throws {
        var maker = RandomSchools(seed: seed)
        let group = maker.group()
        let pictures = maker.aspectIDs.map { id in
            AspectPicture(aspectID: id, stages: 4, answers: group.map { $0.answers[id] })
        }
        let smallest = seed.isMultiple(of: 2) ? 1 : 5
        let story = Story(pictures, schools: group.count, smallest: smallest)
        #expect(Set(story.findings.map(\.kind)).count == story.findings.count)
        for finding in story.findings {
            let picture = try #require(pictures.first { $0.aspectID == finding.aspectID })
            switch finding.kind {
            case .goOn:
                #expect(finding.count == picture.needCount && finding.schools == group.count)
                #expect(!pictures.contains { $0.needCount > finding.count })
            case .differ:
                #expect(finding.schools == picture.answered && finding.schools >= smallest)
                #expect(finding.range == picture.range && (picture.range?.width ?? 0) > 0)
                let distance = try #require(StageDistance(counts: picture.stageCounts))
                let others = pictures.filter { $0.answered * 2 >= group.count && $0.answered >= smallest }
                #expect(!others.compactMap { StageDistance(counts: $0.stageCounts) }.contains { distance < $0 })
            case .match:
                #expect(finding.count == picture.needCount && finding.count > 0)
                #expect(finding.other == picture.offerCount && finding.other > 0)
            case .moved: Issue.record("no rounds were told")
            case .silent:
                #expect(finding.count == (picture.answered == 0 ? group.count : picture.notDiscussed))
                #expect(finding.count > 1)
            }
        }
    }

    /// The distance of a pair, over all pairs: one by one, as the sentence about it says.
    @Test(arguments: 0..<40)
    func distancesAreThoseOfAllPairs(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let counts = (0..<4).map { _ in random.below(5) }
        let stages = counts.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
        var (steps, pairs) = (0, 0)
        for (place, stage) in stages.enumerated() {
            for other in stages.dropFirst(place + 1) { (steps, pairs) = (steps + abs(stage - other), pairs + 1) }
        }
        let distance = StageDistance(counts: counts)
        #expect(distance?.steps == (pairs == 0 ? nil : steps) && distance?.pairs == (pairs == 0 ? nil : pairs))
    }

    private static func rounds(_ vector: JSONValue) throws -> GroupRounds {
        let aspects = try #require(vector.members).map { member in
            let (id, counts) = (member.key, member.value)
            let moves =
                Array(repeating: RoundMove.up(from: 1, to: 2), count: try counts.number("up"))
                + Array(repeating: .same(1), count: try counts.number("same"))
                + Array(repeating: .down(from: 2, to: 1), count: try counts.number("down"))
            return GroupRounds.Aspect(aspectID: id, counts: RoundCounts(moves))
        }
        return GroupRounds(schools: aspects.map { $0.counts.total }.max() ?? 0, aspects: aspects)
    }

    private static func written(_ finding: Story.Finding) -> JSONValue {
        [
            "kind": .string(finding.kind.rawValue), "aspectID": .string(finding.aspectID),
            "schools": .number(finding.schools), "count": .number(finding.count), "other": .number(finding.other),
            "range": finding.range.map { .array([.number($0.lowest), .number($0.highest)]) } ?? .null,
        ]
    }
}
