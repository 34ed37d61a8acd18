/// That a school wants to grow on an aspect: it is at a stage, and its ambition lies above it.
///
/// A priority alone is no need, nor is an ambition of a school that does not know where it stands: there is no stage to
/// learn from there. An ambition at or below the stage of now is none either.
package struct LearningNeed: Sendable, Hashable {
    /// The stage of now.
    package let current: Int
    /// The stage it wants to reach; above `current`.
    package let target: Int
    /// Whether the school starts with this aspect.
    package let isPriority: Bool

    /// What an answer says; `nil` when there is no need in it.
    package init?(_ answer: Answer?) {
        guard let answer, answer.state == .answered, let current = answer.current, let target = answer.target,
            target > current
        else { return nil }
        self.current = current
        self.target = target
        isPriority = answer.priority
    }

    /// One for every stage between now and the ambition, doubled with priority. To order questions, never to show.
    package var weight: Int { (target - current) * (isPriority ? 2 : 1) }
}

/// How well another school's stage answers a need.
package enum LearningFit: String, Sendable, Hashable, CaseIterable {
    /// One or two stages ahead, or at the stage this school wants to reach. Counts 1.
    case near
    /// Further ahead than that. Counts ½: a step that is too large is hard to copy.
    case far

    /// `nil` when the other school is not ahead.
    package init?(_ need: LearningNeed, otherStage: Int) {
        guard otherStage > need.current else { return nil }
        self = otherStage - need.current <= 2 || otherStage == need.target ? .near : .far
    }

    /// How it counts, in halves, so that nothing is rounded.
    var halves: Int { self == .near ? 2 : 1 }
}
