import ScanModel

extension HousekeepingFact {
    package var wording: DiagnosticWording {
        switch self {
        case .orphanPage(let path):
            .init(
                "Vanaf de voorpagina leidt geen enkele weg naar deze pagina.",
                "Zet ergens een link naar ‘\(path)’, of zet bovenaan ‘draft: true’ zolang de pagina niet af is."
            )
        case .duplicateTitle(let title, let other):
            .init(
                "De titel ‘\(title)’ staat ook boven ‘\(other)’.",
                "Geef een van de twee een andere titel, zodat lezers ze in een lijst uit elkaar houden."
            )
        case .unusedAsset(let path):
            .init(
                "Geen enkele pagina gebruikt ‘\(path)’; het komt niet op de site.",
                "Verwijs ernaar vanuit een pagina, of haal het bestand weg."
            )
        case .discouragedWord(let word, let preferred, let reason):
            .init(
                "‘\(word)’ staat in de woordenlijst.",
                "Schrijf liever ‘\(preferred)’.\(reason.map { " \($0)" } ?? "")"
            )
        case .outdatedClaim(let claim, let preferred, let since, let reason):
            .init(
                "‘\(claim)’ klopt niet meer sinds \(since).",
                "Schrijf liever ‘\(preferred)’.\(reason.map { " \($0)" } ?? "")"
            )
        case .wordList(let fact): Self.wording(of: fact)
        case .starterText(let others):
            .init(
                others == 0
                    ? "Hier staat nog de tekst waarmee de pagina begon."
                    : "Hier staat nog de tekst waarmee de pagina begon, net als op "
                        + "\(DiagnosticWording.counted(others, "andere plek", "andere plekken")).",
                "Schrijf je eigen tekst, of zet bovenaan ‘draft: true’ zolang de pagina niet af is."
            )
        }
    }

    private static func wording(of fact: WordListProblem.Fact) -> DiagnosticWording {
        switch fact {
        case .noHeader:
            .init(
                "De woordenlijst heeft geen kolommen ‘schrijf niet’ en ‘schrijf liever’. De lijst doet niet mee.",
                "Zet op de eerste regel: schrijf niet;schrijf liever;waarom"
            )
        case .notUTF8:
            .init(
                "De woordenlijst heeft een codering die niet te lezen is. De lijst doet niet mee.",
                "Bewaar het bestand in je rekenprogramma als CSV, met de codering UTF-8."
            )
        case .quotes:
            .init(
                "De aanhalingstekens op deze rij kloppen niet. De rij doet niet mee.",
                "Zet een \" in een veld dubbel: \"\"."
            )
        case .empty(let column):
            .init("Op deze rij ontbreekt ‘\(column)’. De rij doet niet mee.", "Vul het in, of haal de rij weg.")
        case .invalidDate(let value):
            .init(
                "‘\(value)’ is geen dag. De rij doet niet mee.",
                "Schrijf de dag als 2026-11-23, of laat ‘sinds’ leeg."
            )
        case .duplicate(let word, let line):
            .init("‘\(word)’ staat al op regel \(line). Deze rij doet niet mee.", "Haal een van de twee rijen weg.")
        }
    }
}
