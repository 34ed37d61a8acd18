/// What a group could talk about when it meets: a few aspects, each with the reasons why as facts.
///
/// It is made from counts that may be shown already, and says nothing that they do not say.
package struct Agenda: Sendable, Equatable {
    /// Why an aspect is worth the time.
    package enum Reason: String, Sendable, Hashable, CaseIterable {
        /// The schools lie far apart.
        case spread
        /// More schools start with it than with any other aspect.
        case priority
        /// No school is at a stage.
        case nobody
    }

    /// One aspect to talk about.
    package struct Item: Sendable, Hashable {
        /// The counts that the reasons speak of.
        package let picture: AspectPicture
        /// In the order of the cases; at least one.
        package let reasons: [Reason]
        /// Whether a school is willing to open the conversation.
        var hasOffer: Bool { picture.offerCount > 0 }
    }

    /// The most aspects that are chosen for their spread.
    static let spreadLimit = 2
    /// The fewest schools that make a priority one of the group.
    static let fewestPriorities = 2

    /// Those with spread first, in the order of choosing; then the priority, then the one nobody answered.
    package let items: [Item]

    /// Chooses, for a group of two schools or more:
    ///
    /// 1. at most two aspects in which schools are at different stages: those with an offer first, then the widest range,
    ///    then more stages in use, then more schools at a stage, then the order of the scan;
    /// 2. the aspect that most schools start with, when they are two or more; among equals the one with more offers, then
    ///    the order of the scan;
    /// 3. an aspect at which no school is at a stage, and that applies to some: the one most schools discussed without
    ///    knowing, then the order of the scan.
    ///
    /// An aspect that is chosen twice stands there once, with both reasons.
    ///
    /// - Parameters:
    ///   - pictures: of one group, in the order of the scan.
    ///   - schools: how many schools were counted.
    package init(_ pictures: [AspectPicture], schools: Int) {
        guard schools > 1 else {
            items = []
            return
        }
        let chosen =
            Self.widest(pictures).prefix(Self.spreadLimit).map { ($0, Reason.spread) }
            + Self.priority(pictures).map { ($0, .priority) } + Self.unanswered(pictures, schools).map { ($0, .nobody) }
        var items: [Item] = []
        for (place, reason) in chosen {
            if let index = items.firstIndex(where: { $0.picture.aspectID == pictures[place].aspectID }) {
                items[index] = Item(picture: pictures[place], reasons: items[index].reasons + [reason])
            } else {
                items.append(Item(picture: pictures[place], reasons: [reason]))
            }
        }
        self.items = items
    }

    private static func widest(_ pictures: [AspectPicture]) -> [Int] {
        best(pictures) { picture in
            guard let spread = picture.spread, spread.range.width > 0 else { return nil }
            return [picture.offerCount > 0 ? 1 : 0, spread.range.width, spread.stagesInUse, spread.schools]
        }
    }

    private static func priority(_ pictures: [AspectPicture]) -> ArraySlice<Int> {
        best(pictures) { picture in
            picture.priorityCount < fewestPriorities ? nil : [picture.priorityCount, picture.offerCount]
        }.prefix(1)
    }

    private static func unanswered(_ pictures: [AspectPicture], _ schools: Int) -> ArraySlice<Int> {
        best(pictures) { picture in
            picture.answered > 0 || picture.notApplicable == schools ? nil : [picture.unknown]
        }.prefix(1)
    }

    /// Places of the pictures that have a rank, the highest first, equals in the order of the scan.
    private static func best(_ pictures: [AspectPicture], by rank: (AspectPicture) -> [Int]?) -> [Int] {
        let ranked = pictures.enumerated().compactMap { place, picture in
            rank(picture).map { (place: place, rank: $0) }
        }
        let ordered = ranked.sorted { left, right in
            left.rank == right.rank ? left.place < right.place : right.rank.lexicographicallyPrecedes(left.rank)
        }
        return ordered.map(\.place)
    }
}
