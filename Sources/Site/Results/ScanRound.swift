import ScanModel

/// One scan in one school year: what may be shown of its groups.
struct ScanRound: Sendable {
    /// Number of the scan in `SiteIndex.scans`.
    var scan: Int
    var round: String
    var plan: PublicationPlan

    struct Shown: Sendable {
        var picture: GroupPicture
        var outputPath: String
    }

    /// The groups that are shown, with where.
    let shown: [Shown]

    init(
        scan number: Int,
        of scan: Scan,
        address: String,
        round: String,
        results: [ScanResult],
        register: SchoolRegister,
        audience: Audience
    ) {
        self.scan = number
        self.round = round
        plan = PublicationPlan(
            scan: scan,
            round: round,
            groups: register.groups(for: scan, year: round),
            results: results,
            audience: audience
        )
        shown = plan.pictures.map { picture in
            Shown(picture: picture, outputPath: Self.path(of: picture, address: address, round: round))
        }
    }

    /// All rounds of all scans that have results, newest school year first.
    static func all(
        scans: [Scan],
        results: [ScanResult],
        register: SchoolRegister,
        audience: Audience
    ) -> [ScanRound] {
        let years = Set(results.map(\.round)).sorted(by: >)
        let sectors = Dictionary(grouping: scans, by: \.sector).mapValues(\.count)
        return years.flatMap { year in
            scans.enumerated().compactMap { number, scan in
                let own = results.filter { $0.round == year && $0.scan.id == scan.id }
                guard !own.isEmpty else { return nil }
                return ScanRound(
                    scan: number,
                    of: scan,
                    // A sector's only scan goes by the short name of the sector.
                    address: sectors[scan.sector] == 1 ? scan.sector.rawValue : scan.id,
                    round: year,
                    results: own,
                    register: register,
                    audience: audience
                )
            }
        }
    }

    private static func path(of picture: GroupPicture, address: String, round: String) -> String {
        let kind =
            switch picture.group.kind {
            case .all: ""
            case .region: "regio-"
            case .partnership: "partnerschap-"
            case .board: "bestuur-"
            }
        return "\(ContentFolder.resultFolder)/\(round)/\(address)-\(kind)\(picture.group.slug).html"
    }
}
