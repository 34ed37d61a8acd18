/// Which of the files of one school, one school year and one scan counts: ancestry first, the clock last.
///
/// A file succeeds those that it says it grew from, whatever the clocks say. Version 1 says nothing of that; there, and only
/// between files of one id, the later one succeeds. Files that no other one succeeds are branches. When there are several,
/// they are to be merged; meanwhile one counts: not one from a future that cannot be, then the newest, then the larger id.
/// The page has the same rule (`rules/succession.js`), bound by `Tests/Fixtures/vectors/succession.json`.
package struct Succession: Sendable, Equatable {
    /// What a file is among the others, which are named by their place.
    package enum Standing: Sendable, Hashable {
        /// The one that counts.
        case latest
        /// The other one grew from it, or says the same.
        case succeeded(by: Int)
        /// The one that counts did not grow from it: this one has something that would be lost.
        case apart(from: Int)
    }

    /// By file, in their order.
    package let standings: [Standing]

    /// - Parameters:
    ///   - files: at least one, none of them twice.
    ///   - now: in nanoseconds since 1970.
    package init(_ files: [SuccessionFile], now: Int) {
        let places = Array(files.indices)
        // By the clock, the latest first.
        let ordered = places.sorted { Self.isAhead(files[$0], of: files[$1], now) }
        func successor(of place: Int) -> Int? {
            ordered.first { $0 != place && Self.succeeds(files[$0], files[place], now) }
        }
        let successors = places.map(successor)
        let latest = ordered.first { successors[$0] == nil } ?? ordered.first
        standings = places.map { place in
            guard let latest, place != latest else { return .latest }
            if Self.succeeds(files[latest], files[place], now) { return .succeeded(by: latest) }
            if let successor = successors[place] { return .succeeded(by: successor) }
            return files[place].content == files[latest].content ? .succeeded(by: latest) : .apart(from: latest)
        }
    }

    /// The place of the file that counts.
    package var latest: Int? { standings.firstIndex(of: .latest) }

    private static func succeeds(_ later: SuccessionFile, _ earlier: SuccessionFile, _ now: Int) -> Bool {
        if later.ancestors.contains(earlier.digest) { return true }
        guard earlier.origins == nil, later.id == earlier.id else { return false }
        guard let origins = later.origins else { return isAhead(later, of: earlier, now) }
        // It grew from a state of the same result that is as late: version 1 does not say more.
        return origins.contains { origin in
            origin.id == earlier.id && Timestamp.nanoseconds(of: origin.modifiedAt) ?? .min >= earlier.moment
        }
    }

    /// By the clock alone.
    private static func isAhead(_ left: SuccessionFile, of right: SuccessionFile, _ now: Int) -> Bool {
        let futures = (left.isFuture(now), right.isFuture(now))
        if futures.0 != futures.1 { return futures.1 }
        if left.moment != right.moment { return left.moment > right.moment }
        return left.id == right.id
            ? BytewiseOrder.precedes(right.digest, left.digest) : BytewiseOrder.precedes(right.id, left.id)
    }
}
