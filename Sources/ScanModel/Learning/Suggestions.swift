/// *Leren van elkaar*: for each school of a group at most three suggestions whom to talk with, about what.
///
/// Per aspect need × fit × willing: see `LearningNeed` and `LearningFit`; who does not offer, is not suggested. Only
/// schools that may be named take part, on both sides.
///
/// Chosen one at a time: the highest score; among equals a school that was chosen less often, then the earlier aspect of
/// the scan, then the next code after the school's own (and from the last round to the first). An aspect is chosen once.
/// When all turn out to be from one school while another is as good for the first choice, that one goes to the other.
/// The order in which schools are handed over plays no part.
package struct Suggestions: Sendable {
    /// The most suggestions for a school.
    package static let limit = 3

    private let aspectIDs: [String]
    private let offers: OfferIndex

    /// - Parameters:
    ///   - schools: the group, each school once.
    ///   - aspectIDs: the aspects in the order of the scan.
    package init(among schools: [SchoolAnswers], aspectIDs: [String]) {
        self.aspectIDs = aspectIDs
        offers = OfferIndex(schools)
    }

    /// The suggestions for a school, the best first; among equals in the order of the scan.
    package func suggestions(for school: SchoolAnswers) -> [Suggestion] {
        guard school.isNamed else { return [] }
        // A choice is the aspect's place in the scan with the equally good answers to it.
        let choices = aspectIDs.enumerated().compactMap { place, id -> Choice? in
            guard let need = LearningNeed(school.answers[id]) else { return nil }
            return Choice(place: place, options: offers.best(for: need, id, of: school.key, limit: Self.limit))
        }
        var picks: [Pick] = []
        while picks.count < Self.limit, let next = Self.next(choices, after: picks) { picks.append(next) }
        return Self.spread(picks).sorted(by: Self.isBetter).map(\.suggestion)
    }

    private struct Choice {
        let place: Int
        /// Equally good, each from another school.
        let options: [Suggestion]
        let score: Int

        init?(place: Int, options: [Suggestion]) {
            guard let first = options.first else { return nil }
            self.place = place
            self.options = options
            score = first.score
        }
    }

    private struct Pick {
        let choice: Choice
        let option: Int
        var suggestion: Suggestion { choice.options[option] }
    }

    private static func next(_ choices: [Choice], after picks: [Pick]) -> Pick? {
        let open = choices.filter { choice in !picks.contains { $0.choice.place == choice.place } }
        let highest = open.map(\.score).max()
        let options = open.filter { $0.score == highest }.flatMap { choice in
            choice.options.indices.map { option in
                let code = choice.options[option].otherCode
                let uses = picks.count { $0.suggestion.otherCode == code }
                return (pick: Pick(choice: choice, option: option), rank: (uses, choice.place, option))
            }
        }
        return options.min { $0.rank < $1.rank }?.pick
    }

    /// Only the first choice can be from a school that the others are from too while another was as good: it could not
    /// know that the others leave no choice.
    private static func spread(_ picks: [Pick]) -> [Pick] {
        guard let first = picks.first, first.choice.options.count > 1, picks.count > 1,
            Set(picks.map(\.suggestion.otherCode)).count == 1
        else { return picks }
        return [Pick(choice: first.choice, option: 1)] + picks.dropFirst()
    }

    private static func isBetter(_ left: Pick, _ right: Pick) -> Bool {
        (-left.choice.score, left.choice.place) < (-right.choice.score, right.choice.place)
    }
}
