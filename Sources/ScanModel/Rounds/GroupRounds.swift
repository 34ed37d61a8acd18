/// Two rounds of a group: per aspect how many schools went which way. The same schools in both years, so that schools
/// that joined or left do not look like a change.
public struct GroupRounds: Sendable, Equatable {
    /// One aspect.
    public struct Aspect: Sendable, Hashable {
        /// Its id in the later version of the scan.
        public let aspectID: String
        /// Every school is in exactly one of the four; `compared` is the n to say.
        public let counts: RoundCounts
    }

    /// How many schools have a result in both years.
    public let schools: Int
    /// In the order of the later version of the scan.
    public let aspects: [Aspect]

    /// - Parameters:
    ///   - aspectIDs: the aspects of the later version of the scan, in its order.
    ///   - comparisons: one for every school that has a result in both years.
    public init(aspectIDs: [String], comparisons: [RoundComparison]) {
        var moves: [String: [RoundMove]] = [:]
        for step in comparisons.flatMap(\.steps) {
            if let id = step.laterID { moves[id, default: []].append(step.move) }
        }
        schools = comparisons.count
        aspects = aspectIDs.map { Aspect(aspectID: $0, counts: RoundCounts(moves[$0] ?? [])) }
    }

    /// Whether the rounds of a group may stand beside its pictures of both years. When they may, the schools are taken
    /// into the rule; when not, it stays as it was.
    ///
    /// Rounds say something about the schools of both years. When nobody moved, the counts of the two years differ only
    /// by the schools that joined or left, and a reader could subtract. So the schools of the earlier year, those of the
    /// later year and those of both go through one rule, and `PublicationRule`'s argument holds for all three: a school's
    /// answers of all years are what an atom hides.
    ///
    /// - Parameter rule: protects the anonymous schools of **both** years, and has accepted every other set that the site
    ///   publishes for these years.
    public static func accept(earlier: Set<String>, later: Set<String>, by rule: inout PublicationRule) -> Bool {
        var trial = rule
        guard trial.accept(earlier), trial.accept(later), trial.accept(earlier.intersection(later)) else {
            return false
        }
        rule = trial
        return true
    }
}
