/// What a site shows of all groups of one scan in one school year.
///
/// For the public all schools that count are protected by `PublicationRule`. For the learning group those are protected
/// that share anonymously: the others stand beside the picture by name, so a reader can subtract them. When the
/// anonymous schools of a group are too few for that, only the named ones are counted (`GroupPicture.isNamedOnly`).
///
/// Groups are tried from large to small kinds (all, region, partnership, board), within a kind by name: deterministic,
/// and the pictures that most readers look for come first. A plan guards one site: whoever reads both the public site
/// and the learning group's sees the named schools of the one inside the pictures of the other.
package struct PublicationPlan: Sendable {
    /// A group with what may be shown of it.
    package struct Entry: Sendable, Hashable {
        /// The group.
        package let group: SchoolGroup
        /// What may be shown of it.
        package let outcome: GroupOutcome
    }

    /// In the order in which the groups were tried.
    package private(set) var entries: [Entry]
    /// The results that count, and those that do not.
    package let selection: ResultSelection
    /// Has accepted every set of which something is published.
    var rule: PublicationRule
    /// What codes of the schools that count have in common with those of groups.
    let counted: Set<String>
    /// Those of them that a reader may not learn about one by one.
    let protected: Set<String>
    /// The same, each with what it says about every aspect.
    private let marks: [(school: String, marks: [StageDetail.Mark])]
    /// Of every entry that is shown the places in `marks` of its schools.
    private var shown: [[Int]]
    private let stages: Int

    /// - Parameters:
    ///   - groups: all groups of which the site could show something, for this scan and year.
    ///   - results: all results the site has; those of other scans and years are not looked at.
    package init(
        scan: Scan,
        round: String,
        groups: [SchoolGroup],
        results: [ScanResult],
        audience: Audience,
        minimum: Int = GroupPicture.minimumGroupSize
    ) {
        let selection = ResultSelection(results, scan: scan, round: round, audience: audience)
        let anonymous = selection.counted.filter { !audience.names($0.sharing) }
        let protected = Set(anonymous.map { SchoolCode.key($0.school.code) })
        self.protected = protected
        var rule = PublicationRule(protecting: protected, minimum: minimum)
        let byCode = Dictionary(grouping: selection.counted) { SchoolCode.key($0.school.code) }
        let answers = byCode.compactMapValues { $0.first.map { Self.answers(of: $0, scan) } }
        let leftOutByCode = Dictionary(grouping: selection.leftOut) { SchoolCode.key($0.result.school.code) }
        let marks = protected.sorted(by: BytewiseOrder.precedes).map { school in
            (school, (answers[school] ?? []).map { StageDetail.Mark($0, stages: scan.stages.count) })
        }
        let places = Dictionary(marks.enumerated().map { ($1.0, $0) }) { first, _ in first }
        var entries: [Entry] = []
        var shown: [[Int]] = []
        for group in Self.sorted(groups) {
            let codes = Set(group.codes.map(SchoolCode.key))
            let counted = codes.filter { byCode[$0] != nil }
            let named = counted.subtracting(protected)
            func picture(of schools: Set<String>) -> GroupOutcome {
                .shown(
                    GroupPicture(
                        group: group,
                        scan: scan,
                        round: round,
                        answers: schools.compactMap { answers[$0] },
                        isNamedOnly: schools != counted,
                        leftOut: Self.leftOut(codes.flatMap { leftOutByCode[$0] ?? [] })
                    )
                )
            }
            let outcome: GroupOutcome =
                if counted.isEmpty {
                    .noData
                } else if rule.accept(counted) {
                    picture(of: counted)
                } else {
                    named.isEmpty ? .tooFew : picture(of: named)
                }
            entries.append(Entry(group: group, outcome: outcome))
            let isWhole = outcome.picture.map { !$0.isNamedOnly } ?? false
            shown.append(isWhole ? counted.compactMap { places[$0] } : [])
        }
        self.entries = entries
        self.selection = selection
        self.rule = rule
        self.marks = marks
        self.shown = shown
        stages = scan.stages.count
        counted = Set(byCode.keys)
    }

    /// Lets pictures say less where they would tell of each of their schools (`StageDetail`). Last: what rounds are
    /// shown of divides the schools further.
    package mutating func merge() {
        guard let aspects = marks.first?.marks.count else { return }
        let detail = StageDetail(
            stages: stages,
            marks: marks.map(\.marks),
            atoms: marks.map { rule.atom(of: $0.school) }
        )
        let isShown = detail.isShown(in: shown, aspects: aspects)
        for (place, entry) in entries.enumerated() {
            guard let picture = entry.outcome.picture else { continue }
            entries[place] = Entry(group: entry.group, outcome: .shown(picture.merged(where: isShown[place])))
        }
    }

    /// What may be shown of a group; a group that was not in the plan has no data.
    package func outcome(for group: SchoolGroup) -> GroupOutcome {
        entries.first { $0.group == group }?.outcome ?? .noData
    }

    /// All pictures that may be shown.
    package var pictures: [GroupPicture] { entries.compactMap(\.outcome.picture) }

    /// Groups in the order in which they are tried: by kind, then name, then slug.
    package static func sorted(_ groups: [SchoolGroup]) -> [SchoolGroup] {
        groups.sorted { left, right in
            if left.kind != right.kind { return left.kind < right.kind }
            let (leftName, rightName) = (left.name.lowercased(), right.name.lowercased())
            if leftName != rightName { return BytewiseOrder.precedes(leftName, rightName) }
            return BytewiseOrder.precedes(left.slug, right.slug)
        }
    }

    /// A school's answers in the order of the scan; `nil` where it gave none.
    private static func answers(of result: ScanResult, _ scan: Scan) -> [Answer?] {
        let resolved = result.answers(resolvedFor: scan)
        let byID = Dictionary(resolved.map { ($0.aspect.id, $0.answer) }) { first, _ in first }
        return scan.aspects.map { byID[$0.id] }
    }

    private static func leftOut(_ results: [ResultSelection.LeftOutResult]) -> [LeftOut] {
        LeftOutReason.allCases.filter(\.isShown).compactMap { reason in
            let count = results.count { $0.reason == reason }
            return count == 0 ? nil : LeftOut(reason: reason, count: count)
        }
    }
}
