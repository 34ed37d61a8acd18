import Content
import Files
import ScanModel

/// Everything a site shows about groups and schools: what may be said is decided here, once, for all pages and tables.
package struct SiteComparison: Sendable {
    let audience: Audience
    let register: SchoolRegister
    /// Newest school year first; within a year in the order of the scans.
    package let rounds: [ScanRound]
    /// Groups with pictures of more than one sector.
    package let sectorGroups: [SectorGroup]

    package init(editions: ScanEditions, results: [ScanResult], register: SchoolRegister, audience: Audience) {
        let drafts = Self.byYearAndEdition(register.members(among: results), editions).map { year, edition, results in
            ScanRound.Draft(edition: edition, year: year, results: results, register: register, audience: audience)
        }
        self.init(drafts, editions: editions, register: register, audience: audience)
    }

    /// The same on all cores: a whole country takes a while.
    package static func make(
        editions: ScanEditions,
        results: [ScanResult],
        register: SchoolRegister,
        audience: Audience
    ) async -> SiteComparison {
        let own = register.members(among: results)
        let drafts = await concurrentMap(byYearAndEdition(own, editions)) { year, edition, results in
            ScanRound.Draft(edition: edition, year: year, results: results, register: register, audience: audience)
        }
        return SiteComparison(drafts, editions: editions, register: register, audience: audience)
    }

    private init(
        _ drafts: [ScanRound.Draft],
        editions: ScanEditions,
        register: SchoolRegister,
        audience: Audience
    ) {
        self.audience = audience
        self.register = register
        let sectors = Dictionary(grouping: editions.all.filter { !$0.isEarlier }, by: \.scan.sector).mapValues(\.count)
        var drafts = drafts
        // Newest first, so that the rounds of now are the first to be shown.
        let earlier = drafts.indices.map { number in
            ScanRound.compare(number, with: Self.earlier(than: number, in: drafts), in: &drafts)
        }
        for number in drafts.indices { drafts[number].plan.merge() }
        let rounds = drafts.indices.map { number -> ScanRound in
            let before = Self.earlier(than: number, in: drafts).map { drafts[$0].plan }
            let scan = drafts[number].edition.scan
            let others = drafts.filter { $0.year == drafts[number].year && $0.edition.scan.id == scan.id }
            // A sector's only scan goes by the short name of the sector.
            var address = sectors[scan.sector, default: 0] > 1 ? scan.id : scan.sector.rawValue
            if others.count > 1, drafts[number].edition.isEarlier { address += "-" + Slug.of(scan.version) }
            return ScanRound(
                drafts[number],
                address: address,
                earlier: earlier[number],
                merged: MergedAspects(in: before),
                register: register,
                audience: audience
            )
        }
        self.rounds = rounds
        sectorGroups = SectorGroup.all(in: rounds)
    }

    /// Every year with every version of a scan that has results in it.
    private static func byYearAndEdition(
        _ results: [ScanResult],
        _ editions: ScanEditions
    ) -> [(year: String, edition: ScanEditions.Edition, results: [ScanResult])] {
        let byScan = Dictionary(grouping: results) { "\($0.round)/\($0.scan.id)" }
        let answered = Set(results.map { "\($0.round)/\(editions.edition(of: $0.scan)?.file ?? "")" })
        return Set(results.map(\.round)).sorted(by: >).flatMap { year in
            // A version also gets the results of the others: it says that they are left out.
            editions.all.filter { answered.contains("\(year)/\($0.file)") }.map { edition in
                (year, edition, byScan["\(year)/\(edition.scan.id)"] ?? [])
            }
        }
    }

    /// The drafts of the same scan in the last year before.
    private static func earlier(than number: Int, in drafts: [ScanRound.Draft]) -> [Int] {
        let own = drafts[number]
        let before = drafts.indices.filter {
            drafts[$0].edition.scan.id == own.edition.scan.id && drafts[$0].year < own.year
        }
        let year = before.map { drafts[$0].year }.max()
        return before.filter { drafts[$0].year == year }
    }
}

extension SchoolRegister {
    /// The results of the schools of an edition; of a whole register all, for others were refused.
    package func members(among results: [ScanResult]) -> [ScanResult] {
        isEdition ? results.filter { school(code: $0.school.code, year: $0.round) != nil } : results
    }
}
