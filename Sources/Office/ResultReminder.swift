import Content
import Diagnosis
import Groups
import ScanModel

/// Which schools of the register have not handed in a result, per group, in one school year.
///
/// Every result that takes part counts as handed in, whatever the school shares: this list is for the office.
package struct ResultReminder: Sendable {
    let archive: ResultArchive
    let year: String
    private let group: GroupChoice?
    let handedIn: Set<String>
    let broken: Set<String>

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

    /// All groups, with the schools of a sector together first; or the one that was asked for.
    func isWanted(_ found: SchoolGroup) -> Bool { group?.includes(found) ?? true }
}
