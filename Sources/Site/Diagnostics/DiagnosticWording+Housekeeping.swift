/// What keeps a site in order: moved pages, pages without a way to them, files nobody uses.
extension DiagnosticWording {
    static func housekeeping(_ code: DiagnosticCode, _ fact: Fact) -> Self? {
        switch code {
        case .aliasTaken: aliasTaken(fact)
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
