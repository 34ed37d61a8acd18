/// What changed between two versions of a scan, and what that means for results.
package struct ScanChanges: Sendable, Equatable {
    /// An aspect that both versions ask.
    package struct Kept: Sendable, Equatable {
        /// As the later version has it.
        package let aspect: Aspect
        /// Its id in the earlier version.
        package let earlierID: String
        /// Its title in the earlier version, when that was another.
        package let earlierTitle: String?
        /// The stages whose texts differ, from 1; answers can be compared when there are none.
        package let changedStages: [Int]
        /// Whether anything differs that leaves answers comparable: the question, the conversation questions, the ideas
        /// for next steps, whether it is extra.
        package let hasOtherTexts: Bool
        /// Whether there are other stories to place first.
        package let hasOtherStories: Bool
        /// Whether it stands elsewhere in the Kwaliteitskader.
        package let hasOtherSafeguards: Bool
        /// Whether it says something about other dimensions of the OECD.
        package let hasOtherDimensions: Bool
        /// The topics it stood and stands in, by title, when it was moved.
        package let move: Move?
    }

    /// From one topic, or title of a topic, to another.
    package struct Move: Sendable, Equatable {
        package let from: String
        package let to: String
    }

    /// In the order of the later version.
    package let kept: [Kept]
    /// Asked for the first time.
    package let new: [Aspect]
    /// No longer asked, in the order of the earlier version.
    package let gone: [Aspect]
    /// Topics of both versions with another title, in the order of the later version.
    package let renamedTopics: [Move]
    /// Stages with another name, from 1, when both versions have equally many.
    package let renamedStages: [Int]
    /// Whether the versions have equally many stages.
    package let hasSameStageCount: Bool
    /// Whether results of the earlier version count beside those of the later one as they are: the texts that decide are
    /// the same, or the editors gave both the same version.
    package let isComparable: Bool

    /// The answers to it can be laid beside each other.
    package var comparable: [Kept] { kept.filter(\.changedStages.isEmpty) }
    /// Asked in both, with other texts of the stages.
    package var changed: [Kept] { kept.filter { !$0.changedStages.isEmpty } }

    /// Nil for two different scans.
    package init?(from earlier: Scan, to later: Scan) {
        guard earlier.id == later.id else { return nil }
        var (kept, new, gone): ([Kept], [Aspect], [Aspect]) = ([], [], [])
        for link in AspectLink.between(earlier, later) {
            let (before, now) = (link.earlierID.flatMap(earlier.aspect), link.laterID.flatMap(later.aspect))
            switch (before, now) {
            case (let before?, let now?): kept.append(Self.kept(before, now, earlier, later))
            case (nil, let now?): new.append(now)
            case (let before?, nil): gone.append(before)
            case (nil, nil): break
            }
        }
        (self.kept, self.new, self.gone) = (kept, new, gone)
        renamedTopics = later.topics.compactMap { topic in
            guard let before = earlier.topic(id: topic.id), before.title != topic.title else { return nil }
            return Move(from: before.title, to: topic.title)
        }
        hasSameStageCount = earlier.stages.count == later.stages.count
        renamedStages =
            hasSameStageCount
            ? later.stages.indices.filter { earlier.stages[$0] != later.stages[$0] }.map { $0 + 1 } : []
        isComparable = earlier.canonicalText == later.canonicalText || earlier.version == later.version
    }

    private static func kept(_ before: Aspect, _ now: Aspect, _ earlier: Scan, _ later: Scan) -> Kept {
        let count = max(before.stageTexts.count, now.stageTexts.count)
        let (from, to) = (earlier.topic(ofAspect: before.id), later.topic(ofAspect: now.id))
        return Kept(
            aspect: now,
            earlierID: before.id,
            earlierTitle: before.title == now.title ? nil : before.title,
            changedStages: (0..<count).filter { before.stageTexts.at($0) != now.stageTexts.at($0) }.map { $0 + 1 },
            hasOtherTexts: before.guidingQuestion != now.guidingQuestion || before.isExtra != now.isExtra
                || before.conversationQuestions != now.conversationQuestions || before.nextSteps != now.nextSteps,
            hasOtherStories: before.stories != now.stories,
            hasOtherSafeguards: before.safeguards != now.safeguards,
            hasOtherDimensions: before.oecdDimensions != now.oecdDimensions,
            move: from?.id == to?.id ? nil : Move(from: from?.title ?? "", to: to?.title ?? "")
        )
    }
}

extension Array {
    fileprivate func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
