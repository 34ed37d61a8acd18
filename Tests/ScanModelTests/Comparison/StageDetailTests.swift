import TestSupport
import Testing

@testable import ScanModel

/// Where a picture says less, so that it tells nobody's stage.
@Suite struct StageDetailTests {
    private let scan = Samples.scan([Samples.aspect("a")])

    private func plan(
        _ groups: [SchoolGroup],
        _ stages: [Int],
        targets: [Int?] = [],
        named: Set<Int> = [],
        for audience: Audience = .public
    ) -> PublicationPlan {
        let results = stages.enumerated().map { number, stage in
            Samples.result(
                Samples.code(number),
                sharing: named.contains(number) ? .group : .anonymous,
                [("a", Samples.answered(stage, target: targets.isEmpty ? nil : targets[number]))]
            )
        }
        var plan = PublicationPlan(
            scan: scan,
            round: "2026-2027",
            groups: groups,
            results: results,
            audience: audience
        )
        plan.merge()
        return plan
    }

    private func group(_ kind: GroupKind, _ name: String, _ numbers: some Sequence<Int>) -> SchoolGroup {
        Samples.group(kind, name, numbers.map(Samples.code))
    }

    private func counts(_ plan: PublicationPlan) -> [[Int]] { plan.pictures.map { $0.aspects[0].stageCounts } }

    @Test func allAtOneStageAreShownByPairs() throws {
        let all = group(.all, "", 0..<6)
        #expect(counts(plan([all], [2, 2, 2, 2, 2, 2])) == [[6, 0]])
        let one = try #require(plan([all], [3, 3, 3, 1, 3, 3]).pictures.first?.aspects[0])
        #expect(one.isMerged && one.stageCounts == [1, 5] && one.steps.map(\.highest) == [2, 4])
        #expect(one.median == nil && one.range == nil && one.spread == nil)
        #expect(counts(plan([all], [3, 3, 3, 1, 2, 3])) == [[1, 1, 4, 0]], "two others: nobody knows who is who")
    }

    @Test func aSharedAmbitionIsShownByPairsToo() throws {
        let all = group(.all, "", 0..<6)
        let stages = [1, 1, 2, 2, 3, 3]
        let picture = try #require(
            plan([all], stages, targets: [3, 3, 3, 3, 3, 3]).pictures.first?.aspects[0]
        )
        #expect(picture.isMerged && picture.targetCounts == [0, 6] && picture.needCount == 0)
        #expect(counts(plan([all], stages, targets: [nil, nil, nil, nil, nil, 4])) == [[2, 2, 2, 0]])
    }

    /// Subtracting the board from all would show the other six.
    @Test func whatASetLeavesIsLookedAtToo() {
        let groups = [group(.all, "", 0..<12), group(.board, "b", 0..<6)]
        let mixed = [1, 2, 3, 1, 2, 3]
        #expect(counts(plan(groups, mixed + [4, 4, 4, 4, 4, 4])) == [[2, 2, 2, 6], [4, 2]])
        #expect(counts(plan(groups, mixed + mixed)) == [[4, 4, 4, 0], [2, 2, 2, 0]])
        #expect(counts(plan(groups, [4, 4, 4, 4, 4, 4] + mixed)) == [[2, 2, 2, 6], [0, 6]])
        let apart = counts(plan(groups, [1, 1, 1, 1, 1, 1] + [4, 4, 4, 4, 4, 4]))
        #expect(apart == [[6, 6], [6, 0]], "nobody to change with")
    }

    /// Who is named is known anyway; the others are hidden from those who are named too.
    @Test func onlyTheSchoolsWithoutANameAreHidden() {
        let all = group(.all, "", 0..<8)
        let stages = [1, 2, 3, 2, 2, 2, 2, 2]
        #expect(counts(plan([all], stages, named: [0, 1, 2], for: .group)) == [[7, 1]])
        #expect(counts(plan([all], stages, named: [0, 1, 2], for: .public)) == [[1, 6, 1, 0]])
        #expect(counts(plan([all], stages, named: Set(0..<8), for: .group)) == [[1, 6, 1, 0]])
    }

    @Test func vectors() throws {
        for vector in try Fixture.cases(.detail) {
            let name = try vector.text("name")
            let answers = try vector.list("answers").map { $0 == .null ? nil : try $0.answer() }
            let sets = try vector.list("sets").map { try #require($0.array).compactMap(\.int) }
            let more = try vector.list("more").map { try #require($0.array).compactMap(\.int) }
            // Schools of the same sets are an atom; those of none have number 0.
            var numbers = [[Bool](repeating: false, count: sets.count + more.count): 0]
            let atoms = answers.indices.map { school -> Int in
                let own = (sets + more).map { $0.contains(school) }
                let number = numbers[own] ?? numbers.count
                numbers[own] = number
                return number
            }
            let detail = StageDetail(
                stages: 4,
                marks: answers.map { [StageDetail.Mark($0, stages: 4)] },
                atoms: atoms
            )
            let merged = detail.isShown(in: sets, aspects: 1).map { !$0[0] }
            #expect(.array(merged.map(JSONValue.bool)) == vector["merged"], "\(name)")
        }
    }

    @Test func pairsAreTheSameWhateverTheNumberOfStages() {
        let written = (1...7).map { stages in StagePairs.of(stages).map { "\($0.lowest)-\($0.highest)" } }
        #expect(
            written == [
                ["1-1"], ["1-2"], ["1-3"], ["1-2", "3-4"], ["1-2", "3-5"], ["1-2", "3-4", "5-6"],
                ["1-2", "3-4", "5-7"],
            ]
        )
        for stages in 1...7 {
            for stage in 1...stages {
                let step = StagePairs.of(stages)[StagePairs.place(of: stage, of: stages)]
                #expect(step.lowest <= stage && stage <= step.highest)
            }
        }
    }

    /// For every school of a picture there are two others whose answer it could have, and every published number of
    /// every picture would be the same: each is tried.
    @Test(arguments: 0..<40)
    func whateverIsShownNobodysStageFollows(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let schools = 8 + random.below(22)
        // Groups in which schools are alike, so that there is something to hide.
        let favourite = (0..<3).map { _ in 1 + random.below(4) }
        let answers = (0..<schools).map { number -> Answer in
            if random.chance(8) { return Answer(state: random.chance(2) ? .unknown : .notDiscussed) }
            let stage = random.chance(4) ? 1 + random.below(4) : favourite[number % 3]
            return Samples.answered(stage, target: random.chance(2) ? nil : min(4, stage + random.below(3)))
        }
        var groups = [group(.all, "", 0..<schools)]
        for kind in [GroupKind.region, .partnership, .board] {
            let parts = (0..<schools).map { $0 % 3 == 0 && random.chance(2) ? 2 : $0 % 3 }
            for part in 0..<3 {
                groups.append(group(kind, "\(kind) \(part)", (0..<schools).filter { parts[$0] == part }))
            }
        }
        let results = answers.enumerated().map { Samples.result(Samples.code($0.offset), [("a", $0.element)]) }
        var plan = PublicationPlan(
            scan: scan,
            round: "2026-2027",
            groups: groups,
            results: results,
            audience: .public
        )
        plan.merge()
        func published(_ answers: [Answer]) -> [AspectPicture] {
            plan.pictures.map { picture in
                let counts = AspectPicture(
                    aspectID: "a",
                    stages: 4,
                    answers: picture.group.codes.compactMap { code in
                        answers.indices.first { Samples.code($0) == code }.map { answers[$0] }
                    }
                )
                return picture.aspects[0].isMerged ? counts.merged : counts
            }
        }
        let shown = published(answers)
        #expect(shown == plan.pictures.map { $0.aspects[0] })
        for school in answers.indices {
            let own = plan.pictures.filter { $0.group.codes.contains(Samples.code(school)) }
            if own.isEmpty { continue }
            if own.contains(where: { !$0.aspects[0].isMerged }) {
                let others = answers.indices.filter { other in
                    stage(answers[other]) != stage(answers[school])
                        && (published(swapped(answers, school, other, whole: true)) == shown
                            || published(swapped(answers, school, other, whole: false)) == shown)
                }
                #expect(others.count >= 2, "seed \(seed): school \(school)")
            } else {
                #expect(published(nudged(answers, school)) == shown, "seed \(seed): school \(school)")
            }
        }
    }

    private func stage(_ answer: Answer) -> String { answer.current.map(String.init) ?? answer.state.rawValue }

    /// Two schools change answers, or only the stage and the ambition.
    private func swapped(_ answers: [Answer], _ one: Int, _ other: Int, whole: Bool) -> [Answer] {
        var answers = answers
        let (first, second) = (answers[one], answers[other])
        answers[one] = Answer(
            current: second.current,
            target: second.target,
            state: second.state,
            flags: whole ? second.flags : first.flags
        )
        answers[other] = Answer(
            current: first.current,
            target: first.target,
            state: first.state,
            flags: whole ? first.flags : second.flags
        )
        return answers
    }

    /// The school at the other stage of its pair, or without one for another reason.
    private func nudged(_ answers: [Answer], _ school: Int) -> [Answer] {
        var answers = answers
        let old = answers[school]
        let current = old.current.map { [2, 1, 4, 3][$0 - 1] }
        let state: AnswerState = old.state == .answered ? .answered : old.state == .unknown ? .notDiscussed : .unknown
        answers[school] = Answer(current: current, target: old.target, state: state, flags: old.flags)
        return answers
    }
}
