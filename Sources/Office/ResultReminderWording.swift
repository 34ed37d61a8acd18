import Content
import Diagnosis
import Groups
import ScanModel

extension ResultReminder {
    /// A paragraph per group: how many handed in, and who did not yet.
    package var text: String {
        var parts = ["Schooljaar \(year)"]
        for sector in Sector.allCases {
            let schools = archive.register.schools(sector: sector, year: year)
            if schools.isEmpty { continue }
            let names = Dictionary(schools.map { (SchoolCode.key($0.code), $0) }) { first, _ in first }
            for found in groups(of: sector) where isWanted(found) {
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

    /// A set that is only on the list of learning groups is looked at when it is asked for.
    private func groups(of sector: Sector) -> [SchoolGroup] {
        let groups = archive.register.groups(sector: sector, year: year)
        return groups.contains(where: isWanted) ? groups : archive.register.namedGroups(sector: sector, year: year)
    }

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
        case .learning: "\(found.name) (leergroep, \(sector.rawValue))"
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
