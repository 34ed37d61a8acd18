import Content
import Files
import Foundation
import Groups
import ScanModel

/// The results as one long table, for spreadsheets and for programs; the rules of sharing hold as on pages.
package struct ResultExport: Sendable {
    package enum Format: String, Sendable, CaseIterable {
        case csv, json
    }

    /// The table for these readers: counts per group for everyone (`GroupExport`), a row per school and aspect for the
    /// learning group (`SchoolExport`).
    package let table: ExportTable
    let archive: ResultArchive

    /// - Parameters:
    ///   - year: `nil` for all.
    ///   - edition: the group that a table with names is for; the names of all when `nil`.
    ///   - group: `nil` for all.
    package init(
        of archive: ResultArchive,
        for audience: Audience,
        year: String?,
        edition: String?,
        group: GroupChoice?
    ) {
        self.archive = archive
        var register = archive.register
        if let edition, case .found(let group) = register.learningGroup(named: edition) {
            register = register.edition(for: group, years: archive.folder.results.map(\.round))
        }
        let comparison = SiteComparison(
            editions: archive.editions,
            results: archive.folder.results,
            register: register,
            audience: audience
        )
        let rounds = comparison.rounds.filter { year == nil || $0.round == year }
        table =
            switch audience {
            case .public:
                GroupExport.table(rounds.map { ($0.edition.scan, $0.plan) }) { found, _ in
                    group?.includes(found) ?? true
                }
            case .group:
                SchoolExport.table(
                    rounds.map { ($0.edition.scan, $0.round, $0.plan.selection) },
                    register: register
                ) { code, round in group?.includes(code, round) ?? true }
            }
    }

    /// The file: CSV for Dutch Excel, or newline-delimited JSON.
    package func bytes(as format: Format) -> [UInt8] {
        switch format {
        case .csv: table.csv()
        case .json: table.jsonLines()
        }
    }

    /// Writes the file in one go. What stands there is replaced, but nothing in the content folder ever is.
    package func write(_ bytes: [UInt8], to path: String) throws(OfficeFailure) {
        let folder = RelativePath.folder(of: path)
        let target = URL(fileURLWithPath: folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder)
            .resolvingSymlinksInPath().path
        let content = URL(fileURLWithPath: archive.root).resolvingSymlinksInPath().path
        guard target != content, !target.hasPrefix(content + "/") else {
            throw .overlappingFolders(path, archive.root)
        }
        try OfficeFailure.wrapping { () throws(FileSystemError) in
            if [.directory, .other].contains(FileSystem.kind(of: path)) {
                throw FileSystemError(path: path, operation: .write, errno: 21)
            }
            try ResultFiling.replace(path, with: bytes)
        }
    }
}
