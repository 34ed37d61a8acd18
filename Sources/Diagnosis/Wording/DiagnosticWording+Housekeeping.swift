/// What keeps a site in order: moved pages, pages without a way to them, files nobody uses.
extension DiagnosticWording {
    static func housekeeping(_ code: DiagnosticCode, _ fact: Fact) -> Self? {
        switch code {
        case .aliasTaken: aliasTaken(fact)
        case .orphanPage:
            Self(
                "Vanaf de voorpagina leidt geen enkele weg naar deze pagina.",
                "Zet ergens een link naar ‘\(fact["path"])’, of zet bovenaan ‘draft: true’ zolang de pagina niet af is."
            )
        case .duplicateTitle:
            Self(
                "De titel ‘\(fact["title"])’ staat ook boven ‘\(fact["other"])’.",
                "Geef een van de twee een andere titel, zodat lezers ze in een lijst uit elkaar houden."
            )
        case .unusedAsset:
            Self(
                "Geen enkele pagina gebruikt ‘\(fact["path"])’; het komt niet op de site.",
                "Verwijs ernaar vanuit een pagina, of haal het bestand weg."
            )
        case .discouragedWord:
            Self(
                "‘\(fact["word"])’ staat in de woordenlijst.",
                "Schrijf liever ‘\(fact["preferred"])’.\(fact.has("reason") ? " \(fact["reason"])" : "")"
            )
        case .wordList: wordList(fact)
        case .starterText:
            Self(
                fact["others"] == "0"
                    ? "Hier staat nog de tekst waarmee de pagina begon."
                    : "Hier staat nog de tekst waarmee de pagina begon, net als op \(fact.counted("others", "andere plek", "andere plekken")).",
                "Schrijf je eigen tekst, of zet bovenaan ‘draft: true’ zolang de pagina niet af is."
            )
        default: nil
        }
    }

    private static func wordList(_ fact: Fact) -> Self {
        switch fact["fact"] {
        case "no-header":
            Self(
                "De woordenlijst heeft geen kolommen ‘schrijf niet’ en ‘schrijf liever’. De lijst doet niet mee.",
                "Zet op de eerste regel: schrijf niet;schrijf liever;waarom"
            )
        case "not-utf8":
            Self(
                "De woordenlijst heeft een codering die niet te lezen is. De lijst doet niet mee.",
                "Bewaar het bestand in je rekenprogramma als CSV, met de codering UTF-8."
            )
        case "quotes":
            Self(
                "De aanhalingstekens op deze rij kloppen niet. De rij doet niet mee.",
                "Zet een \" in een veld dubbel: \"\"."
            )
        case "empty":
            Self(
                "Op deze rij ontbreekt ‘\(fact["column"])’. De rij doet niet mee.",
                "Vul het in, of haal de rij weg."
            )
        default:
            Self(
                "‘\(fact["word"])’ staat al op regel \(fact["first"]). Deze rij doet niet mee.",
                "Haal een van de twee rijen weg."
            )
        }
    }

    private static func aliasTaken(_ fact: Fact) -> Self {
        let remedy = "Haal deze regel weg bij ‘aliases’."
        return switch fact["by"] {
        case "itself": Self("‘\(fact["alias"])’ is het adres van deze pagina zelf.", remedy)
        case "alias":
            Self(
                "Het oude adres ‘\(fact["alias"])’ staat ook bij ‘\(fact["other"])’.",
                "Een oud adres leidt naar één pagina. Haal het bij een van de twee weg."
            )
        case "page":
            Self(
                "Op het oude adres ‘\(fact["alias"])’ staat nu een andere pagina: ‘\(fact["other"])’.",
                remedy
            )
        default: Self("Scandossier gebruikt het adres ‘\(fact["alias"])’ zelf al.", remedy)
        }
    }
}
