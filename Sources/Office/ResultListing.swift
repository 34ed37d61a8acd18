import Content
import Diagnosis
import Groups
import ScanModel

/// The results that take part: newest school year first, within a year by code.
package struct ResultListing: Sendable {
    let archive: ResultArchive
    let results: [ScanResult]

    /// - Parameters:
    ///   - year: `nil` for all.
    ///   - group: `nil` for all.
    package init(of archive: ResultArchive, year: String?, group: GroupChoice?) {
        self.archive = archive
        results = archive.folder.results
            .filter { year == nil || $0.round == year }
            .filter { group?.includes($0.school.code, $0.round) ?? true }
            .sorted { left, right in
                left.round == right.round
                    ? SchoolCode.key(left.school.code) < SchoolCode.key(right.school.code) : left.round > right.round
            }
    }

    func isComparable(_ result: ScanResult) -> Bool {
        archive.editions.edition(of: result.scan).map { Comparability(of: result.scan, with: $0.scan).isComparable }
            ?? false
    }
}

/// Everything in the folder of results, as a build judges it.
package struct ResultCheck: Sendable {
    /// By file and line. Errors are in the scans and the register; results are warned about.
    package let diagnostics: [Diagnostic]
    let taking: Int
    let refused: Int

    /// - Parameter isStrict: warnings count as errors.
    package init(of archive: ResultArchive, isStrict: Bool = false) {
        taking = archive.folder.results.count
        refused = archive.folder.refused
        diagnostics = Set(archive.diagnostics + archive.folder.diagnostics).sorted().byCause.map { diagnostic in
            var diagnostic = diagnostic
            if isStrict { diagnostic.severity = .error }
            return diagnostic
        }
    }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
