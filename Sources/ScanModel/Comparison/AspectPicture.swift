/// How a group of schools answered one aspect. Every school is in exactly one of the stages of now, `unknown`,
/// `notApplicable` and `notDiscussed`.
package struct AspectPicture: Sendable, Hashable {
    /// The aspect, by its id in the scan.
    package let aspectID: String
    /// Schools per stage of now; the first is stage 1.
    package let stageCounts: [Int]
    /// Schools per stage they want to reach; not every school chooses one.
    package let targetCounts: [Int]
    /// Schools that discussed it and do not know.
    package let unknown: Int
    /// Schools for which it does not apply.
    package let notApplicable: Int
    /// Also schools without an answer to this aspect.
    package let notDiscussed: Int
    /// Schools that are at a stage and want to reach a later one.
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
        self.stageCounts = stageCounts
        self.targetCounts = targetCounts
        self.unknown = unknown
        self.notApplicable = notApplicable
        self.notDiscussed = notDiscussed
        needCount = answers.count { LearningNeed($0) != nil }
        priorityCount = answers.count { $0?.priority == true }
        offerCount = answers.count { $0?.offer == true }
    }

    /// Schools that are at a stage.
    package var answered: Int { stageCounts.reduce(0, +) }
    /// The middle of the stages of now.
    package var median: StageMedian? { StageMedian(counts: stageCounts) }
    /// From where to where the stages of now lie.
    package var range: StageRange? { StageRange(counts: stageCounts) }
    /// How far the schools are apart now.
    package var spread: StageSpread? { StageSpread.of(stageCounts) }
    /// The middle of the stages that schools want to reach.
    var targetMedian: StageMedian? { StageMedian(counts: targetCounts) }
    /// From where to where the stages lie that schools want to reach.
    var targetRange: StageRange? { StageRange(counts: targetCounts) }
}
