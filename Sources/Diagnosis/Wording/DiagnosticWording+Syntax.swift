extension DiagnosticWording {
    private static let areAboutColons: Set = ["mapping values are not allowed in this context"]

    /// What quotes around the value of that line put right.
    private static let areMendedByQuotes: Set = [
        "mapping values are not allowed in this context", "found character that cannot start any token",
        "did not find expected key", "block sequence entries are not allowed in this context",
    ]

    /// libyaml's finding about front matter or `site.yaml`, as a part of a sentence and a remedy.
    static func yamlSyntax(_ fact: Fact) -> Self {
        let (reason, remedy): (String, String) =
            switch fact["reason"] {
            case "not a mapping":
                ("verwacht regels als ‘sleutel: waarde’", "Zet achter elke sleutel een dubbele punt en een spatie.")
            case "duplicate key":
                (
                    "de sleutel ‘\(fact["key"])’ staat er twee keer",
                    "Haal er één weg\(fact.has("first") ? "; de andere staat op regel \(fact["first"])" : "")."
                )
            case "hard space":
                (
                    "hier staat een vaste spatie, zoals Word die maakt",
                    "Haal haar weg en typ een gewone spatie."
                )
            case "dash": ("achter het streepje ontbreekt een spatie", "Schrijf: \(fact["proposal"])")
            case "space": ("achter de dubbele punt ontbreekt een spatie", "Schrijf: \(fact["proposal"])")
            case "colon": ("achter de sleutel ontbreekt een dubbele punt", "Schrijf: \(fact["proposal"])")
            case _ where fact.has("proposal") && Self.areMendedByQuotes.contains(fact["reason"]):
                (
                    Self.areAboutColons.contains(fact["reason"])
                        ? "hier staat een dubbele punt te veel"
                        : "deze waarde heeft aanhalingstekens nodig",
                    "Zet de hele waarde tussen aanhalingstekens: \(fact["proposal"])"
                )
            case "mapping values are not allowed in this context":
                (
                    "hier staat een dubbele punt te veel",
                    "Zet de hele waarde tussen aanhalingstekens: \"…\". Of begint de regel te ver naar rechts?"
                )
            case "found character that cannot start any token":
                (
                    "een waarde kan niet met dit teken beginnen",
                    "Zet de hele waarde tussen aanhalingstekens: \"…\". Is het een tab, gebruik dan spaties."
                )
            case "found a tab character that violates indentation",
                "found a tab character where an indentation space is expected":
                ("hier staat een tab", "Spring in met spaties.")
            case "found unexpected end of stream":
                ("een aanhalingsteken wordt niet gesloten", "Zet het sluitende aanhalingsteken.")
            case "did not find expected key":
                (
                    "hier wordt een sleutel verwacht",
                    "Zet een waarde met leestekens tussen aanhalingstekens, en kijk of de regels even ver inspringen."
                )
            case "could not find expected ':'":
                ("achter de sleutel ontbreekt een dubbele punt", "Schrijf ‘sleutel: waarde’.")
            case "did not find expected '-' indicator":
                ("hier wordt een streepje verwacht", "Begin elke regel van de lijst met ‘- ’, even ver ingesprongen.")
            case "did not find expected ',' or ']'":
                ("in deze lijst ontbreekt een komma of het teken ]", "Schrijf een lijst zo: [een, twee].")
            case "did not find expected ',' or '}'":
                ("hier ontbreekt een komma of het teken }", "Schrijf het zo: {title: Een, page: een.md}.")
            case "found unknown escape character":
                (
                    "tussen dubbele aanhalingstekens staat een backslash",
                    "Schrijf \\\\, of gebruik enkele aanhalingstekens."
                )
            default:
                (
                    "de opbouw klopt niet",
                    "Zet een waarde met leestekens tussen aanhalingstekens en gebruik spaties, geen tabs."
                )
            }
        return Self("Deze gegevens zijn geen geldige YAML: \(reason).", remedy)
    }

    /// The template library's finding, by the name of its error.
    static func templateSyntax(_ fact: Fact) -> Self {
        switch fact["reason"] {
        case "unknownPart":
            return Self(
                "Het sjabloon ‘\(fact["name"])’ bestaat niet.",
                fact.nearest(or: "Noem een bestand uit de map templates, zonder ‘.mustache’.")
            )
        case "unusedTemplate":
            return Self(
                "Dit sjabloon vervangt er geen, en geen ander sjabloon noemt het.",
                fact.nearest(or: "Geef het de naam van een sjabloon van het thema dat dit thema aanvult.")
            )
        default: break
        }
        let (reason, remedy): (String, String) =
            switch fact["reason"] {
            case "sectionCloseNameIncorrect":
                ("een deel sluit met een andere naam dan waarmee het begint", "Geef {{#…}} en {{/…}} dezelfde naam.")
            case "expectedSectionEnd":
                ("een deel wordt niet gesloten", "Geef elke {{#…}} een {{/…}} met dezelfde naam.")
            case "unfinishedName":
                ("een naam tussen accolades wordt niet gesloten", "Sluit {{ met }}, en {{{ met }}}.")
            default: ("de opbouw klopt niet", "Controleer of elke {{#…}} een {{/…}} heeft.")
            }
        return Self("Dit sjabloon is niet te lezen: \(reason).", remedy)
    }
}
