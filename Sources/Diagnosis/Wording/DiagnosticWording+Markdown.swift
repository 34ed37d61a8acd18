import Markdown

extension MarkdownFact {
    package var wording: DiagnosticWording {
        switch self {
        case .issue(let kind): Self.wording(of: kind)
        case .headingLevel(_, to: 1):
            .init("Niveau 1 is de titel van de pagina zelf.", "Gebruik een kop van niveau 2: ## Kop.")
        case .headingLevel(let from, let to):
            .init(
                "Deze kop slaat een niveau over (van \(from) naar \(to)).",
                "Gebruik een kop van niveau \(Self.expectedLevel(from: from, to: to)): "
                    + "\(String(repeating: "#", count: Self.expectedLevel(from: from, to: to))) Kop."
            )
        }
    }

    private static func wording(of kind: MarkdownIssue.Kind) -> DiagnosticWording {
        switch kind {
        case .rawHTML:
            .init(
                "HTML in de tekst wordt weggelaten.",
                "Schrijf het in Markdown, of haal het weg. Bedoel je het teken zelf, zet er dan een backslash voor: \\<."
            )
        case .embeddedImage, .limitExceeded(.embeddedImage):
            .init(
                "Deze afbeelding staat als code in de tekst (data:); zo komt ze niet op de site.",
                "Bewaar haar als bestand in de map content/afbeeldingen, en verwijs ernaar: "
                    + "![beschrijving](afbeeldingen/naam.png)."
            )
        case .disallowedURL(let scheme):
            .init(
                "Dit soort adres is niet toegestaan\(scheme.isEmpty ? "" : " (\(scheme))"); de link wordt gewone tekst.",
                "Gebruik https:, http:, mailto:, tel: of een pagina van deze site."
            )
        case .emptyLinkText:
            .init("Deze link heeft geen tekst.", "Zet tussen de vierkante haken waar de link heen gaat.")
        case .missingAltText:
            .init(
                "Deze afbeelding heeft geen beschrijving.",
                "Zet tussen de vierkante haken wat er te zien is: ![beschrijving](bestand.svg)."
            )
        case .malformedAttributes(let text):
            .init(
                "De kenmerken achter deze kop zijn niet te lezen: \(text).",
                "Een id heeft kleine letters, cijfers en streepjes. Bedoelde je \(HeadingProposal.attributes(text))?"
            )
        case .duplicateHeadingID(let id, let line):
            .init(
                "Het id #\(id) staat twee keer op deze pagina; eerder op regel \(line).",
                "Geef deze kop een ander id, bijvoorbeeld {#\(id)-2}."
            )
        case .undefinedFootnote(let label):
            .init("Voetnoot [^\(label)] heeft geen tekst.", "Voeg onderaan toe: [^\(label)]: de tekst van de noot.")
        case .unusedFootnote(let label):
            .init(
                "Naar voetnoot [^\(label)] verwijst niemand.",
                "Zet [^\(label)] in de tekst, of haal de noot weg."
            )
        case .duplicateFootnote(let label, _):
            .init("Voetnoot [^\(label)] is twee keer geschreven.", "Geef een van de twee een andere naam.")
        case .unknownCallout(let name, let nearest):
            .init("Kader [!\(name)] is onbekend.", "Bedoelde je ‘\(nearest.rawValue.uppercased())’?")
        case .tableCellCount(let expected, let found):
            .init(
                "Deze tabelrij heeft \(DiagnosticWording.counted(found, "cel", "cellen")); de kop heeft er \(expected).",
                "Maak het aantal gelijk. Een streep ín een cel schrijf je als \\|."
            )
        case .markWithoutSpace(let mark):
            .init(
                "Achter ‘\(mark)’ ontbreekt een gewone spatie; nu is dit geen "
                    + (mark.hasPrefix("#") ? "kop, maar gewone tekst." : "lijst, maar gewone tekst."),
                "Typ een spatie achter ‘\(mark)’."
            )
        case .unreadTable(let columns?):
            .init(
                "Dit wordt geen tabel: onder de kop ontbreekt de regel met streepjes.",
                "Zet onder deze regel: \(dashes(columns))"
            )
        case .unreadTable(nil):
            .init("Dit wordt geen tabel: de tekst erboven zit eraan vast.", "Zet een lege regel boven de tabel.")
        case .unreadLink(let text, let address):
            .init("Dit wordt geen link, door een spatie op de verkeerde plaats.", "Schrijf: \(link(text, address))")
        case .unclosedLink(let text, let address):
            .init("Dit wordt geen link: achter de tekst ontbreekt een ].", "Schrijf: \(link(text, address))")
        case .unclosedCode(let fence):
            .init(
                "Dit blok code wordt niet gesloten; de rest van de pagina hoort er nu bij.",
                "Zet onder de code een regel met alleen \(fence)"
            )
        case .foreignMark(let mark): mark.wording
        case .wikiLink(let name, let isEmbedded):
            .init(
                "‘[[\(name)]]’ wordt geen link, maar blijft zo staan.",
                "Schrijf: \(wikiLink(name, isEmbedded: isEmbedded))"
            )
        case .undefinedReference(let text, let label):
            .init(
                "Dit wordt geen link: nergens staat waar [\(label)] heen gaat.",
                "Schrijf het adres erbij: [\(text)](adres). Of zet onderaan: [\(label)]: adres"
            )
        case .looseEmphasis(let mark, let proposal?):
            .init(
                "De tekens \(mark) blijven hier zo staan: er staat een spatie aan de verkeerde kant.",
                "Schrijf: \(proposal)"
            )
        case .looseEmphasis(let mark, nil):
            .init(
                "Het teken \(mark) blijft hier zo staan: het andere ontbreekt, of er staat een spatie naast.",
                "Zet \(mark) direct voor het eerste en direct achter het laatste woord. "
                    + "Bedoel je het teken zelf, zet er dan een backslash voor: \\\(mark.prefix(1))."
            )
        case .accidentalHeading(let underline):
            .init(
                "De streepjes onder deze regel maken er een kop van.",
                underline.utf8.count < 3
                    ? "Zet een lege regel boven de streepjes, of haal ze weg. Een kop schrijf je met ## ervoor."
                    : "Zet een lege regel boven de streepjes: dan is het een lijn. Een kop schrijf je met ## ervoor."
            )
        case .footnoteLabel(let label, let proposal):
            .init(
                "De naam van voetnoot [^\(label)] heeft een spatie; dat kan niet.",
                "Schrijf [^\(proposal)], in de tekst en bij de noot zelf."
            )
        case .strayTableRow:
            .init(
                "Deze rij hoort niet bij de tabel erboven: er staat een lege regel tussen.",
                "Haal de lege regel weg."
            )
        case .tableDashes(let columns):
            .init(
                "Dit wordt geen tabel: op deze regel staan andere streepjes dan -.",
                "Maak er dit van: \(dashes(columns))"
            )
        case .unclosedComment:
            .init(
                "Deze opmerking wordt niet gesloten; de rest van de pagina valt weg.",
                "Zet achter de opmerking: -->"
            )
        case .textBehindComment:
            .init(
                "De tekst achter deze opmerking valt weg.",
                "Zet die tekst op een nieuwe regel, met een lege regel ertussen."
            )
        case .invalidUTF8: FileFact.invalidUTF8.wording
        case .controlCharacter: FileFact.controlCharacter(key: nil).wording
        case .limitExceeded(.fileSize): tooLarge.wording
        case .limitExceeded(.containerMarkers):
            .init(
                "Op deze regel staan meer dan 100 citaat- of lijsttekens.",
                "Haal tekens weg; zo'n regel maakt de site onbruikbaar traag."
            )
        case .limitExceeded(.paragraphSize):
            .init("Deze alinea is langer dan 64 kB.", "Splits de alinea met lege regels.")
        case .limitExceeded(.tableSize):
            .init("Deze tabel is langer dan 64 kB.", "Verdeel de rijen over meer tabellen, elk met een kop.")
        case .limitExceeded(.codeSize):
            .init("Dit blok code is langer dan 64 kB.", "Verdeel het over meer blokken, met een lege regel ertussen.")
        case .limitExceeded(.paragraphImages):
            .init("In deze alinea staat meer dan 500 keer ‘![’.", "Splits de alinea met lege regels.")
        case .limitExceeded(.nestedBlankLines):
            .init(
                "Hier staan te veel lege regels in een diep ingesprongen lijst.",
                "Haal de lege regels weg, of maak de lijst minder diep."
            )
        }
    }
}
