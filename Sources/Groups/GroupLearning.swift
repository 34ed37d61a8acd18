import ScanModel

/// Whom the named schools of a group could learn from, which questions they share and what they wrote for each other:
/// worked out once for the pages of the group and of all its schools.
package struct GroupLearning: Sendable {
    private let suggestions: Suggestions
    /// What they ask each other and let each other read.
    package let voices: CollectedVoices
    /// Questions that two or more schools share, the heaviest first.
    package let questions: [SameQuestion]
    /// Places in `questions`, by `SchoolCode.key`.
    private let places: [String: [Int]]

    init(among schools: [SchoolAnswers], of scan: Scan) {
        let aspectIDs = scan.aspects.map(\.id)
        voices = CollectedVoices(among: schools, aspectIDs: aspectIDs)
        suggestions = Suggestions(among: schools, aspectIDs: aspectIDs)
        questions = SameQuestion.all(among: schools, aspectIDs: aspectIDs)
        var places: [String: [Int]] = [:]
        for (place, question) in questions.enumerated() {
            for member in question.members { places[SchoolCode.key(member.code), default: []].append(place) }
        }
        self.places = places
    }

    package func suggestions(for school: SchoolAnswers) -> [Suggestion] { suggestions.suggestions(for: school) }

    /// The questions that a school shares with others.
    package func questions(of school: SchoolAnswers) -> [SameQuestion] {
        (places[SchoolCode.key(school.code)] ?? []).map { questions[$0] }
    }
}
