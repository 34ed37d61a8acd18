/// What happened with an aspect between two rounds of one school.
///
/// A step back is a finding like any other: a team that looks sharper often finds itself earlier on the road.
package enum RoundMove: Sendable, Hashable {
    /// To a later stage.
    case up(from: Int, to: Int)
    /// At the same stage.
    case same(Int)
    /// To an earlier stage.
    case down(from: Int, to: Int)
    /// The answers cannot be laid beside each other.
    case notComparable(RoundObstacle)
}

/// One aspect in two rounds of one school.
package struct RoundStep: Sendable, Hashable {
    /// The aspect's id in the earlier version of the scan; `nil` when that did not ask it, or is not known.
    package let earlierID: String?
    /// The aspect's id in the later version of the scan; `nil` when that does not ask it.
    package let laterID: String?
    /// What happened.
    package let move: RoundMove
}

/// How many aspects of a school, or how many schools for an aspect, went which way.
package struct RoundCounts: Sendable, Hashable {
    /// To a later stage.
    package private(set) var up = 0
    /// At the same stage.
    package private(set) var same = 0
    /// To an earlier stage.
    package private(set) var down = 0
    /// Not to be laid beside each other.
    package private(set) var notComparable = 0

    /// Counts moves.
    package init(_ moves: some Sequence<RoundMove> = []) {
        for move in moves {
            switch move {
            case .up: up += 1
            case .same: same += 1
            case .down: down += 1
            case .notComparable: notComparable += 1
            }
        }
    }

    /// How many could be compared: the n of `up`, `same` and `down`.
    package var compared: Int { up + same + down }
    /// How many there are.
    package var total: Int { compared + notComparable }
}

/// Two rounds of one school laid beside each other.
///
/// Comparing them the other way round gives the mirror image: `up` and `down`, `new` and `gone`, `openEarlier` and
/// `openLater` change places. (With `textsUnknown` it does not: only the later version has to be known.)
package struct RoundComparison: Sendable, Equatable {
    /// The aspects of the later version in its order, then those that are gone.
    package let steps: [RoundStep]

    /// - Parameters:
    ///   - earlierScan: the version that the earlier result answers, when its texts are known. Not needed when the
    ///     result can be counted as an answer to `scan`; not used when the result answers yet another version.
    ///   - scan: the version that the later result answers.
    package init(earlier: ScanResult, of earlierScan: Scan?, later: ScanResult, of scan: Scan) {
        self.init(earlier: earlier, later: later, on: Basis(of: earlier.scan, earlierScan, scan))
    }

    /// What two rounds of any school have in common that answer the same versions: made once for many schools.
    package struct Basis: Sendable {
        /// The version that the earlier results can be counted as answers to; nil when its texts are not known.
        let edition: Scan?
        let scan: Scan
        let links: [AspectLink]

        /// - Parameters:
        ///   - reference: the version that the earlier results answer.
        ///   - earlierScan: its texts, when they are known.
        ///   - scan: the version that the later results answer.
        package init(of reference: ScanReference, _ earlierScan: Scan?, _ scan: Scan) {
            edition = [scan, earlierScan].compactMap(\.self).first {
                Comparability(of: reference, with: $0).isComparable
            }
            self.scan = scan
            let isOtherScan = reference.id != scan.id && edition == nil
            links = AspectLink.between(edition, scan).map { link in
                isOtherScan ? AspectLink(link.earlierID, link.laterID, .otherScan) : link
            }
        }
    }

    /// - Parameter basis: made for the versions that the two results answer.
    package init(earlier: ScanResult, later: ScanResult, on basis: Basis) {
        let before = basis.edition.map { Self.stages(of: earlier, $0) } ?? [:]
        let now = Self.stages(of: later, basis.scan)
        steps = basis.links.map { link in
            let move = Self.move(
                from: link.earlierID.flatMap { before[$0] },
                to: link.laterID.flatMap { now[$0] },
                link.obstacle
            )
            return RoundStep(earlierID: link.earlierID, laterID: link.laterID, move: move)
        }
    }

    /// How many aspects went which way.
    package var counts: RoundCounts { RoundCounts(steps.map(\.move)) }

    /// The step of an aspect of the later version.
    package func step(aspectID: String) -> RoundStep? { steps.first { $0.laterID == aspectID } }

    private static func move(from: Int?, to: Int?, _ obstacle: RoundObstacle?) -> RoundMove {
        if let obstacle { return .notComparable(obstacle) }
        switch (from, to) {
        case (nil, nil): return .notComparable(.openBoth)
        case (nil, _): return .notComparable(.openEarlier)
        case (_, nil): return .notComparable(.openLater)
        case (let from?, let to?):
            if from == to { return .same(to) }
            return from < to ? .up(from: from, to: to) : .down(from: from, to: to)
        }
    }

    /// The stages a school is at, by aspect.
    private static func stages(of result: ScanResult, _ scan: Scan) -> [String: Int] {
        var stages: [String: Int] = [:]
        for resolved in result.answers(resolvedFor: scan) where resolved.answer.state == .answered {
            stages[resolved.aspect.id] = resolved.answer.current
        }
        return stages
    }
}
