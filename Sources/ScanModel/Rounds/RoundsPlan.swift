/// What a site shows of the rounds of its groups: a school year beside an earlier one, for the schools of both.
///
/// **Why nothing can be subtracted.** Every published number is a sum over the schools of one set, of something that
/// hangs on a school's answers of one year, or for rounds of both. When nobody moved, a reader can carry counts of the
/// schools of both years from one year to the other, and subtract the schools that joined or left. So the schools of
/// both years have to be accepted by the rule of each of the two years, beside all sets that are published of that year:
/// then every set, also carried over, is a sum of atoms of that year, and whatever is left after adding and
/// subtracting speaks of no school or of at least the minimum in each of the years that it speaks of.
package struct RoundsPlan: Sendable, Equatable {
    /// What may be shown of the rounds of a group.
    package enum Outcome: Sendable, Equatable {
        /// - isNamedOnly: whether only schools are counted that are shown by name in both years.
        case shown(GroupRounds, isNamedOnly: Bool)
        /// Showing them would show single schools.
        case tooFew
        /// No school of the group has a result that counts in both years.
        case noData

        /// The rounds, when they may be shown.
        package var rounds: GroupRounds? {
            if case .shown(let rounds, _) = self { rounds } else { nil }
        }

        /// The same without the aspects of which a picture of either year says less: the moves would tell the rest.
        package func without(_ aspectIDs: Set<String>) -> Outcome {
            guard case .shown(let rounds, let isNamedOnly) = self, !isNamedOnly else { return self }
            return .shown(rounds.without(aspectIDs), isNamedOnly: isNamedOnly)
        }
    }

    /// One for every entry of the later plan.
    package let outcomes: [Outcome]

    /// - Parameters:
    ///   - later: of the later year. Its rule takes in what is shown here, as do those of the earlier plans.
    ///   - earlier: all plans of the same scan in the earlier year: one for every version of its texts.
    ///   - aspectIDs: the aspects of the later version of the scan, in its order.
    ///   - comparisons: by `SchoolCode.key`, one for every school that counts in both years.
    package init(
        of later: inout PublicationPlan,
        against earlier: inout [PublicationPlan],
        aspectIDs: [String],
        comparisons: [String: RoundComparison]
    ) {
        let before = earlier.reduce(into: Set<String>()) { $0.formUnion($1.counted) }
        let hidden = earlier.reduce(into: later.protected) { $0.formUnion($1.protected) }
        var outcomes: [Outcome] = []
        for entry in later.entries {
            let both = Set(entry.group.codes.map(SchoolCode.key)).intersection(later.counted).intersection(before)
            let named = both.subtracting(hidden)
            func rounds(of schools: Set<String>) -> Outcome {
                .shown(
                    GroupRounds(aspectIDs: aspectIDs, comparisons: schools.compactMap { comparisons[$0] }),
                    isNamedOnly: schools != both
                )
            }
            if both.isEmpty {
                outcomes.append(.noData)
            } else if Self.accept(both, by: &later, &earlier) {
                outcomes.append(rounds(of: both))
            } else {
                outcomes.append(named.isEmpty ? .tooFew : rounds(of: named))
            }
        }
        self.outcomes = outcomes
    }

    /// All rules take the set, or none does.
    private static func accept(
        _ both: Set<String>,
        by later: inout PublicationPlan,
        _ earlier: inout [PublicationPlan]
    ) -> Bool {
        var rules = [later.rule] + earlier.map(\.rule)
        for number in rules.indices where !rules[number].accept(both) { return false }
        later.rule = rules[0]
        for number in earlier.indices { earlier[number].rule = rules[number + 1] }
        return true
    }
}
