import Content
import Diagnosis
import ScanModel

extension ResultListing {
    /// A table, and how many there are.
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

    private static func word(for result: ScanResult) -> String {
        switch result.sharing {
        case .none: "niet"
        case .anonymous: "zonder naam"
        case .group: result.shareNotes ? "met de groep, ook notities" : "met de groep"
        }
    }
}

extension ResultCheck {
    package var summary: String {
        let count = taking == 1 ? "1 resultaat telt mee" : "\(taking) resultaten tellen mee"
        if refused == 0 { return taking == 0 ? "Er zijn nog geen resultaten." : "\(count)." }
        return "\(count), \(refused) \(refused == 1 ? "bestand" : "bestanden") niet."
    }
}
