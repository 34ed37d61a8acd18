/// A text of a school about an aspect, which it lets the others of its group read.
package struct Voice: Sendable, Hashable {
    /// As the result has it.
    package let code: String
    package let aspectID: String
    /// A question, an example or a story.
    package let kind: AnswerText
    /// Markdown, not to be trusted.
    package let words: String
    /// The stage the school is at.
    package let stage: Int?

    /// What schools write for each other; a point of attention is for the school itself.
    package static let kinds: [AnswerText] = [.question, .example, .story]
}

/// What the schools of a group ask each other and let each other read: the texts of those that may be named, share
/// their notes, and allow it for this very text.
package struct CollectedVoices: Sendable, Equatable {
    /// A question with what another school has to say about the same aspect.
    package struct Match: Sendable, Hashable {
        package let question: Voice
        /// A story, or else an example.
        package let answer: Voice
        /// How well the stage of the other school answers the wish of the asking one; `nil` when it wishes nothing, or
        /// the other is not ahead.
        package let fit: LearningFit?
    }

    /// The most answers to a question.
    package static let limit = 2

    /// In the order of the scan, of an aspect in that of `Voice.kinds`, then by code.
    package let voices: [Voice]
    /// Questions in the same order, each with its answers: of other schools the story, or else the example. Those that
    /// fit the wish of the school best go first, then those further ahead, then the rest; among equals the next code
    /// after that of the school, and from the last round to the first.
    package let matches: [Match]

    /// - Parameters:
    ///   - schools: the group, each school once.
    ///   - aspectIDs: the aspects in the order of the scan.
    package init(among schools: [SchoolAnswers], aspectIDs: [String]) {
        let speaking = schools.filter { $0.isNamed && $0.showsNotes }.sorted(by: SchoolAnswers.precedes)
        let voices = aspectIDs.map { id in
            Voice.kinds.flatMap { kind in speaking.compactMap { Self.voice(of: $0, id, kind) } }
        }
        let answers = Dictionary(speaking.map { ($0.key, $0) }) { first, _ in first }
        self.voices = voices.flatMap(\.self)
        matches = voices.flatMap { own in
            own.filter { $0.kind == .question }.flatMap { question in
                let school = answers[SchoolCode.key(question.code)]
                return Self.answers(to: question, LearningNeed(school?.answers[question.aspectID]), among: own)
            }
        }
    }

    private static func voice(of school: SchoolAnswers, _ id: String, _ kind: AnswerText) -> Voice? {
        guard let answer = school.answers[id], answer.shows(kind, showsNotes: true), !answer.texts[kind].isEmpty
        else { return nil }
        return Voice(code: school.code, aspectID: id, kind: kind, words: answer.texts[kind], stage: school.stage(id))
    }

    private static func answers(to question: Voice, _ need: LearningNeed?, among voices: [Voice]) -> [Match] {
        let own = SchoolCode.key(question.code)
        let others = Dictionary(grouping: voices.filter { $0.kind != .question }) { SchoolCode.key($0.code) }
        let found = others.compactMap { key, voices -> (rank: Int, key: String, match: Match)? in
            guard key != own, let answer = voices.first(where: { $0.kind == .story }) ?? voices.first
            else { return nil }
            let fit = need.flatMap { need in answer.stage.flatMap { LearningFit(need, otherStage: $0) } }
            let rank = fit.map { $0 == .near ? 0 : 1 } ?? 2
            return (rank, key, Match(question: question, answer: answer, fit: fit))
        }
        let ordered = found.sorted { left, right in
            if left.rank != right.rank { return left.rank < right.rank }
            let (leftIsLater, rightIsLater) = (
                BytewiseOrder.precedes(own, left.key), BytewiseOrder.precedes(own, right.key)
            )
            return leftIsLater == rightIsLater ? BytewiseOrder.precedes(left.key, right.key) : leftIsLater
        }
        return ordered.prefix(limit).map(\.match)
    }
}
