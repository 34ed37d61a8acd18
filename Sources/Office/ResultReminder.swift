import Content
import Diagnosis
import Groups
import ScanModel

/// Which schools of the register have not handed in a result, per group, in one school year.
///
/// Every result that takes part counts as handed in, whatever the school shares: this list is for the office.
package struct ResultReminder: Sendable {
    private let archive: ResultArchive
    private let year: String
    private let group: GroupChoice?
    private let handedIn: Set<String>
    private let broken: Set<String>

    package init(of archive: ResultArchive, year: String, group: GroupChoice?) {
        self.archive = archive
        self.year = year
        self.group = group
        handedIn = Set(archive.folder.results.filter { $0.round == year }.map { SchoolCode.key($0.school.code) })
        let prefix = "\(archive.root)/\(ContentFolder.resultFolder)/\(year)/"
        let files = archive.folder.diagnostics.map(\.file).filter { $0.hasPrefix(prefix) && $0.hasSuffix(".json") }
        broken = Set(files.map { SchoolCode.key(String($0.dropFirst(prefix.count).dropLast(".json".count))) })
    }

    /// The newest year with results; without results the year of `site.yaml` that is going on, or its last one.
    ///
    /// - Parameter today: `2026-11-23`; school years start in August.
    package static func year(of archive: ResultArchive, today: String) -> String? {
        if let newest = archive.folder.results.map(\.round).max() { return newest }
        guard let date = CalendarDate(today) else { return archive.schoolYears.last }
        let current = SchoolYear.starting(in: date.month >= 8 ? date.year : date.year - 1)
        if archive.schoolYears.isEmpty || archive.schoolYears.contains(current) { return current }
        return archive.schoolYears.last
    }

    package var text: String {
        var parts = ["Schooljaar \(year)"]
        for sector in Sector.allCases {
            let schools = archive.register.schools(sector: sector, year: year)
            if schools.isEmpty { continue }
            let names = Dictionary(schools.map { (SchoolCode.key($0.code), $0) }) { first, _ in first }
            for found in archive.register.groups(sector: sector, year: year) where isWanted(found) {
                parts.append(paragraph(found, sector, names))
            }
        }
        if parts.count == 1 {
            parts.append(
                archive.register.schools.isEmpty
                    ? "In scholen.csv staan geen scholen." : "In dit schooljaar heeft deze groep geen scholen."
            )
        }
        return parts.joined(separator: "\n\n")
    }

    /// All groups, with the schools of a sector together first; or the one that was asked for.
    private func isWanted(_ found: SchoolGroup) -> Bool { group?.includes(found) ?? true }

    private func paragraph(_ found: SchoolGroup, _ sector: Sector, _ schools: [String: School]) -> String {
        let missing = found.codes.filter { !handedIn.contains(SchoolCode.key($0)) }
        var lines = ["\(TextTable.line(Self.title(of: found, sector))): \(count(missing.count, of: found.codes.count))"]
        if !missing.isEmpty, missing.count < found.codes.count { lines[0] += " Nog niet:" }
        for code in missing {
            let key = SchoolCode.key(code)
            let name = schools[key].map { $0.place.isEmpty ? $0.name : "\($0.name), \($0.place)" } ?? ""
            let remark = broken.contains(key) ? " – het bestand telt niet mee: zie scandossier results check" : ""
            lines.append(TextTable.line("  \(code)  \(name)\(remark)"))
        }
        return lines.joined(separator: "\n")
    }

    private static func title(of found: SchoolGroup, _ sector: Sector) -> String {
        switch found.kind {
        case .all: "Alle scholen (\(sector.rawValue))"
        case .region: "\(found.name) (regio, \(sector.rawValue))"
        case .partnership: "\(found.name) (partnerschap, \(sector.rawValue))"
        case .board: "\(found.name) (bestuur, \(sector.rawValue))"
        }
    }

    /// Small groups in words: a group of one is a school, and under five there will be no picture of the group.
    private func count(_ missing: Int, of all: Int) -> String {
        let small =
            all < GroupPicture.minimumGroupSize
            ? " Met minder dan \(GroupPicture.minimumGroupSize) scholen komt er geen groepsbeeld." : ""
        let sentence =
            switch (missing, all) {
            case (0, 1): "de enige school heeft ingeleverd."
            case (1, 1): "de enige school heeft nog niet ingeleverd."
            case (0, _): "alle \(all) scholen hebben ingeleverd."
            case (all, _): "nog geen van de \(all) scholen heeft ingeleverd."
            default:
                "\(all - missing) van de \(all) scholen \(all - missing == 1 ? "heeft" : "hebben") ingeleverd."
            }
        return sentence + small
    }
}
