/// The known name that an unknown one was most likely meant to be.
package enum NearestName {
    /// - Returns: the candidate at the smallest edit distance, when that is at most a third of the name's length (and
    ///   at least 1); ties go to the first in order. `nil` when nothing is near.
    package static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
        let folded = Array(name.lowercased().utf8)
        let reach = max(1, folded.count / 3)
        var best: (distance: Int, name: String)?
        for candidate in candidates {
            // A distance is never smaller than the difference in length: no need to compute those.
            guard abs(candidate.utf8.count - folded.count) <= 2 * reach else { continue }
            let other = Array(candidate.lowercased().utf8)
            guard abs(other.count - folded.count) <= reach else { continue }
            let distance = editDistance(folded, other)
            guard distance <= reach else { continue }
            if let best, distance > best.distance { continue }
            if let best, distance == best.distance, !BytewiseOrder.precedes(candidate, best.name) { continue }
            best = (distance, candidate)
        }
        return best?.name
    }

    /// How many letters are different.
    static func distance(_ left: String, _ right: String) -> Int { editDistance(Array(left.utf8), Array(right.utf8)) }

    /// Levenshtein distance with neighbouring swaps counted as one (optimal string alignment).
    private static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for i in 1...left.count {
            var row = [i] + [Int](repeating: 0, count: right.count)
            for j in 1...right.count {
                let cost = left[i - 1] == right[j - 1] ? 0 : 1
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            beforeLast = last
            last = row
        }
        return last[right.count]
    }
}
