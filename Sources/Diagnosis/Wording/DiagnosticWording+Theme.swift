extension DiagnosticWording {
    static func theme(_ code: DiagnosticCode, _ fact: Fact) -> Self? {
        switch code {
        case .themeExtends: themeBase(fact)
        case .themeToken: token(fact)
        case .themeColor: color(fact)
        case .themeContrast: contrast(fact)
        case .themeWordUnknown:
            Self(
                "Dit thema gebruikt het woord ‘\(fact["word"])’ nergens.",
                fact.nearest(or: "Neem een woord over uit strings.yaml van het thema dat dit thema aanvult.")
            )
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
        case .themeScript: script(fact)
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
                "Schrijf het pad vanaf deze map: ../standaard is de map ‘standaard’ ernaast."
            )
        }
    }

    private static func token(_ fact: Fact) -> Self {
        let text = fact["text"]
        return switch fact["reason"] {
        case "unknown":
            Self(
                "Dit thema gebruikt het token ‘\(text)’ nergens.",
                fact.nearest(or: "Neem een naam over uit tokens.css van het thema dat dit thema aanvult.")
            )
        case "semicolon": Self("Achter ‘\(text)’ ontbreekt een puntkomma.", "Zet er een ; achter.")
        case "brace": Self("Een accolade wordt niet gesloten.", "Zet aan het eind het teken } erbij.")
        case "declaration":
            Self("‘\(text)’ is geen token.", "Schrijf ‘--naam: waarde;’. Andere eigenschappen horen in style.css.")
        default:
            Self(
                "‘\(text)’ kan niet in tokens.css.",
                "Zet tokens in :root { … }, en die voor het donker in @media (prefers-color-scheme: dark) { :root { … } }."
            )
        }
    }

    private static func color(_ fact: Fact) -> Self {
        fact.has("token")
            ? Self(
                "De kleur van ‘\(fact["token"])’ is niet te lezen: \(fact["value"]).",
                "Schrijf een kleur als #12436d of als rgb(18, 67, 109)."
            )
            : Self(
                "Het thema heeft geen kleur ‘\(fact["name"])’.",
                fact.nearest(or: "Gebruik een naam uit tokens.css, zonder de streepjes ervoor.")
            )
    }

    private static func contrast(_ fact: Fact) -> Self {
        func ratio(_ text: String) -> String {
            (text.hasSuffix(".0") ? String(text.dropLast(2)) : text.replacing(".", with: ",")) + ":1"
        }
        let (color, background, token) = (fact["color"], fact["background"], fact["token"])
        let source = token == color || token == background ? "" : " De kleur komt van ‘\(token)’."
        let others =
            ["", "0"].contains(fact["others"])
            ? "" : " Ook bij \(fact.counted("others", "ander paar", "andere paren")) is het te weinig."
        let scheme = fact["scheme"] == "dark" ? "in het donker" : "in het licht"
        return Self(
            "Te weinig contrast \(scheme): ‘\(color)’ op ‘\(background)’ is \(ratio(fact["measured"])), nodig is \(ratio(fact["needed"])).\(source)\(others)",
            fact.has("suggestion")
                ? "Maak ‘\(token)’ \(fact["direction"] == "darker" ? "donkerder" : "lichter"): \(fact["suggestion"]) is genoeg."
                : "Met ‘\(token)’ alleen lukt het niet. Verander ook de kleur waar die bij hoort."
        )
    }
}
