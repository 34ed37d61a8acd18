/// The aspects on which schools of different sectors can be laid beside each other.
///
/// Aspects belong together by id. Their stage texts need not be equal: the sectors' scans ask the same in the words of
/// the sector ("leerling" or "mbo-student"), and give an aspect the same id to say so. That is weaker than
/// `Comparability` within one scan, so counts of sectors stand beside each other, are never added up, and a page says why.
/// What an editor marks as extra stands outside that core, in whichever scan it is marked.
///
/// Renames are not followed: an aspect that has another id in one sector is another aspect until the editors rename both.
package struct SharedAspects: Sendable, Hashable {
    /// Why an aspect is not shared.
    package enum Obstacle: String, Sendable, Hashable, CaseIterable {
        /// One of the scans has it outside the core.
        case extra
        /// One of the scans does not ask it.
        case missing
        /// The scans do not have equally many stages.
        case otherStages
    }

    /// An aspect that not all schools can be compared on.
    package struct LeftOutAspect: Sendable, Hashable {
        /// Its id.
        package let aspectID: String
        /// Why.
        package let obstacle: Obstacle
    }

    /// Ids in the order of the first scan: that of the first sector, then by id of the scan.
    package let aspectIDs: [String]
    /// The others, in the order of the scans.
    package let leftOut: [LeftOutAspect]

    /// - Parameter scans: one for every sector; in any order.
    package init(of scans: [Scan]) {
        let ordered = scans.sorted { left, right in
            let (leftRank, rightRank) = (Self.rank(left.sector), Self.rank(right.sector))
            return leftRank == rightRank ? BytewiseOrder.precedes(left.id, right.id) : leftRank < rightRank
        }
        let sameStages = Set(scans.map(\.stages.count)).count <= 1
        var seen: Set<String> = []
        var (shared, leftOut): ([String], [LeftOutAspect]) = ([], [])
        for aspect in ordered.flatMap(\.aspects) where seen.insert(aspect.id).inserted {
            let asked = ordered.compactMap { $0.aspect(id: aspect.id) }
            if asked.contains(where: \.isExtra) {
                leftOut.append(LeftOutAspect(aspectID: aspect.id, obstacle: .extra))
            } else if asked.count < ordered.count {
                leftOut.append(LeftOutAspect(aspectID: aspect.id, obstacle: .missing))
            } else if !sameStages {
                leftOut.append(LeftOutAspect(aspectID: aspect.id, obstacle: .otherStages))
            } else {
                shared.append(aspect.id)
            }
        }
        aspectIDs = shared
        self.leftOut = leftOut
    }

    private static func rank(_ sector: Sector) -> Int { Sector.allCases.firstIndex(of: sector) ?? 0 }
}
