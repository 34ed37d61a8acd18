extension YAMLFact {
    package var wording: DiagnosticWording {
        switch self {
        case .frontMatterMissing(isBelowBlanks: true):
            .init("De gegevens bovenaan beginnen niet op regel 1.", "Haal weg wat boven de eerste regel ‘---’ staat.")
        case .frontMatterMissing(isBelowBlanks: false):
            .init(
                "De gegevens bovenaan ontbreken.",
                "Begin het bestand met een regel ‘---’, dan bijvoorbeeld ‘title: Mijn pagina’, en sluit af met weer een regel ‘---’."
            )
        case .frontMatterUnclosed:
            .init(
                "De gegevens bovenaan worden niet afgesloten.",
                "Zet onder deze regel, de laatste van de gegevens, een regel met alleen ‘---’."
            )
        case .syntax(let problem): problem.wording
        case .anchor:
            .init(
                "Verwijzingen (& en *) zijn hier niet toegestaan.",
                "Schrijf de waarde voluit. Begint een tekst met & of *, zet hem dan tussen aanhalingstekens."
            )
        case .unknownKey(let key, let known, let nearest):
            .init(
                "Onbekende sleutel ‘\(key)’.",
                DiagnosticWording.meant(nearest, or: "Mogelijk zijn: \(known.joined(separator: ", ")).")
            )
        case .missingKey(let key, let expected):
            .init(
                "De sleutel ‘\(key)’ ontbreekt.",
                "Voeg ‘\(key): …’ toe\(expected.map { ": \($0.wording)" } ?? "")."
            )
        case .emptyKey(let key, _, let proposal?):
            .init(
                "Achter ‘\(key)’ staat niets.",
                "Begint de waarde met een bijzonder teken, zet er dan aanhalingstekens om: \(proposal)"
            )
        case .emptyKey(let key, let expected, nil):
            .init(
                "Achter ‘\(key)’ staat niets.",
                "Schrijf de waarde op dezelfde regel\(expected.map { ": \($0.wording)" } ?? "")."
            )
        case .wrongType(let key, let expected):
            .init("‘\(key)’ heeft de verkeerde vorm.", "Verwacht: \(expected.wording).")
        case .invalidValue(let value, let key, let expected, let nearest):
            .init(
                "‘\(value)’ kan niet bij ‘\(key)’.",
                DiagnosticWording.meant(nearest, or: "Verwacht: \(expected.wording).")
            )
        case .curlyQuotes(let key, let proposal):
            .init(
                "Om deze waarde staan gekrulde aanhalingstekens; die horen nu bij de tekst.",
                "Gebruik rechte: \(key): \(proposal)"
            )
        case .cutOffValue(let text, let proposal):
            .init(
                "Alles vanaf ‘\(text)’ valt weg: een # na een spatie begint een opmerking.",
                "Zet de hele waarde tussen aanhalingstekens: \(proposal)"
            )
        case .lostApostrophe(let proposal):
            .init(
                "De apostrof vooraan valt weg: hij telt als aanhalingsteken.",
                "Zet de hele waarde tussen dubbele aanhalingstekens: \(proposal)"
            )
        }
    }
}

extension YAMLProblem {
    var wording: DiagnosticWording {
        let (reason, remedy) = parts
        return .init("Deze gegevens zijn geen geldige YAML: \(reason).", remedy)
    }

    /// A part of a sentence, and what to do.
    private var parts: (reason: String, remedy: String) {
        switch self {
        case .noMapping:
            ("verwacht regels als ‘sleutel: waarde’", "Zet achter elke sleutel een dubbele punt en een spatie.")
        case .duplicateKey(let key, let line):
            (
                "de sleutel ‘\(key)’ staat er twee keer",
                "Haal er één weg\(line.map { "; de andere staat op regel \($0)" } ?? "")."
            )
        case .hardSpace:
            ("hier staat een vaste spatie, zoals Word die maakt", "Haal haar weg en typ een gewone spatie.")
        case .dashWithoutSpace(let proposal): ("achter het streepje ontbreekt een spatie", "Schrijf: \(proposal)")
        case .colonWithoutSpace(let proposal): ("achter de dubbele punt ontbreekt een spatie", "Schrijf: \(proposal)")
        case .missingColon(let proposal): ("achter de sleutel ontbreekt een dubbele punt", "Schrijf: \(proposal)")
        case .stopped(let said, let proposal): Self.parts(of: Finding(rawValue: said), proposal: proposal)
        case .unreadable: Self.parts(of: nil, proposal: nil)
        }
    }

    private static func parts(of finding: Finding?, proposal: String?) -> (reason: String, remedy: String) {
        if let finding, finding.isMendedByQuotes, let proposal {
            return (
                finding == .colonTooMany
                    ? "hier staat een dubbele punt te veel" : "deze waarde heeft aanhalingstekens nodig",
                "Zet de hele waarde tussen aanhalingstekens: \(proposal)"
            )
        }
        return switch finding {
        case .colonTooMany:
            (
                "hier staat een dubbele punt te veel",
                "Zet de hele waarde tussen aanhalingstekens: \"…\". Of begint de regel te ver naar rechts?"
            )
        case .badStart:
            (
                "een waarde kan niet met dit teken beginnen",
                "Zet de hele waarde tussen aanhalingstekens: \"…\". Is het een tab, gebruik dan spaties."
            )
        case .tabIndentation, .tabForSpace: ("hier staat een tab", "Spring in met spaties.")
        case .endOfText: ("een aanhalingsteken wordt niet gesloten", "Zet het sluitende aanhalingsteken.")
        case .noKey:
            (
                "hier wordt een sleutel verwacht",
                "Zet een waarde met leestekens tussen aanhalingstekens, en kijk of de regels even ver inspringen."
            )
        case .noColon: ("achter de sleutel ontbreekt een dubbele punt", "Schrijf ‘sleutel: waarde’.")
        case .noDash:
            ("hier wordt een streepje verwacht", "Begin elke regel van de lijst met ‘- ’, even ver ingesprongen.")
        case .noCommaInList:
            ("in deze lijst ontbreekt een komma of het teken ]", "Schrijf een lijst zo: [een, twee].")
        case .noCommaInBraces:
            ("hier ontbreekt een komma of het teken }", "Schrijf het zo: {title: Een, page: een.md}.")
        case .backslash:
            (
                "tussen dubbele aanhalingstekens staat een backslash",
                "Schrijf \\\\, of gebruik enkele aanhalingstekens."
            )
        case .dashTooMany, nil:
            (
                "de opbouw klopt niet",
                "Zet een waarde met leestekens tussen aanhalingstekens en gebruik spaties, geen tabs."
            )
        }
    }
}
