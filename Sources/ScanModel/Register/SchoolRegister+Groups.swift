extension SchoolRegister {
    /// The groups for a scan in a year; see `groups(sector:year:)`.
    package func groups(for scan: Scan, year: String) -> [SchoolGroup] { groups(sector: scan.sector, year: year) }

    /// All groups that schools of this sector form in this year: all schools, then regions, partnerships and boards,
    /// within a kind by name. Names that differ only in capitals are one group, spelled as its first row does.
    ///
    /// There is no group of all schools when there are no schools.
    package func groups(sector: Sector, year: String) -> [SchoolGroup] {
        let schools = schools(sector: sector, year: year)
        if schools.isEmpty { return [] }
        let all = SchoolGroup(kind: .all, name: "", slug: "alle", codes: schools.map(\.code))
        return [all]
            + Self.groups(.region, of: schools) { [$0.region] }
            + Self.groups(.partnership, of: schools, by: \.partnerships)
            + Self.groups(.board, of: schools) { [$0.board] }
    }

    private static func groups(
        _ kind: GroupKind,
        of schools: [School],
        by names: (School) -> [String]
    ) -> [SchoolGroup] {
        var members: [String: (name: String, codes: Set<String>)] = [:]
        for school in schools {
            for name in names(school) where !name.isEmpty {
                members[name.lowercased(), default: (name, [])].codes.insert(school.code)
            }
        }
        let sorted = members.sorted { BytewiseOrder.precedes($0.key, $1.key) }.map(\.value)
        var taken: Set<String> = []
        return sorted.map { group in
            let slug = free(Slug.cut(Slug.of(group.name), to: longestSlug), besides: &taken)
            return SchoolGroup(kind: kind, name: group.name, slug: slug, codes: Array(group.codes))
        }
    }

    /// A name in a register may be a whole sentence; the address of its pages has to fit on a disk (`PortableName`).
    private static let longestSlug = 80

    /// The slug, or the first of `slug-2`, `slug-3`, … that is free.
    private static func free(_ slug: String, besides taken: inout Set<String>) -> String {
        let base = slug.isEmpty ? "groep" : slug
        var candidate = base
        var number = 2
        while !taken.insert(candidate).inserted {
            candidate = "\(base)-\(number)"
            number += 1
        }
        return candidate
    }
}
