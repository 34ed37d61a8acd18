import Groups
import ScanModel
import Themes

/// Rondes: this year beside an earlier one, for the schools of both years; only aspects with the same stage texts.
struct GroupRoundsView {
    let group: GroupContext
    private var strings: Strings { group.strings }

    var contents: PageContents {
        PageContents(head: group.head(of: .rounds), template: .groupRounds, view: view)
    }

    private var years: [String: String] {
        ["round": group.round.round, "earlier": group.round.earlier?.round ?? ""]
    }

    /// What stands above the numbers; nothing when there are none.
    var caption: String? {
        group.group.rounds?.rounds.map { strings.counted("rounds.caption", $0.schools, years) }
    }

    /// The topics with what moved; none when that is not shown.
    var topics: [View<RoundsTopicField>] {
        let aspects = group.group.rounds?.rounds?.aspects ?? []
        let byID = Dictionary(aspects.map { ($0.aspectID, $0.counts) }) { first, _ in first }
        return group.topics { aspect in byID[aspect.id].map { row(aspect, $0) } }.map { topic, aspects in
            var item = View<RoundsTopicField>(including: View(of: topic))
            item[list: .aspects] = aspects
            return item
        }
    }

    private var view: View<GroupRoundsField> {
        var view = View<GroupRoundsField>(including: group.view(of: .rounds))
        view[text: .years] = strings("rounds.years", years)
        switch group.group.rounds {
        // One sentence for both, as for pictures: see `ResultsView`.
        case nil, .noData, .tooFew: view[text: .none] = strings("rounds.withheld", years)
        case .shown(let rounds, let isNamedOnly):
            view[flag: .hasRounds] = true
            let key = isNamedOnly ? "rounds.schoolsNamed" : "rounds.schools"
            view[text: .schools] = strings.counted(key, rounds.schools, years)
            view[text: .caption] = caption
            view[list: .themes] = topics
            let changed = changedAspects
            view[flag: .hasChanged] = !changed.isEmpty
            view[list: .changed] = changed
        }
        return view
    }

    private func row(_ aspect: Aspect, _ counts: RoundCounts) -> View<RoundsAspectField> {
        var item = View<RoundsAspectField>(including: group.aspect(aspect))
        item[text: .up] = String(counts.up)
        item[text: .same] = String(counts.same)
        item[text: .down] = String(counts.down)
        item[text: .notComparable] = String(counts.notComparable)
        item[text: .sentence] = RoundWords(strings: strings).sentence(counts)
        return item
    }

    /// Aspects of which the texts are not those of the earlier year, or the picture of either year says less: what is
    /// not compared is named.
    private var changedAspects: [View<LineField>] {
        guard let earlier = group.round.earlier else { return [] }
        let obstacles = earlier.obstacles
        let shown = Set(group.group.rounds?.rounds?.aspects.map(\.aspectID) ?? [])
        return group.scan.aspects.compactMap { aspect in
            let obstacle = obstacles[aspect.id].map { "rounds.obstacle.\($0.rawValue)" }
            let key = obstacle ?? (shown.contains(aspect.id) ? nil : "group.mergedRound")
            return key.map { View(line: strings($0, ["aspect": aspect.title])) }
        }
    }
}

/// Ups and downs in words.
struct RoundWords {
    let strings: Strings

    /// The same for the aspects of one school.
    func aspects(_ counts: RoundCounts) -> String {
        guard counts.compared > 0 else { return strings("rounds.nothing") }
        let parts = [("up", counts.up), ("same", counts.same), ("down", counts.down)].filter { $0.1 > 0 }
        return strings.list(parts.map { strings.counted("rounds.aspects.\($0.0)", $0.1) }) + "."
    }

    /// A sign for a move, and the words that always stand with it.
    func move(_ move: RoundMove) -> (sign: String, words: String) {
        switch move {
        case .up(let from, let to):
            ("\u{2191}", strings("rounds.move.up", ["from": String(from), "to": String(to)]))
        case .same(let stage): ("=", strings("rounds.move.same", ["stage": String(stage)]))
        case .down(let from, let to):
            ("\u{2193}", strings("rounds.move.down", ["from": String(from), "to": String(to)]))
        case .notComparable(let obstacle): ("\u{2013}", strings("rounds.notCompared.\(obstacle.rawValue)"))
        }
    }

    /// "3 scholen een stap verder, 4 gelijk, 1 een stap terug."
    func sentence(_ counts: RoundCounts) -> String {
        guard counts.compared > 0 else { return strings("rounds.nothing") }
        let parts = [("up", counts.up), ("same", counts.same), ("down", counts.down)].filter { $0.1 > 0 }
        return strings.list(parts.map { strings.counted("rounds.count.\($0.0)", $0.1) }) + "."
    }
}

extension ScanRound.Earlier {
    /// Why aspects cannot be compared for any school, by the id of now.
    var obstacles: [String: RoundObstacle] {
        var found: [String: RoundObstacle] = [:]
        for step in comparisons.values.flatMap(\.steps) {
            guard let id = step.laterID, case .notComparable(let obstacle) = step.move else { continue }
            switch obstacle {
            case .otherScan, .textsUnknown, .new, .textsChanged: found[id] = obstacle
            case .gone, .openEarlier, .openLater, .openBoth: break
            }
        }
        return found
    }
}
