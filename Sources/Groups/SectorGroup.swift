import Content
import ScanModel

/// A group with pictures of more than one sector in a school year: they stand beside each other, and are never added up.
package struct SectorGroup: Sendable {
    /// The school year.
    package let round: String
    package let kind: GroupKind
    package let name: String
    package let outputPath: String
    /// One per sector, in the order of the sectors.
    package let members: [Member]
    /// The aspects that all of them ask.
    package let shared: SharedAspects

    package struct Member: Sendable {
        package let scan: Scan
        package let picture: GroupPicture
        package let address: String
    }

    /// All of them, in the order of the rounds and the groups.
    static func all(in rounds: [ScanRound]) -> [SectorGroup] {
        var found: [(key: String, round: ScanRound, group: ScanRound.Group)] = []
        // Of an earlier version of a scan there may be a picture in the same year; one per sector is laid beside others.
        for round in rounds where !round.edition.isEarlier {
            for group in round.groups {
                found.append(
                    ("\(round.round)/\(group.group.kind.rawValue)/\(group.group.name.lowercased())", round, group)
                )
            }
        }
        var taken: Set<String> = []
        let byKey = Dictionary(grouping: found, by: \.key)
        return found.filter { taken.insert($0.key).inserted }.compactMap { first in
            let own = byKey[first.key] ?? []
            let bySector = Sector.allCases.compactMap { sector in own.first { $0.round.scan.sector == sector } }
            return bySector.count < 2 ? nil : SectorGroup(bySector.map { ($0.round, $0.group) })
        }
    }

    private init(_ members: [(round: ScanRound, group: ScanRound.Group)]) {
        let (round, group) = members[0]
        self.round = round.round
        kind = group.group.kind
        name = group.group.name
        outputPath =
            "\(ContentFolder.resultFolder)/\(round.round)/sectoren-\(kind.rawValue)-\(group.group.slug).html"
        shared = SharedAspects(of: members.map(\.round.scan))
        self.members = members.map {
            Member(scan: $0.round.scan, picture: $0.group.picture, address: $0.group.address)
        }
    }
}
