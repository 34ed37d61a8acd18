import TestSupport
import Testing

@testable import ScanModel

@Suite struct RoundPropertyTests {
    @Test(arguments: 0..<80)
    func theOtherWayRoundIsTheMirrorImage(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (before, after) = Self.versions(&random)
        let (earlier, later) = (Self.result(of: before, &random), Self.result(of: after, &random))
        let forwards = RoundComparison(earlier: earlier, of: before, later: later, of: after)
        let backwards = RoundComparison(earlier: later, of: after, later: earlier, of: before)
        #expect(Set(forwards.steps.map(Self.mirrored)) == Set(backwards.steps))
        #expect(forwards.steps.count == backwards.steps.count)
        #expect(forwards.counts.up == backwards.counts.down && forwards.counts.same == backwards.counts.same)
    }

    @Test(arguments: 0..<80)
    func everyStepIsTrue(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (before, after) = Self.versions(&random)
        let (earlier, later) = (Self.result(of: before, &random), Self.result(of: after, &random))
        let comparison = RoundComparison(earlier: earlier, of: before, later: later, of: after)
        #expect(comparison.steps.prefix(after.aspects.count).map(\.laterID) == after.aspects.map(\.id))
        #expect(Set(comparison.steps.compactMap(\.earlierID)) == Set(before.aspects.map(\.id)))
        #expect(comparison.counts.total == comparison.steps.count)
        for step in comparison.steps {
            let from = step.earlierID.flatMap { earlier.answers[$0] }
            let to = step.laterID.flatMap { later.answers[$0] }
            let texts = (
                step.earlierID.flatMap { before.aspect(id: $0)?.stageTexts },
                step.laterID.flatMap { after.aspect(id: $0)?.stageTexts }
            )
            switch step.move {
            case .up(let old, let new): #expect(old < new && from?.current == old && to?.current == new)
            case .same(let stage): #expect(from?.current == stage && to?.current == stage)
            case .down(let old, let new): #expect(old > new && from?.current == old && to?.current == new)
            case .notComparable(.textsChanged): #expect(texts.0 != nil && texts.1 != nil && texts.0 != texts.1)
            case .notComparable(.new): #expect(texts.0 == nil && texts.1 != nil)
            case .notComparable(.gone): #expect(texts.0 != nil && texts.1 == nil)
            case .notComparable(.openEarlier): #expect(from?.current == nil && to?.current != nil)
            case .notComparable(.openLater): #expect(from?.current != nil && to?.current == nil)
            case .notComparable(.openBoth): #expect(from?.current == nil && to?.current == nil)
            case .notComparable(.otherScan), .notComparable(.textsUnknown): Issue.record("\(step)")
            }
            if step.move.isCompared { #expect(texts.0 == texts.1) }
        }
    }

    @Test(arguments: 0..<20)
    func aGroupCountsEverySchoolOnce(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (before, after) = Self.versions(&random)
        let comparisons = (0..<random.below(20)).map { _ in
            RoundComparison(
                earlier: Self.result(of: before, &random),
                of: before,
                later: Self.result(of: after, &random),
                of: after
            )
        }
        let ids = after.aspects.map(\.id)
        let group = GroupRounds(aspectIDs: ids, comparisons: comparisons)
        #expect(group == GroupRounds(aspectIDs: ids, comparisons: comparisons.reversed()))
        #expect(group.schools == comparisons.count && group.aspects.map(\.aspectID) == ids)
        #expect(group.aspects.allSatisfy { $0.counts.total == group.schools })
    }

    @Test func anEarlierResultOfTheSameVersionNeedsNoOldTexts() {
        let scan = Samples.scan([Samples.aspect("a", renamedFrom: ["oud"])])
        let (earlier, later) = (
            Samples.result("s1", [("oud", Samples.answered(1))]), Samples.result("s1", [("a", Samples.answered(2))])
        )
        let stranger = Samples.scan([Samples.aspect("a", texts: ["z"])], version: "2020.1", digest: "d0")
        for old in [nil, scan, stranger] {
            let comparison = RoundComparison(earlier: earlier, of: old, later: later, of: scan)
            #expect(comparison.step(aspectID: "a")?.move == .up(from: 1, to: 2))
        }
    }

    @Test func anotherScanIsSaidSoWithoutItsTexts() {
        let scan = Samples.scan([Samples.aspect("a")])
        let other = Samples.result("s1", scan: ScanReference(id: "anders", version: "1", digest: "x"))
        let comparison = RoundComparison(earlier: other, of: nil, later: Samples.result("s1"), of: scan)
        #expect(comparison.steps.map(\.move) == [.notComparable(.otherScan)])
    }

    /// A version of a scan and a later one: kept, rewritten, renamed, dropped and new aspects, in another order.
    private static func versions(_ random: inout SeededGenerator) -> (Scan, Scan) {
        let old = (0..<random.below(9)).map { Samples.aspect("a\($0)", texts: ["\($0)", "b", "c", "d"]) }
        var new = old.compactMap { aspect -> Aspect? in
            let other = ["rewritten", "b", "c", "d"]
            switch random.below(6) {
            case 0: return nil
            case 1: return Samples.aspect(aspect.id, texts: other)
            case 2: return Samples.aspect("new-" + aspect.id, renamedFrom: [aspect.id], texts: aspect.stageTexts)
            case 3: return Samples.aspect("new-" + aspect.id, renamedFrom: ["x", aspect.id], texts: other)
            default: return aspect
            }
        }
        new += (0..<random.below(3)).map { Samples.aspect("b\($0)") }
        new.shuffle(using: &random)
        return (Samples.scan(old, version: "1", digest: "d1"), Samples.scan(new, version: "2", digest: "d2"))
    }

    private static func result(of scan: Scan, _ random: inout SeededGenerator) -> ScanResult {
        var answers: [(String, Answer)] = []
        for aspect in scan.aspects where !random.chance(6) {
            let open = Answer(target: 2, state: AnswerState.allCases[1 + random.below(3)])
            answers.append((aspect.id, random.chance(5) ? open : Samples.answered(1 + random.below(4))))
        }
        let reference = ScanReference(id: scan.id, version: scan.version, digest: scan.digest)
        return Samples.result("s1", scan: reference, answers)
    }

    private static func mirrored(_ step: RoundStep) -> RoundStep {
        let move: RoundMove =
            switch step.move {
            case .up(let from, let to): .down(from: to, to: from)
            case .same(let stage): .same(stage)
            case .down(let from, let to): .up(from: to, to: from)
            case .notComparable(.new): .notComparable(.gone)
            case .notComparable(.gone): .notComparable(.new)
            case .notComparable(.openEarlier): .notComparable(.openLater)
            case .notComparable(.openLater): .notComparable(.openEarlier)
            case .notComparable(let obstacle): .notComparable(obstacle)
            }
        return RoundStep(earlierID: step.laterID, laterID: step.earlierID, move: move)
    }
}

extension RoundMove {
    fileprivate var isCompared: Bool {
        if case .notComparable = self { false } else { true }
    }
}
