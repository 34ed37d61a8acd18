/// How far apart the schools of a group are on an aspect: the stages between two of them, over all pairs. To order
/// aspects by, never to show: it is no number of a school, and an average of steps says nothing to a reader.
///
/// The range alone does not order a large group, in which every stage has somebody.
package struct StageDistance: Sendable, Hashable, Comparable {
    /// The stages between, over all pairs of schools that are at a stage.
    package let steps: Int
    /// How many pairs there are.
    package let pairs: Int

    /// - Parameter counts: how many schools are at each stage.
    /// - Returns: `nil` for fewer than two schools.
    package init?(counts: [Int]) {
        let total = counts.reduce(0) { $0 + max(0, $1) }
        guard total > 1 else { return nil }
        pairs = total * (total - 1) / 2
        var (below, steps) = (0, 0)
        // Between two stages every pair with one school on each side takes one step.
        for count in counts {
            below += max(0, count)
            steps += below * (total - below)
        }
        self.steps = steps
    }

    /// Compared as shares, in whole numbers.
    package static func < (left: StageDistance, right: StageDistance) -> Bool {
        left.steps * right.pairs < right.steps * left.pairs
    }
}
