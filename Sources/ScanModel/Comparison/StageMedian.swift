/// The middle of a number of stages. Stages are ordinal: with an even number the middle can lie between two stages, and is
/// then said so ("tussen 2 en 3"), never averaged.
package struct StageMedian: Sendable, Hashable {
    /// The stage of the middle school, or of the first of the two in the middle.
    package let lower: Int
    /// Equal to `lower`, unless the two middle schools differ.
    package let upper: Int

    /// - Parameter counts: how many schools are at each stage; the first is stage 1.
    /// - Returns: `nil` when there are no schools.
    package init?(counts: [Int]) {
        let total = counts.reduce(0) { $0 + max(0, $1) }
        guard total > 0 else { return nil }
        lower = Self.stage(at: (total - 1) / 2, in: counts)
        upper = Self.stage(at: total / 2, in: counts)
    }

    /// Whether the middle lies between two stages.
    package var isBetween: Bool { lower != upper }

    /// The stage of the school at a place, from 0, when all stand in the order of their stages.
    private static func stage(at place: Int, in counts: [Int]) -> Int {
        var seen = 0
        for (index, count) in counts.enumerated() {
            seen += max(0, count)
            if seen > place { return index + 1 }
        }
        return counts.count
    }
}
