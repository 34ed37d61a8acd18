import ScanModel

/// Of which aspects the pictures of a year say less, by group.
struct MergedAspects {
    private var byGroup: [String: Set<String>] = [:]

    /// - Parameter plans: of all versions of a scan in that year.
    init(in plans: [PublicationPlan]) {
        for picture in plans.flatMap(\.pictures) {
            let merged = picture.aspects.filter(\.isMerged).map(\.aspectID)
            if !merged.isEmpty { byGroup[Self.key(of: picture.group), default: []].formUnion(merged) }
        }
    }

    /// Those of this picture, and of its group in that year, by the ids of the scan.
    func aspects(of picture: GroupPicture, in scan: Scan) -> Set<String> {
        let before = byGroup[Self.key(of: picture.group)] ?? []
        let renamed = scan.aspects.filter { before.contains($0.id) || $0.renamedFrom.contains(where: before.contains) }
        return Set(renamed.map(\.id) + picture.aspects.filter(\.isMerged).map(\.aspectID))
    }

    private static func key(of group: SchoolGroup) -> String { "\(group.kind.rawValue)/\(group.name.lowercased())" }
}
