extension SchoolRegister {
    /// The groups for a scan in a year; see `groups(sector:year:)`.
    package func groups(for scan: Scan, year: String) -> [SchoolGroup] { groups(sector: scan.sector, year: year) }

    /// All groups that schools of this sector form in this year: all schools, then regions, partnerships and boards,
    /// within a kind by name. Names that differ only in capitals are one group, spelled as its first row does.
    ///
    /// There is no group of all schools when there are no schools. Of an edition (`edition(for:years:)`) there are only
    /// groups without other schools.
    package func groups(sector: Sector, year: String) -> [SchoolGroup] {
        let schools = schools(sector: sector, year: year)
        if schools.isEmpty { return [] }
        if case .part(let whole, let group) = origin {
            return completeGroups(of: whole, group, sector: sector, year: year)
        }
        let all = SchoolGroup(kind: .all, name: "", slug: "alle", codes: schools.map(\.code))
        return [all]
            + Self.groups(.region, of: schools) { [$0.region] }
            + Self.groups(.partnership, of: schools, by: \.partnerships)
            + Self.groups(.board, of: schools) { [$0.board] }
    }

    /// Everything that a group can be called by: those above but for all schools, and the sets of the register's column.
    package func namedGroups(sector: Sector, year: String) -> [SchoolGroup] {
        groups(sector: sector, year: year).filter { $0.kind != .all }
            + Self.groups(.learning, of: schools(sector: sector, year: year), by: \.learningGroups)
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
            let slug = slug(of: group.name, besides: &taken)
            return SchoolGroup(kind: kind, name: group.name, slug: slug, codes: Array(group.codes))
        }
    }

    static func slug(of name: String, besides taken: inout Set<String>) -> String {
        free(Slug.cut(Slug.of(name), to: longestSlug), besides: &taken)
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
