extension LinkFact {
    package var wording: DiagnosticWording {
        switch self {
        case .deadPage(let target, .moved(let address)), .missingFile(let target, .moved(let address)):
            .init("De pagina ‘\(target)’ is verplaatst.", "Verwijs naar ‘\(address)’.")
        case .deadPage(let target, let suggestion):
            .init(
                "De pagina ‘\(target)’ bestaat niet.",
                DiagnosticWording.meant(suggestion?.address, or: "Controleer de naam, of maak de pagina aan.")
            )
        case .deadAnchor(let anchor, let page, let nearest):
            .init(
                "De pagina ‘\(page)’ heeft geen kop met het id #\(anchor).",
                DiagnosticWording.meant(
                    nearest,
                    or: "Zet achter de kop {#\(anchor)}, of verwijs naar de pagina zelf."
                )
            )
        case .missingFile(let target, let suggestion):
            .init(
                "Het bestand ‘\(target)’ bestaat niet.",
                DiagnosticWording.meant(
                    suggestion?.address,
                    or: "Zet het bestand in de map content, of verbeter de naam."
                )
            )
        case .absolute(let target, let nearest):
            .init(
                "Het adres ‘\(target)’ begint met een schuine streep.",
                DiagnosticWording.meant(
                    nearest,
                    or:
                        "Schrijf het vanaf dit bestand, bijvoorbeeld ../handleiding/index.md. Dan werkt de site in elke map."
                )
            )
        case .outsideSite(let target):
            .init("De link ‘\(target)’ wijst buiten de site.", "Verwijs naar een bestand in de map content.")
        case .draft(let target):
            .init(
                "De pagina ‘\(target)’ is nog een concept en wordt niet gepubliceerd.",
                "Haal ‘draft: true’ daar weg, of haal deze link weg."
            )
        case .waiting(let target, let day):
            .init(
                "Het bericht ‘\(target)’ wacht tot \(day) en staat nog niet op de site.",
                "Haal deze link tot dan weg, of geef het bericht een eerdere datum."
            )
        case .unknownAspect(let id, let nearest):
            .init(
                "Het aspect ‘\(id)’ komt in geen enkele scan voor.",
                DiagnosticWording.meant(nearest, or: "Gebruik een id dat in een scan achter ### staat.")
            )
        case .pathTaken(let path, let file):
            .init(
                "Twee bestanden worden dezelfde pagina ‘\(path)’: dit bestand en ‘\(file)’.",
                "Geef een van de twee een andere naam. Alleen andere hoofdletters is niet genoeg."
            )
        case .folderTaken(let path, let file):
            .init(
                "De map ‘\(path)’ heet zoals wat er van ‘\(file)’ wordt gemaakt.",
                "Geef de map een andere naam. Alleen andere hoofdletters is niet genoeg."
            )
        case .pathKept(let path):
            .init("Scandossier maakt de pagina ‘\(path)’ zelf al.", "Geef dit bestand een andere naam.")
        case .tagTaken(let tag, let other, let path):
            .init(
                "De onderwerpen ‘\(tag)’ en ‘\(other)’ krijgen dezelfde pagina ‘\(path)’.",
                "Schrijf het onderwerp overal hetzelfde, bijvoorbeeld: \(other)."
            )
        case .aliasTaken(let alias, let occupant, let other): Self.aliasTaken(alias, by: occupant, other)
        }
    }

    private static func aliasTaken(_ alias: String, by occupant: Occupant, _ other: String) -> DiagnosticWording {
        let remedy = "Haal deze regel weg bij ‘aliases’."
        return switch occupant {
        case .itself: .init("‘\(alias)’ is het adres van deze pagina zelf.", remedy)
        case .alias:
            .init(
                "Het oude adres ‘\(alias)’ staat ook bij ‘\(other)’.",
                "Een oud adres leidt naar één pagina. Haal het bij een van de twee weg."
            )
        case .page: .init("Op het oude adres ‘\(alias)’ staat nu een andere pagina: ‘\(other)’.", remedy)
        case .program: .init("Scandossier gebruikt het adres ‘\(alias)’ zelf al.", remedy)
        }
    }
}
