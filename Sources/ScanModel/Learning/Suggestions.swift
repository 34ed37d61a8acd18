/// *Leren van elkaar*: for each school of a group at most three suggestions whom to talk with, about what.
///
/// Per aspect need × fit × willing: see `LearningNeed` and `LearningFit`; who does not offer, is not suggested. Only
/// schools that may be named take part, on both sides.
///
/// Chosen one at a time: the highest score; among equals a school that was chosen less often, then the earlier aspect of
/// the scan, then the next code after the school's own (and from the last round to the first). An aspect is chosen once.
/// When all would be from one school while another is as good for one of the aspects, the last such aspect goes to the
/// other. The order in which schools are handed over plays no part.
public struct Suggestions: Sendable {
    /// The most suggestions for a school.
    public static let limit = 3

    private let aspectIDs: [String]
    private let offers: OfferIndex

    /// - Parameters:
    ///   - schools: the group, each school once.
    ///   - aspectIDs: the aspects in the order of the scan.
    public init(among schools: [SchoolAnswers], aspectIDs: [String]) {
        self.aspectIDs = aspectIDs
        offers = OfferIndex(schools)
    }

    /// The suggestions for a school, the best first; among equals in the order of the scan.
    public func suggestions(for school: SchoolAnswers) -> [Suggestion] {
        guard school.isNamed else { return [] }
        // A choice is the aspect's place in the scan with the equally good answers to it.
        let choices = aspectIDs.enumerated().compactMap { place, id -> Choice? in
            guard let need = LearningNeed(school.answers[id]) else { return nil }
            let best = offers.best(for: need, id, of: school.key, limit: Self.limit)
            return best.isEmpty ? nil : Choice(place: place, options: best)
        }
        var picks: [Pick] = []
        while picks.count < Self.limit, let next = Self.next(choices, after: picks) { picks.append(next) }
        return Self.spread(picks).sorted(by: Self.isBetter).map(\.suggestion)
    }

    private struct Choice {
        let place: Int
        let options: [Suggestion]
    }

    private struct Pick {
        let choice: Choice
        let option: Int
        var suggestion: Suggestion { choice.options[option] }
    }

    private static func next(_ choices: [Choice], after picks: [Pick]) -> Pick? {
        let taken = Set(picks.map(\.choice.place))
        let uses = Dictionary(picks.map { ($0.suggestion.otherCode, 1) }, uniquingKeysWith: +)
        let open = choices.filter { !taken.contains($0.place) }
        let options = open.flatMap { choice in choice.options.indices.map { Pick(choice: choice, option: $0) } }
        return options.min { left, right in
            let (leftUses, rightUses) = (
                uses[left.suggestion.otherCode] ?? 0, uses[right.suggestion.otherCode] ?? 0
            )
            if left.suggestion.score != right.suggestion.score { return isBetter(left, right) }
            if leftUses != rightUses { return leftUses < rightUses }
            return (left.choice.place, left.option) < (right.choice.place, right.option)
        }
    }

    /// The first choice cannot know that the others leave no choice.
    private static func spread(_ picks: [Pick]) -> [Pick] {
        guard picks.count > 1, Set(picks.map(\.suggestion.otherCode)).count == 1 else { return picks }
        var spread = picks
        for index in picks.indices.reversed() where picks[index].choice.options.count > 1 {
            // Every option but the chosen one is another school.
            spread[index] = Pick(choice: picks[index].choice, option: picks[index].option == 0 ? 1 : 0)
            break
        }
        return spread
    }

    private static func isBetter(_ left: Pick, _ right: Pick) -> Bool {
        left.suggestion.score == right.suggestion.score
            ? left.choice.place < right.choice.place : left.suggestion.score > right.suggestion.score
    }
}
