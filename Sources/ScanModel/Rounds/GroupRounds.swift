/// Two rounds of a group: per aspect how many schools went which way. The same schools in both years, so that schools
/// that joined or left do not look like a change.
package struct GroupRounds: Sendable, Equatable {
    /// One aspect.
    package struct Aspect: Sendable, Hashable {
        /// Its id in the later version of the scan.
        package let aspectID: String
        /// Every school is in exactly one of the four; `compared` is the n to say.
        package let counts: RoundCounts
    }

    /// How many schools have a result in both years.
    package let schools: Int
    /// In the order of the later version of the scan.
    package let aspects: [Aspect]

    /// From its parts.
    init(schools: Int, aspects: [Aspect]) {
        self.schools = schools
        self.aspects = aspects
    }

    /// The same without some of the aspects.
    package func without(_ aspectIDs: Set<String>) -> GroupRounds {
        GroupRounds(schools: schools, aspects: aspects.filter { !aspectIDs.contains($0.aspectID) })
    }

    /// - Parameters:
    ///   - aspectIDs: the aspects of the later version of the scan, in its order.
    ///   - comparisons: one for every school that has a result in both years.
    package init(aspectIDs: [String], comparisons: [RoundComparison]) {
        var moves: [String: [RoundMove]] = [:]
        for step in comparisons.flatMap(\.steps) {
            if let id = step.laterID { moves[id, default: []].append(step.move) }
        }
        schools = comparisons.count
        aspects = aspectIDs.map { Aspect(aspectID: $0, counts: RoundCounts(moves[$0] ?? [])) }
    }
}
