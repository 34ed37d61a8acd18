/// Schools that want to grow on the same aspect from the same stage: nobody among them has the answer, and they can look
/// for it together.
package struct SameQuestion: Sendable, Hashable {
    /// One of the schools.
    package struct Member: Sendable, Hashable {
        /// The code of the school.
        package let code: String
        /// Where it stands, and where it wants to go.
        package let need: LearningNeed
    }

    /// The aspect.
    package let aspectID: String
    /// The stage they are all at.
    package let stage: Int
    /// At least two, by code.
    package let members: [Member]

    /// What their needs weigh together. To order questions, never to show.
    package var weight: Int { members.reduce(0) { $0 + $1.need.weight } }

    /// All questions that two or more schools share: the heaviest first; among equals that of more schools, then in the
    /// order of the scan, then of the stages.
    ///
    /// - Parameters:
    ///   - schools: the group, each school once. Only those that may be named take part.
    ///   - aspectIDs: the aspects in the order of the scan.
    package static func all(among schools: [SchoolAnswers], aspectIDs: [String]) -> [SameQuestion] {
        let named = schools.filter(\.isNamed).sorted(by: SchoolAnswers.precedes)
        let questions = aspectIDs.enumerated().flatMap { place, id in
            let members = named.compactMap { school in
                LearningNeed(school.answers[id]).map { Member(code: school.code, need: $0) }
            }
            let shared = Dictionary(grouping: members, by: \.need.current).filter { $0.value.count > 1 }
            return shared.map { (place: place, question: SameQuestion(aspectID: id, stage: $0.key, members: $0.value)) }
        }
        let ordered = questions.sorted { left, right in
            let (leftKey, rightKey) = (left.question.orderKey, right.question.orderKey)
            if leftKey != rightKey { return leftKey > rightKey }
            return (left.place, left.question.stage) < (right.place, right.question.stage)
        }
        return ordered.map(\.question)
    }

    private var orderKey: (Int, Int) { (weight, members.count) }
}
