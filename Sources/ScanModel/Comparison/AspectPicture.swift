/// How a group of schools answered one aspect. Every school is in exactly one of the stages of now, `unknown`,
/// `notApplicable` and `notDiscussed`.
///
/// Where single stages would say too much (`StageDetail`), the counts are of two stages each and of all that is no
/// stage: there is then no picture that holds more than what is shown of it.
package struct AspectPicture: Sendable, Hashable {
    /// The aspect, by its id in the scan.
    package let aspectID: String
    /// What the counts are of: a stage each, or two.
    package let steps: [StageRange]
    /// Whether they are of two, and what is no stage is counted as one.
    package let isMerged: Bool
    /// Schools per stage of now; the first is stage 1, or the first two.
    package let stageCounts: [Int]
    /// Schools per stage they want to reach, likewise; not every school chooses one.
    package let targetCounts: [Int]
    /// Schools that discussed it and do not know; 0 when merged.
    package let unknown: Int
    /// Schools for which it does not apply; 0 when merged.
    package let notApplicable: Int
    /// Also schools without an answer to this aspect; all without a stage when merged.
    package let notDiscussed: Int
    /// Schools that are at a stage and want to reach a later one; 0 when merged, and then not known.
    package let needCount: Int
    /// Schools that start with this aspect.
    package let priorityCount: Int
    /// Schools that are willing to tell others about it.
    package let offerCount: Int

    /// - Parameter answers: one per school; `nil` when the school did not answer.
    package init(aspectID: String, stages: Int, answers: [Answer?]) {
        var (stageCounts, targetCounts) = ([Int](repeating: 0, count: stages), [Int](repeating: 0, count: stages))
        var (unknown, notApplicable, notDiscussed) = (0, 0, 0)
        for answer in answers {
            switch answer?.state {
            case .answered:
                guard let stage = answer?.current, stageCounts.indices.contains(stage - 1) else {
                    notDiscussed += 1
                    continue
                }
                stageCounts[stage - 1] += 1
            case .unknown: unknown += 1
            case .notApplicable: notApplicable += 1
            case .notDiscussed, nil: notDiscussed += 1
            }
            if let target = answer?.target, targetCounts.indices.contains(target - 1) { targetCounts[target - 1] += 1 }
        }
        self.aspectID = aspectID
        steps = (0..<stages).map { StageRange(lowest: $0 + 1, highest: $0 + 1) }
        isMerged = false
        self.stageCounts = stageCounts
        self.targetCounts = targetCounts
        self.unknown = unknown
        self.notApplicable = notApplicable
        self.notDiscussed = notDiscussed
        needCount = answers.count { LearningNeed($0) != nil }
        priorityCount = answers.count { $0?.priority == true }
        offerCount = answers.count { $0?.offer == true }
    }

    private init(merging picture: AspectPicture) {
        let steps = StagePairs.of(picture.stageCounts.count)
        func sums(_ counts: [Int]) -> [Int] {
            steps.map { step in counts[(step.lowest - 1)..<min(counts.count, step.highest)].reduce(0, +) }
        }
        aspectID = picture.aspectID
        self.steps = steps
        isMerged = true
        stageCounts = sums(picture.stageCounts)
        targetCounts = sums(picture.targetCounts)
        unknown = 0
        notApplicable = 0
        notDiscussed = picture.unknown + picture.notApplicable + picture.notDiscussed
        needCount = 0
        priorityCount = picture.priorityCount
        offerCount = picture.offerCount
    }

    /// The same with less in it.
    var merged: AspectPicture { isMerged || stageCounts.isEmpty ? self : AspectPicture(merging: self) }

    /// Schools that are at a stage.
    package var answered: Int { stageCounts.reduce(0, +) }
    /// The middle of the stages of now; of merged ones it is not known.
    package var median: StageMedian? { isMerged ? nil : StageMedian(counts: stageCounts) }
    /// From where to where the stages of now lie, likewise.
    package var range: StageRange? { isMerged ? nil : StageRange(counts: stageCounts) }
    /// How far the schools are apart now, likewise.
    package var spread: StageSpread? { isMerged ? nil : StageSpread.of(stageCounts) }
}
