/// From where to where stages lie.
public struct StageRange: Sendable, Hashable {
    /// The first stage at which there is a school.
    public let lowest: Int
    /// The last stage at which there is a school.
    public let highest: Int

    /// From its ends.
    public init(lowest: Int, highest: Int) {
        self.lowest = lowest
        self.highest = highest
    }

    /// - Parameter counts: how many schools are at each stage; the first is stage 1.
    /// - Returns: `nil` when there are no schools.
    public init?(counts: [Int]) {
        guard let lowest = counts.firstIndex(where: { $0 > 0 }), let highest = counts.lastIndex(where: { $0 > 0 })
        else { return nil }
        self.init(lowest: lowest + 1, highest: highest + 1)
    }

    /// How many stages apart the ends are; 0 when all are at one stage.
    public var width: Int { highest - lowest }
}

/// How far apart schools, or members of a team, are: a reason to talk.
public struct StageSpread: Sendable, Hashable {
    /// The lowest and the highest stage.
    public let range: StageRange
    /// How many schools are at a stage at all.
    public let schools: Int
    /// How many different stages there are among them.
    public let stagesInUse: Int

    /// - Parameter counts: how many schools are at each stage; the first is stage 1.
    /// - Returns: `nil` when there are no schools.
    public static func of(_ counts: [Int]) -> StageSpread? {
        guard let range = StageRange(counts: counts) else { return nil }
        let used = counts.filter { $0 > 0 }
        return StageSpread(range: range, schools: used.reduce(0, +), stagesInUse: used.count)
    }
}
