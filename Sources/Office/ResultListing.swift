import Content
import Diagnosis
import Groups
import ScanModel

/// The results that take part, as a table: newest school year first, within a year by code.
package struct ResultListing: Sendable {
    private let archive: ResultArchive
    private let results: [ScanResult]

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

    package var text: String {
        if results.isEmpty { return "Er zijn geen resultaten." + refused }
        var table = TextTable("school", "code", "schooljaar", "scan", "versie", "gewijzigd", "delen")
        for result in results {
            let school = archive.register.school(code: result.school.code, year: result.round)
            table.add(
                school?.name ?? result.school.name,
                result.school.code,
                result.round,
                result.scan.id,
                result.scan.version + (isComparable(result) ? "" : " (andere versie)"),
                String(result.modifiedAt.prefix(16)).replacing("T", with: " "),
                Self.word(for: result)
            )
        }
        let count = results.count == 1 ? "1 resultaat." : "\(results.count) resultaten."
        return "\(table.text)\n\(count)\(refused)"
    }

    private var refused: String {
        switch archive.folder.refused {
        case 0: ""
        case 1: " In de map staat 1 bestand dat niet meetelt: zie scandossier results check."
        case let count: " In de map staan \(count) bestanden die niet meetellen: zie scandossier results check."
        }
    }

    private func isComparable(_ result: ScanResult) -> Bool {
        archive.editions.edition(of: result.scan).map { Comparability(of: result.scan, with: $0.scan).isComparable }
            ?? false
    }

    private static func word(for result: ScanResult) -> String {
        switch result.sharing {
        case .none: "niet"
        case .anonymous: "zonder naam"
        case .group: result.shareNotes ? "met de groep, ook notities" : "met de groep"
        }
    }
}

/// Everything in the folder of results, as a build judges it.
package struct ResultCheck: Sendable {
    /// By file and line. Errors are in the scans and the register; results are warned about.
    package let diagnostics: [Diagnostic]
    private let taking: Int
    private let refused: Int

    /// - Parameter isStrict: warnings count as errors.
    package init(of archive: ResultArchive, isStrict: Bool = false) {
        taking = archive.folder.results.count
        refused = archive.folder.refused
        diagnostics = Set(archive.diagnostics + archive.folder.diagnostics).sorted().map { diagnostic in
            var diagnostic = diagnostic
            if isStrict { diagnostic.severity = .error }
            return diagnostic
        }
    }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    package var summary: String {
        let count = taking == 1 ? "1 resultaat telt mee" : "\(taking) resultaten tellen mee"
        if refused == 0 { return taking == 0 ? "Er zijn nog geen resultaten." : "\(count)." }
        return "\(count), \(refused) \(refused == 1 ? "bestand" : "bestanden") niet."
    }
}
