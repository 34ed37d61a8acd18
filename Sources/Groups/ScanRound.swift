import Content
import ScanModel

/// One version of a scan in one school year: what may be shown of its groups and schools.
package struct ScanRound: Sendable {
    package let edition: ScanEditions.Edition
    /// The school year.
    package let round: String
    package let plan: PublicationPlan
    /// The groups that are shown.
    package let groups: [Group]
    /// The schools that are shown by name, by `SchoolCode.key`; none on a public site.
    package let named: [String: NamedSchool]
    /// Places in `groups`, by the `SchoolCode.key` of a named school.
    private let places: [String: [Int]]
    /// This year beside the last one before it that has results of the scan; nil when there is none.
    package let earlier: Earlier?

    package var scan: Scan { edition.scan }

    /// A group that is shown.
    package struct Group: Sendable {
        package let picture: GroupPicture
        /// What may be shown of its rounds; nil without an earlier year.
        package let rounds: RoundsPlan.Outcome?
        /// The path of its pages without the end: `resultaten/2026-2027/po-bestuur-x`.
        package let address: String
        /// The schools of it that are shown by name, by code.
        package let named: [NamedSchool]
        package let learning: GroupLearning

        package var group: SchoolGroup { picture.group }
    }

    /// A school that may be shown by name.
    package struct NamedSchool: Sendable {
        package let result: ScanResult
        package let answers: SchoolAnswers
        package let outputPath: String

        package var code: String { answers.code }
        /// As the register has it.
        package var name: String { answers.name }
    }

    package struct Earlier: Sendable {
        /// The school year.
        package let round: String
        /// By `SchoolCode.key`, of every school that counts in both years.
        package let comparisons: [String: RoundComparison]
        let plan: RoundsPlan
        /// Schools that may be named in both years, by `SchoolCode.key`.
        package let named: Set<String>
    }

    /// - Parameter merged: of which aspects the pictures of the earlier year say less.
    init(
        _ draft: Draft,
        address: String,
        earlier: Earlier?,
        merged: MergedAspects,
        register: SchoolRegister,
        audience: Audience
    ) {
        edition = draft.edition
        round = draft.year
        plan = draft.plan
        self.earlier = earlier
        let (year, scan) = (draft.year, draft.edition.scan)
        let schools = draft.plan.selection.named.map { result in
            let school = register.school(code: result.school.code, year: year)
            let answers = SchoolAnswers(result, scan: scan, audience: audience)
            return (
                SchoolCode.key(result.school.code),
                NamedSchool(
                    result: result,
                    answers: answers.named(school.map(\.name) ?? result.school.name),
                    outputPath: "\(ContentFolder.resultFolder)/\(year)/school-\(Slug.of(result.school.code)).html"
                )
            )
        }
        let named = Dictionary(schools) { first, _ in first }
        self.named = named
        groups = draft.plan.entries.enumerated().compactMap { place, entry in
            entry.outcome.picture.map { picture in
                let members = named.isEmpty ? [] : picture.group.codes.compactMap { named[SchoolCode.key($0)] }
                return Group(
                    picture: picture,
                    rounds: earlier?.plan.outcomes[place].without(merged.aspects(of: picture, in: scan)),
                    address: Self.path(of: picture.group, address: address, round: year),
                    named: members,
                    learning: GroupLearning(among: members.map(\.answers), of: scan)
                )
            }
        }
        var places: [String: [Int]] = [:]
        for (place, group) in groups.enumerated() {
            for school in group.named { places[SchoolCode.key(school.code), default: []].append(place) }
        }
        self.places = places
    }

    /// The groups that a named school belongs to.
    package func groups(of school: NamedSchool) -> [Group] {
        (places[SchoolCode.key(school.code)] ?? []).map { groups[$0] }
    }

    private static func path(of group: SchoolGroup, address: String, round: String) -> String {
        "\(ContentFolder.resultFolder)/\(round)/\(address)-\(group.kind.addressPrefix)\(group.slug)"
    }
}

extension ScanRound {
    /// A round before it is laid beside an earlier one; what is shown of one year depends on what is shown of the others.
    struct Draft: Sendable {
        let edition: ScanEditions.Edition
        let year: String
        var plan: PublicationPlan

        init(
            edition: ScanEditions.Edition,
            year: String,
            results: [ScanResult],
            register: SchoolRegister,
            audience: Audience
        ) {
            self.edition = edition
            self.year = year
            plan = PublicationPlan(
                scan: edition.scan,
                round: year,
                groups: register.groups(for: edition.scan, year: year),
                results: results,
                audience: audience
            )
        }
    }

    /// A draft beside those of the earlier year with these numbers. The rules of all of them take in what is shown.
    static func compare(_ number: Int, with numbers: [Int], in drafts: inout [Draft]) -> Earlier? {
        guard let year = numbers.first.map({ drafts[$0].year }) else { return nil }
        let scan = drafts[number].edition.scan
        var before: [String: (ScanResult, Scan)] = [:]
        for number in numbers {
            for result in drafts[number].plan.selection.counted {
                before[SchoolCode.key(result.school.code)] = (result, drafts[number].edition.scan)
            }
        }
        var bases: [String: RoundComparison.Basis] = [:]
        var comparisons: [String: RoundComparison] = [:]
        for result in drafts[number].plan.selection.counted {
            let key = SchoolCode.key(result.school.code)
            guard let (old, oldScan) = before[key] else { continue }
            let version = "\(old.scan.version)/\(old.scan.digest)"
            let basis = bases[version] ?? RoundComparison.Basis(of: old.scan, oldScan, scan)
            bases[version] = basis
            comparisons[key] = RoundComparison(earlier: old, later: result, on: basis)
        }
        var earlier = numbers.map { drafts[$0].plan }
        let plan = RoundsPlan(
            of: &drafts[number].plan,
            against: &earlier,
            aspectIDs: scan.aspects.map(\.id),
            comparisons: comparisons
        )
        for (place, number) in numbers.enumerated() { drafts[number].plan = earlier[place] }
        let now = Set(drafts[number].plan.selection.named.map { SchoolCode.key($0.school.code) })
        let then = Set(earlier.flatMap(\.selection.named).map { SchoolCode.key($0.school.code) })
        return Earlier(round: year, comparisons: comparisons, plan: plan, named: now.intersection(then))
    }
}
