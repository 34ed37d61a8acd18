import Diagnosis
import ScanModel

/// A group as somebody names it on the command line: a board, a partnership or a region, by name or by address.
package struct GroupChoice: Sendable {
    /// The codes of its schools (`SchoolCode.key`), by school year.
    private let codes: [String: Set<String>]
    /// The name and kind of each group it can mean, to pick pictures by.
    private let names: Set<String>

    /// Why there is no such group.
    package struct Unknown: Error, Sendable {
        let name: String
        package let nearest: String?
    }

    /// - Parameter name: capitals play no part. A name that a board and a region share means both.
    package init(_ name: String, in archive: ResultArchive) throws(Unknown) {
        let wanted = name.lowercased()
        var codes: [String: Set<String>] = [:]
        var names: Set<String> = []
        var known: Set<String> = []
        // The years of the register, and any other year for the rows that hold for every year.
        for year in archive.years.isEmpty ? [""] : archive.years {
            for group in Sector.allCases.flatMap({ archive.register.namedGroups(sector: $0, year: year) }) {
                known.insert(group.name)
                guard group.name.lowercased() == wanted || group.slug == wanted else { continue }
                names.insert(Self.key(of: group))
                codes[year, default: []].formUnion(group.codes.map(SchoolCode.key))
            }
        }
        guard !names.isEmpty else { throw Unknown(name: name, nearest: NearestName.of(name, among: known.sorted())) }
        self.codes = codes
        self.names = names
    }

    func includes(_ code: String, _ round: String) -> Bool { codes[round]?.contains(SchoolCode.key(code)) == true }

    func includes(_ group: SchoolGroup) -> Bool { names.contains(Self.key(of: group)) }

    private static func key(of group: SchoolGroup) -> String { "\(group.kind.rawValue) \(group.name.lowercased())" }
}
