extension DiagnosticWording {
    static func theme(_ code: DiagnosticCode, _ fact: Fact) -> Self? {
        switch code {
        case .themeExtends: themeBase(fact)
        case .themeFileMissing:
            fact.has("word")
                ? Self(
                    "Het woord ‘\(fact["word"])’ staat niet in strings.yaml.",
                    "Voeg het daar toe, of verbeter de naam."
                )
                : Self(
                    "In het thema ontbreekt ‘\(fact["name"])’.",
                    "Zet het bestand terug, of kies met --theme een volledig thema."
                )
        case .themeTemplate: templateSyntax(fact)
        case .themeUnescaped:
            Self(
                "‘{{{\(fact["name"])}}}’ zet tekst zonder bescherming op de pagina.",
                "Gebruik {{\(fact["name"])}}. Drie accolades zijn er alleen voor namen die op HTML eindigen."
            )
        case .themeNotInline:
            Self(
                "‘\(fact["text"])’ kan hier niet staan: dit bestand komt ook midden in een pagina.",
                "Schrijf het anders; ook in commentaar."
            )
        default: nil
        }
    }

    private static func themeBase(_ fact: Fact) -> Self {
        let folder = fact["folder"]
        return switch fact["reason"] {
        case "absolute":
            Self(
                "‘\(folder)’ wijst vanaf de bovenste map van deze computer.",
                "Schrijf het vanaf deze map: ../standaard."
            )
        case "noTheme":
            Self(
                "De map ‘\(folder)’ is geen thema: er staat geen theme.yaml in.",
                "Wijs de map aan waar theme.yaml in staat, zoals ../standaard."
            )
        case "cycle":
            Self("Dit thema vult via ‘\(folder)’ zichzelf aan.", "Laat ‘extends’ wijzen naar een ander thema.")
        case "tooDeep":
            Self(
                "Hier staan meer dan \(fact["limit"]) thema's achter elkaar.",
                "Laat dit thema het standaardthema direct aanvullen: extends: ../standaard."
            )
        default:
            Self(
                "De map ‘\(folder)’ met het thema dat dit thema aanvult, is er niet.",
                "Schrijf de weg vanaf deze map: ../standaard is de map ‘standaard’ ernaast."
            )
        }
    }
}
