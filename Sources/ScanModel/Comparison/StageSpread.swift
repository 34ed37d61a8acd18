/// From where to where stages lie.
package struct StageRange: Sendable, Hashable {
    /// The first stage at which there is a school.
    package let lowest: Int
    /// The last stage at which there is a school.
    package let highest: Int

    /// From its ends.
    package init(lowest: Int, highest: Int) {
        self.lowest = lowest
        self.highest = highest
    }

    /// - Parameter counts: how many schools are at each stage; the first is stage 1.
    /// - Returns: `nil` when there are no schools.
    package init?(counts: [Int]) {
        guard let lowest = counts.firstIndex(where: { $0 > 0 }), let highest = counts.lastIndex(where: { $0 > 0 })
        else { return nil }
        self.init(lowest: lowest + 1, highest: highest + 1)
    }

    /// How many stages apart the ends are; 0 when all are at one stage.
    package var width: Int { highest - lowest }
}

/// How far apart schools, or members of a team, are: a reason to talk.
package struct StageSpread: Sendable, Hashable {
    /// The lowest and the highest stage.
    package let range: StageRange
    /// How many schools are at a stage at all.
    package let schools: Int
    /// How many different stages there are among them.
    package let stagesInUse: Int

    /// - Parameter counts: how many schools are at each stage; the first is stage 1.
    /// - Returns: `nil` when there are no schools.
    package static func of(_ counts: [Int]) -> StageSpread? {
        guard let range = StageRange(counts: counts) else { return nil }
        let used = counts.filter { $0 > 0 }
        return StageSpread(range: range, schools: used.reduce(0, +), stagesInUse: used.count)
    }
}
