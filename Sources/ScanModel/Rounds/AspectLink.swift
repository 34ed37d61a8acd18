/// Why two answers of one school, a year or more apart, are not laid beside each other.
package enum RoundObstacle: String, Sendable, Hashable, CaseIterable {
    /// The two results answer different scans.
    case otherScan
    /// The earlier result answers a version of the scan whose texts are not known here.
    case textsUnknown
    /// The later version asks it, the earlier one did not.
    case new
    /// The earlier version asked it, the later one does not.
    case gone
    /// Both ask it, with other descriptions of the stages.
    case textsChanged
    /// The school was at no stage in the earlier round: not discussed, not known or not applicable.
    case openEarlier
    /// The school was at no stage in the later round.
    case openLater
    /// The school was at no stage in either round.
    case openBoth
}

/// An aspect in two versions of a scan.
package struct AspectLink: Sendable, Hashable {
    /// Its id in the earlier version; `nil` when that did not ask it, or its texts are not known.
    package let earlierID: String?
    /// Its id in the later version; `nil` when that does not ask it.
    package let laterID: String?
    /// Why answers to it cannot be compared, whatever a school answered; `nil` when they can.
    package let obstacle: RoundObstacle?

    /// Lays two versions of a scan beside each other: every aspect of the later one in its order, then those of the
    /// earlier one that have no counterpart.
    ///
    /// Aspects belong together by id, else by `renamedFrom`, of the later version first. `Aspect.canonicalText` begins
    /// with the id, so of two that belong together only the stage texts are compared. Whether the editors say that two
    /// editions mean the same is `Comparability`'s: then there is nothing to lay beside each other.
    ///
    /// - Parameter earlier: `nil` when the texts of that version are not known.
    package static func between(_ earlier: Scan?, _ later: Scan) -> [AspectLink] {
        guard let earlier else { return later.aspects.map { AspectLink(nil, $0.id, .textsUnknown) } }
        if earlier.id != later.id {
            return later.aspects.map { AspectLink(nil, $0.id, .otherScan) }
                + earlier.aspects.map { AspectLink($0.id, nil, .otherScan) }
        }
        let counterparts = counterparts(earlier.aspects, later.aspects)
        let paired = Set(counterparts.values.map(\.id))
        let asked = later.aspects.map { aspect -> AspectLink in
            guard let counterpart = counterparts[aspect.id] else { return AspectLink(nil, aspect.id, .new) }
            let isSame = counterpart.stageTexts == aspect.stageTexts
            return AspectLink(counterpart.id, aspect.id, isSame ? nil : .textsChanged)
        }
        return asked + earlier.aspects.filter { !paired.contains($0.id) }.map { AspectLink($0.id, nil, .gone) }
    }

    init(_ earlierID: String?, _ laterID: String?, _ obstacle: RoundObstacle?) {
        self.earlierID = earlierID
        self.laterID = laterID
        self.obstacle = obstacle
    }

    /// The earlier aspect that belongs to each later one, by the id of the later one.
    ///
    /// The last step looks back from the earlier version: a school may use an old form in a later year.
    private static func counterparts(_ earlier: [Aspect], _ later: [Aspect]) -> [String: Aspect] {
        var free = Dictionary(earlier.map { ($0.id, $0) }) { first, _ in first }
        var found: [String: Aspect] = [:]
        for aspect in later { found[aspect.id] = free.removeValue(forKey: aspect.id) }
        for aspect in later where found[aspect.id] == nil {
            guard let old = aspect.renamedFrom.first(where: { free[$0] != nil }) else { continue }
            found[aspect.id] = free.removeValue(forKey: old)
        }
        let known = Set(later.map(\.id))
        for aspect in earlier where free[aspect.id] != nil {
            guard let id = aspect.renamedFrom.first(where: { known.contains($0) && found[$0] == nil }) else { continue }
            found[id] = free.removeValue(forKey: aspect.id)
        }
        return found
    }
}
