/// What stands out in a group: at most five findings, each with the numbers it speaks of. The sentences are made
/// elsewhere.
///
/// It is made of counts that may be shown already, and says nothing that they do not say. No finding praises or blames:
/// it says where there is something to talk about. Bound to `Tests/Fixtures/vectors/story.json`, as in the page's
/// script.
package struct Story: Sendable, Equatable {
    /// One of the five.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Nowhere more schools want to go on.
        case goOn
        /// Nowhere schools are further apart.
        case differ
        /// Schools want to go on, and others are willing to tell.
        case match
        /// Nowhere more schools moved since the year before.
        case moved
        /// Nowhere fewer schools came to talk about it.
        case silent
    }

    /// What a finding says about one aspect.
    package struct Finding: Sendable, Hashable {
        package let kind: Kind
        package let aspectID: String
        /// How many schools it is about: those of the picture, for `differ` those at a stage, for `moved` those that
        /// can be compared.
        package let schools: Int
        /// How many of them: those that want to go on, that moved up, that did not talk about it. `differ` has none.
        package let count: Int
        /// The other number: those that tell for `match`, that moved down for `moved`.
        package let other: Int
        /// From where to where, for `differ`.
        package let range: StageRange?

        init(_ kind: Kind, _ picture: AspectPicture, of schools: Int, count: Int, other: Int = 0) {
            self.kind = kind
            aspectID = picture.aspectID
            self.schools = schools
            self.count = count
            self.other = other
            range = kind == .differ ? picture.range : nil
        }
    }

    /// In the order of the kinds, at most one of each.
    package let findings: [Finding]

    /// Chooses, for a group of two schools or more; equals always go in the order of the scan:
    ///
    /// - `goOn`: the aspect with the most schools that want to go on, when they are two or more; among equals that with
    ///   more priorities.
    /// - `differ`: of the aspects on which half of the schools or more are at a stage, and not all at one, that with
    ///   the greatest `StageDistance`; among equals that with more schools at a stage.
    /// - `match`: of the aspects on which schools want to go on and others tell, that with the most pairs of one who
    ///   asks and one who tells; among equals that with more of both. One that is not in the story yet goes first.
    /// - `moved`: the aspect on which most schools moved, up or down; among equals that with more schools compared.
    /// - `silent`: an aspect at which no school is at a stage, and that applies to some; else that with the most
    ///   schools that did not talk about it, when they are two or more; among equals that with more that do not know.
    ///
    /// Of an aspect of which the picture says less (`StageDetail`) there is only what it says: that nobody is at a
    /// stage.
    ///
    /// - Parameters:
    ///   - pictures: of one group, in the order of the scan.
    ///   - schools: how many schools were counted.
    ///   - rounds: when they may be shown.
    ///   - smallest: a finding about fewer schools is none.
    package init(_ pictures: [AspectPicture], schools: Int, rounds: GroupRounds? = nil, smallest: Int = 1) {
        guard schools > 1 else {
            findings = []
            return
        }
        var found = [Self.goOn(pictures, schools), Self.differ(pictures, schools, smallest)].compactMap(\.self)
        if let match = Self.match(pictures, schools, besides: Set(found.map(\.aspectID))) { found.append(match) }
        if let moved = rounds.flatMap({ Self.moved(pictures, $0, smallest) }) { found.append(moved) }
        if let silent = Self.silent(pictures, schools) { found.append(silent) }
        findings = found
    }

    /// The fewest schools of which a story says that they want to go on, or did not talk about something.
    package static let fewest = 2

    private static func goOn(_ pictures: [AspectPicture], _ schools: Int) -> Finding? {
        let best = Ranked.best(pictures) { picture in
            picture.needCount < fewest ? nil : [picture.needCount, picture.priorityCount]
        }
        return best.map { Finding(.goOn, $0, of: schools, count: $0.needCount) }
    }

    private static func differ(_ pictures: [AspectPicture], _ schools: Int, _ smallest: Int) -> Finding? {
        var best: (picture: AspectPicture, distance: StageDistance)?
        for picture in pictures where picture.answered * 2 >= schools && picture.answered >= smallest {
            if picture.isMerged { continue }
            guard let distance = StageDistance(counts: picture.stageCounts), distance.steps > 0 else { continue }
            if let best, distance < best.distance { continue }
            if let best, !(best.distance < distance), picture.answered <= best.picture.answered { continue }
            best = (picture, distance)
        }
        return best.map { Finding(.differ, $0.picture, of: $0.picture.answered, count: 0) }
    }

    private static func match(_ pictures: [AspectPicture], _ schools: Int, besides told: Set<String>) -> Finding? {
        let best = Ranked.best(pictures) { picture in
            let (need, offer) = (picture.needCount, picture.offerCount)
            return need == 0 || offer == 0
                ? nil : [told.contains(picture.aspectID) ? 0 : 1, min(need, offer), need + offer]
        }
        return best.map { Finding(.match, $0, of: schools, count: $0.needCount, other: $0.offerCount) }
    }

    private static func moved(_ pictures: [AspectPicture], _ rounds: GroupRounds, _ smallest: Int) -> Finding? {
        let counts = Dictionary(rounds.aspects.map { ($0.aspectID, $0.counts) }) { first, _ in first }
        let best = Ranked.best(pictures) { picture in
            guard let counts = counts[picture.aspectID], counts.up + counts.down > 0,
                counts.compared >= smallest
            else { return nil }
            return [counts.up + counts.down, counts.compared]
        }
        return best.flatMap { picture in
            counts[picture.aspectID].map {
                Finding(.moved, picture, of: $0.compared, count: $0.up, other: $0.down)
            }
        }
    }

    private static func silent(_ pictures: [AspectPicture], _ schools: Int) -> Finding? {
        let best = Ranked.best(pictures) { picture in
            let isOpen = picture.answered == 0 && picture.notApplicable < schools
            return isOpen || (picture.notDiscussed >= fewest && !picture.isMerged)
                ? [isOpen ? 1 : 0, picture.notDiscussed, picture.unknown] : nil
        }
        return best.map { Finding(.silent, $0, of: schools, count: $0.answered == 0 ? schools : $0.notDiscussed) }
    }
}

/// Choosing by ranks.
enum Ranked {
    /// The first of those with the highest rank; `nil` when nothing has one.
    static func best<Item>(_ items: [Item], by rank: (Item) -> [Int]?) -> Item? {
        var best: (item: Item, rank: [Int])?
        for item in items {
            guard let rank = rank(item) else { continue }
            if let best, !best.rank.lexicographicallyPrecedes(rank) { continue }
            best = (item, rank)
        }
        return best?.item
    }
}
