/// What keeps a site in order: moved pages, pages without a way to them, files nobody uses.
extension DiagnosticWording {
    static func housekeeping(_ code: DiagnosticCode, _ fact: Fact) -> Self? {
        switch code {
        case .aliasTaken: aliasTaken(fact)
        case .orphanPage:
            Self(
                "Vanaf de voorpagina leidt geen enkele weg naar deze pagina.",
                "Zet ergens een link naar ‘\(fact["path"])’, of zet ‘draft: true’ in de kop zolang de pagina niet af is."
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
        default: nil
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
        default: Self("Het adres ‘\(fact["alias"])’ gebruikt Scandossier zelf al.", remedy)
        }
    }
}
