/// The Dutch of every diagnostic: what is wrong in one sentence, and what to do about it.
///
/// The facts come from `Diagnostic.parameters`; nothing here decides anything.
package struct DiagnosticWording: Sendable, Hashable {
    package var message: String
    /// What the editor can do; `nil` when the message says it all.
    package var remedy: String?

    init(_ message: String, _ remedy: String? = nil) {
        self.message = message
        self.remedy = remedy
    }

    package init(of diagnostic: Diagnostic) {
        let fact = Fact(diagnostic.parameters)
        self =
            Self.file(diagnostic.code, fact)
            ?? Self.frontMatter(diagnostic.code, fact)
            ?? Self.markdown(diagnostic.code, fact)
            ?? Self.link(diagnostic.code, fact)
            ?? Self.scan(diagnostic.code, fact)
            ?? Self.result(diagnostic.code, fact)
            ?? Self.theme(diagnostic.code, fact)
            ?? Self.housekeeping(diagnostic.code, fact)
            ?? DiagnosticWording("Onbekende melding \(diagnostic.code.rawValue).")
    }

    /// Reads the parameters of a diagnostic; an absent one is an empty string, never a crash.
    struct Fact {
        private let parameters: [String: String]

        init(_ parameters: [String: String]) {
            self.parameters = parameters
        }

        subscript(_ name: String) -> String { parameters[name] ?? "" }

        func has(_ name: String) -> Bool { parameters[name] != nil }

        /// "1 cel", "3 cellen".
        func counted(_ name: String, _ one: String, _ many: String) -> String {
            "\(self[name]) \(self[name] == "1" ? one : many)"
        }

        /// "Bedoelde je …?" when there is a near name, otherwise `alternative`.
        func nearest(or alternative: String) -> String {
            parameters["nearest"].map { "Bedoelde je ‘\($0)’?" } ?? alternative
        }
    }
}

extension DiagnosticWording {
    static func file(_ code: DiagnosticCode, _ fact: Fact) -> Self? {
        switch code {
        case .unreadableFile:
            Self(
                "Dit bestand kan niet worden gelezen: \(fact["reason"]).",
                "Controleer of het bestand er staat en of je het mag openen."
            )
        case .fileTooLarge:
            Self(
                "Dit bestand is te groot: meer dan \(fact["limit"]).",
                fact["kind"] == "page"
                    ? "Splits de tekst in meer pagina's."
                    : "Maak het bestand kleiner, of kijk of dit het goede bestand is."
            )
        case .invalidUTF8:
            Self(
                "Dit bestand is geen geldige UTF-8-tekst.",
                "Bewaar het in je teksteditor opnieuw, met de codering UTF-8."
            )
        case .controlCharacter:
            Self("Hier staat een onzichtbaar stuurteken.", "Haal het weg; vaak komt het mee uit een ander programma.")
        case .missingSiteFile:
            Self("Het bestand ‘\(fact["name"])’ ontbreekt.", "Maak het aan, of wijs met --content de juiste map aan.")
        default: nil
        }
    }

    static func frontMatter(_ code: DiagnosticCode, _ fact: Fact) -> Self? {
        switch code {
        case .frontMatterMissing where fact["fact"] == "blank":
            Self("De gegevens bovenaan beginnen niet op regel 1.", "Haal weg wat boven de eerste regel ‘---’ staat.")
        case .frontMatterMissing:
            Self(
                "De gegevens bovenaan ontbreken.",
                "Begin het bestand met een regel ‘---’, dan bijvoorbeeld ‘title: Mijn pagina’, en sluit af met weer een regel ‘---’."
            )
        case .frontMatterUnclosed:
            Self(
                "De gegevens bovenaan worden niet afgesloten.",
                "Zet onder deze regel, de laatste van de gegevens, een regel met alleen ‘---’."
            )
        case .yamlSyntax: yamlSyntax(fact)
        case .yamlAnchor:
            Self(
                "Verwijzingen (& en *) zijn hier niet toegestaan.",
                "Schrijf de waarde voluit. Begint een tekst met & of *, zet hem dan tussen aanhalingstekens."
            )
        case .unknownKey:
            Self("Onbekende sleutel ‘\(fact["key"])’.", fact.nearest(or: "Mogelijk zijn: \(fact["known"])."))
        case .missingKey where fact.has("empty"):
            Self(
                "Achter ‘\(fact["key"])’ staat niets.",
                fact["proposal"].isEmpty
                    ? "Schrijf de waarde op dezelfde regel\(fact.has("expected") ? ": \(fact["expected"])" : "")."
                    : "Begint de waarde met een bijzonder teken, zet er dan aanhalingstekens om: \(fact["proposal"])"
            )
        case .curlyQuotes:
            Self(
                "Om deze waarde staan gekrulde aanhalingstekens; die horen nu bij de tekst.",
                "Gebruik rechte: \(fact["key"]): \(fact["proposal"])"
            )
        case .cutOffValue:
            Self(
                "Alles vanaf ‘\(fact["text"])’ valt weg: een # na een spatie begint een opmerking.",
                "Zet de hele waarde tussen aanhalingstekens: \(fact["proposal"])"
            )
        case .missingKey:
            Self(
                "De sleutel ‘\(fact["key"])’ ontbreekt.",
                "Voeg ‘\(fact["key"]): …’ toe\(fact.has("expected") ? ": \(fact["expected"])" : "")."
            )
        case .wrongType:
            Self("‘\(fact["key"])’ heeft de verkeerde vorm.", "Verwacht: \(fact["expected"]).")
        case .invalidValue:
            Self(
                "‘\(fact["value"])’ kan niet bij ‘\(fact["key"])’.",
                fact.nearest(or: "Verwacht: \(fact["expected"]).")
            )
        default: nil
        }
    }

    static func markdown(_ code: DiagnosticCode, _ fact: Fact) -> Self? {
        switch code {
        case .rawHTML:
            Self(
                "HTML in de tekst wordt weggelaten.",
                "Schrijf het in Markdown, of haal het weg. Bedoel je het teken zelf, zet er dan een backslash voor: \\<."
            )
        case .disallowedURL:
            Self(
                "Dit soort adres is niet toegestaan\(fact["scheme"].isEmpty ? "" : " (\(fact["scheme"]))"); de link wordt gewone tekst.",
                "Gebruik https:, http:, mailto:, tel: of een pagina van deze site."
            )
        case .emptyLinkText:
            Self("Deze link heeft geen tekst.", "Zet tussen de vierkante haken waar de link heen gaat.")
        case .missingAltText:
            Self(
                "Deze afbeelding heeft geen beschrijving.",
                "Zet tussen de vierkante haken wat er te zien is: ![beschrijving](bestand.svg)."
            )
        case .malformedAttributes:
            Self(
                "De kenmerken achter deze kop zijn niet te lezen: \(fact["text"]).",
                "Een id heeft kleine letters, cijfers en streepjes. Bedoelde je \(fact["proposal"])?"
            )
        case .duplicateAnchor:
            Self(
                "Het id #\(fact["id"]) staat twee keer op deze pagina; eerder op regel \(fact["first"]).",
                "Geef deze kop een ander id, bijvoorbeeld {#\(fact["id"])-2}."
            )
        case .undefinedFootnote:
            Self(
                "Voetnoot [^\(fact["label"])] heeft geen tekst.",
                "Voeg onderaan toe: [^\(fact["label"])]: de tekst van de noot."
            )
        case .unusedFootnote:
            Self(
                "Naar voetnoot [^\(fact["label"])] verwijst niemand.",
                "Zet [^\(fact["label"])] in de tekst, of haal de noot weg."
            )
        case .duplicateFootnote:
            Self("Voetnoot [^\(fact["label"])] is twee keer geschreven.", "Geef een van de twee een andere naam.")
        case .unknownCallout:
            Self(
                "Kader [!\(fact["name"])] is onbekend.",
                fact.nearest(or: "Mogelijk zijn: NOTE, TIP, IMPORTANT, WARNING, EXAMPLE.")
            )
        case .tableCellCount:
            Self(
                "Deze tabelrij heeft \(fact.counted("found", "cel", "cellen")); de kop heeft er \(fact["expected"]).",
                "Maak het aantal gelijk. Een streep ín een cel schrijf je als \\|."
            )
        case .markWithoutSpace:
            Self(
                "Achter ‘\(fact["mark"])’ ontbreekt een gewone spatie; nu is dit geen "
                    + (fact["mark"].hasPrefix("#") ? "kop, maar gewone tekst." : "lijst, maar gewone tekst."),
                "Typ een spatie achter ‘\(fact["mark"])’."
            )
        case .unreadTable:
            fact.has("dashes")
                ? Self(
                    "Dit wordt geen tabel: onder de kop ontbreekt de regel met streepjes.",
                    "Zet onder deze regel: \(fact["dashes"])"
                )
                : Self("Dit wordt geen tabel: de tekst erboven zit eraan vast.", "Zet een lege regel boven de tabel.")
        case .unreadLink:
            Self("Dit wordt geen link, door een spatie op de verkeerde plaats.", "Schrijf: \(fact["link"])")
        case .unclosedCode:
            Self(
                "Dit blok code wordt niet gesloten; de rest van de pagina hoort er nu bij.",
                "Zet onder de code een regel met alleen \(fact["fence"])"
            )
        case .headingLevel:
            fact["to"] == "1"
                ? Self("Niveau 1 is de titel van de pagina zelf.", "Gebruik een kop van niveau 2: ## Kop.")
                : Self(
                    "Deze kop slaat een niveau over (van \(fact["from"]) naar \(fact["to"])).",
                    "Gebruik een kop van niveau \(fact["expected"]): "
                        + "\(String(repeating: "#", count: Int(fact["expected"]) ?? 2)) Kop."
                )
        case .tooManyMarkers:
            Self(
                "Op deze regel staan meer dan \(fact["limit"]) citaat- of lijsttekens.",
                "Haal tekens weg; zo'n regel maakt de site onbruikbaar traag."
            )
        case .tooManyImages:
            Self("In deze alinea staat meer dan \(fact["limit"]) keer ‘![’.", "Splits de alinea met lege regels.")
        case .nestedBlankLines:
            Self(
                "Hier staan te veel lege regels in een diep ingesprongen lijst.",
                "Haal de lege regels weg, of maak de lijst minder diep."
            )
        case .paragraphTooLong:
            Self("Deze alinea is langer dan \(fact["limit"]).", "Splits de alinea met lege regels.")
        default: nil
        }
    }

    static func link(_ code: DiagnosticCode, _ fact: Fact) -> Self? {
        switch code {
        case .deadLink where fact.has("moved"), .missingImage where fact.has("moved"):
            Self("De pagina ‘\(fact["target"])’ is verplaatst.", "Verwijs naar ‘\(fact["nearest"])’.")
        case .deadLink:
            Self(
                "De pagina ‘\(fact["target"])’ bestaat niet.",
                fact.nearest(or: "Controleer de naam, of maak de pagina aan.")
            )
        case .deadAnchor:
            Self(
                "De pagina ‘\(fact["page"])’ heeft geen kop met het id #\(fact["anchor"]).",
                fact.nearest(or: "Zet achter de kop {#\(fact["anchor"])}, of verwijs naar de pagina zelf.")
            )
        case .missingImage:
            Self(
                "Het bestand ‘\(fact["target"])’ bestaat niet.",
                fact.nearest(or: "Zet het bestand in de map content, of verbeter de naam.")
            )
        case .absoluteLink:
            Self(
                "Het adres ‘\(fact["target"])’ begint met een schuine streep.",
                fact.nearest(
                    or:
                        "Schrijf het vanaf dit bestand, bijvoorbeeld ../handleiding/index.md. Dan werkt de site in elke map."
                )
            )
        case .linkOutsideSite:
            Self("De link ‘\(fact["target"])’ wijst buiten de site.", "Verwijs naar een bestand in de map content.")
        case .draftLink:
            Self(
                "De pagina ‘\(fact["target"])’ is nog een concept en wordt niet gepubliceerd.",
                "Haal ‘draft: true’ daar weg, of haal deze link weg."
            )
        case .duplicateOutput:
            if fact.has("tag") {
                Self(
                    "De onderwerpen ‘\(fact["tag"])’ en ‘\(fact["other"])’ krijgen dezelfde pagina ‘\(fact["path"])’.",
                    "Schrijf het onderwerp overal hetzelfde, bijvoorbeeld: \(fact["other"])."
                )
            } else if fact.has("other") {
                Self(
                    "Twee bestanden worden dezelfde pagina ‘\(fact["path"])’: dit bestand en ‘\(fact["other"])’.",
                    "Geef een van de twee een andere naam. Alleen andere hoofdletters is niet genoeg."
                )
            } else {
                Self("Scandossier maakt de pagina ‘\(fact["path"])’ zelf al.", "Geef dit bestand een andere naam.")
            }
        case .unknownAspect:
            Self(
                "Het aspect ‘\(fact["id"])’ komt in geen enkele scan voor.",
                fact.nearest(or: "Gebruik een id dat in een scan achter ### staat.")
            )
        default: nil
        }
    }
}
