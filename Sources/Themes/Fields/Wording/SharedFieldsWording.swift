// What makers of themes read about the fields of SharedFields.swift.

extension LinkField {
    package static var shapeTitle: String { "Link" }

    package var about: String {
        switch self {
        case .url: "Het adres."
        case .title: "De tekst van de link."
        }
    }
}

extension NamedLinkField {
    package static var shapeTitle: String { "Link met een naam" }

    package var about: String {
        switch self {
        case .url: "Het adres."
        case .name: "De naam die de link heeft."
        }
    }
}

extension LineField {
    package static var shapeTitle: String { "Regel" }

    package var about: String {
        "De tekst van de regel."
    }
}

extension NoticeField {
    package static var shapeTitle: String { "Melding boven een pagina" }

    package var about: String {
        switch self {
        case .draft: "De melding dat deze pagina een concept is; alleen bij een concept."
        case .demonstrationNotice:
            "De melding dat de resultaten verzonnen zijn; alleen op pagina’s met scans of resultaten."
        }
    }
}

extension HeadingField {
    package static var shapeTitle: String { "Bovenkant van een pagina" }

    package var about: String {
        switch self {
        case .title: "De titel van de pagina."
        case .navTitle: "De korte titel, voor het kruimelpad."
        case .hasBreadcrumb: "Of er een kruimelpad is."
        case .breadcrumb: "De pagina’s boven deze pagina, de voorpagina eerst."
        }
    }
}

extension CardField {
    package static var shapeTitle: String { "Kaart" }

    package var about: String {
        switch self {
        case .url: "Het adres van de pagina."
        case .title: "De titel. Bij een concept staat dat erbij."
        case .description: "Waar de pagina over gaat, in een zin of twee."
        case .dateISO: "De datum van een bericht als 2026-11-24."
        case .dateText: "De datum van een bericht in woorden."
        case .renewedISO: "De dag waarop een bericht is vernieuwd als 2026-11-24, als dat zo is."
        case .renewedText: "Die dag in woorden."
        case .tagsText: "De onderwerpen van een bericht, met komma’s ertussen."
        }
    }
}

extension TagField {
    package static var shapeTitle: String { "Onderwerp" }

    package var about: String {
        switch self {
        case .name: "Het onderwerp."
        case .url: "De pagina met alle berichten over dit onderwerp."
        }
    }
}

extension StepEntryField {
    package static var shapeTitle: String { "Stap in de rij" }

    package var about: String {
        switch self {
        case .url: "Het adres van de stap."
        case .title: "De korte titel van de stap."
        case .number: "Het nummer van de stap."
        case .time: "Hoeveel tijd de stap kost."
        case .isCurrent: "Of dit de stap is die op de pagina staat."
        }
    }
}

extension AspectLinksField {
    package static var shapeTitle: String { "Aspect met links" }

    package var about: String {
        switch self {
        case .title: "De naam van het aspect."
        case .links: "Een link per sector die het aspect heeft."
        }
    }
}

extension SectorLinkField {
    package static var shapeTitle: String { "Link naar een sector" }

    package var about: String {
        switch self {
        case .url: "Het adres van het aspect in de scan van de sector."
        case .sector: "De sector: po, vo of mbo."
        }
    }
}

extension StageField {
    package static var shapeTitle: String { "Fase" }

    package var about: String {
        switch self {
        case .number: "Het nummer van de fase."
        case .name: "De naam van de fase."
        case .level: "Welke van de vijf tinten de fase heeft, van 1 tot 5."
        }
    }
}

extension TopicField {
    package static var shapeTitle: String { "Thema van een scan" }

    package var about: String {
        switch self {
        case .id: "Het id van het thema, voor een anker."
        case .title: "De naam van het thema."
        }
    }
}
