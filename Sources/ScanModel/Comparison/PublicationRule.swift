/// Which sets of schools can be published together, so that no reader can work out the counts of a few schools.
///
/// **Why it holds.** Every published number is a count over the schools of one set. Split the schools into *atoms*:
/// schools that are in exactly the same published sets. A published count is the sum of the counts of the atoms in its
/// set, so whatever a reader adds, subtracts or multiplies, the outcome is a combination of whole atoms: two schools of
/// one atom always get the same coefficient. When every atom is empty or has at least `minimum` schools, a combination
/// that is not zero therefore speaks of at least `minimum` schools. Schools in no published set play no part, however
/// few they are.
///
/// The rule is sufficient, not necessary: it may refuse a set that could do no harm.
///
/// It guards against arithmetic, not against what a reader knows already (a school knows its own answers), nor against
/// a group in which all schools gave the same answer: that is what `StageDetail` does.
package struct PublicationRule: Sendable {
    /// The fewest schools an atom may have.
    package let minimum: Int
    /// The atom of each protected school: 0 for those in no published set.
    private var atoms: [String: Int]
    /// How many schools each atom has.
    private var sizes: [Int]

    /// - Parameter protected: the schools to protect; others may take part in sets, and are known to the reader anyway.
    package init(protecting protected: Set<String>, minimum: Int = GroupPicture.minimumGroupSize) {
        self.minimum = minimum
        atoms = Dictionary(uniqueKeysWithValues: protected.map { ($0, 0) })
        sizes = [protected.count]
    }

    /// The atom of a protected school; 0 when it is in no published set.
    func atom(of school: String) -> Int { atoms[school] ?? 0 }

    /// Takes a set into the published ones, unless that would leave an atom that is too small.
    ///
    /// - Returns: whether it was taken. Sets without protected schools always are.
    package mutating func accept(_ members: Set<String>) -> Bool {
        var inside: [Int: [String]] = [:]
        for school in members {
            if let atom = atoms[school] { inside[atom, default: []].append(school) }
        }
        for (atom, schools) in inside {
            let rest = sizes[atom] - schools.count
            if schools.count < minimum || (atom != 0 && rest != 0 && rest < minimum) { return false }
        }
        for (atom, schools) in inside where atom == 0 || schools.count < sizes[atom] {
            for school in schools { atoms[school] = sizes.count }
            sizes[atom] -= schools.count
            sizes.append(schools.count)
        }
        return true
    }
}
