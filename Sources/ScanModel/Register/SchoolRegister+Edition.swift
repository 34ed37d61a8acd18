extension SchoolRegister {
    /// The register as the members of a group may see it: their own rows, and of the groups only those that have no other
    /// schools. Whoever asks it what there is cannot learn of anyone else.
    ///
    /// - Parameter years: the school years that there are results of, beside those of the register.
    package func edition(for group: LearningGroup, years: some Sequence<String>) -> SchoolRegister {
        let rows = Dictionary(grouping: schools) { SchoolCode.key($0.code) }
        let years = Set(years).union(self.years).sorted(by: BytewiseOrder.precedes)
        let members = codes.flatMap { Self.rows(of: group, among: rows[SchoolCode.key($0)] ?? [], years) }
        return SchoolRegister(schools: members, origin: .part(of: self, group))
    }

    /// A row for every year also speaks for a year in which a row of its own takes the school out of the group: then it
    /// is written out for the years it holds in.
    private static func rows(of group: LearningGroup, among rows: [School], _ years: [String]) -> [School] {
        let members = rows.filter(group.holds)
        guard members.count < rows.count, let yearless = members.first(where: { $0.year == nil }) else {
            return members
        }
        let own = Set(rows.compactMap(\.year))
        return members.filter { $0.year != nil } + years.filter { !own.contains($0) }.map { yearless.only(in: $0) }
    }

    /// The groups of an edition: those of the whole register without a school that is no member, in any sector, and its own
    /// when the register has a column for it.
    func completeGroups(
        of whole: SchoolRegister,
        _ group: LearningGroup,
        sector: Sector,
        year: String
    ) -> [SchoolGroup] {
        let others = Sector.allCases.flatMap { whole.schools(sector: $0, year: year) }.filter { !group.holds($0) }
        var open: Set<String> = []
        for kind in GroupKind.allCases {
            for other in others { open.formUnion(other.names(of: kind).map { Self.key(kind, $0) }) }
        }
        let complete = whole.groups(sector: sector, year: year).filter {
            $0.kind == .all ? others.isEmpty : !open.contains(Self.key($0.kind, $0.name))
        }
        guard group.kind == .learning else { return complete }
        let slug = String(group.address.dropFirst(group.kind.addressPrefix.count))
        let codes = schools(sector: sector, year: year).map(\.code)
        return complete + [SchoolGroup(kind: .learning, name: group.name, slug: slug, codes: codes)]
    }

    private static func key(_ kind: GroupKind, _ name: String) -> String { "\(kind.rawValue)/\(name.lowercased())" }
}

extension School {
    /// The same for one year.
    fileprivate func only(in year: String) -> School {
        School(
            code: code,
            name: name,
            place: place,
            sector: sector,
            board: board,
            partnerships: partnerships,
            region: region,
            learningGroups: learningGroups,
            year: year
        )
    }
}
