// What makers of themes read about the fields of PageFields.swift.

extension PageField {
    package static var shapeTitle: String { "Pagina uit Markdown" }

    package var about: String {
        switch self {
        case .lead: "De inleiding boven de tekst, als die er is."
        case .contentHTML: "De tekst van de pagina."
        case .hasOutline: "Of er een lijst met koppen is: vanaf drie koppen."
        case .outline: "De koppen op de pagina."
        case .updated: "Wanneer de pagina is bijgewerkt, als dat erbij staat."
        case .hasReferences: "Of er bronnen, aspecten of verwante pagina’s zijn."
        case .hasSources: "Of er bronnen zijn."
        case .sources: "De bronnen."
        case .hasAspects: "Of er aspecten zijn waar de pagina bij helpt."
        case .aspects: "De aspecten waar de pagina bij helpt."
        case .hasRelated: "Of er verwante pagina’s zijn."
        case .related: "De verwante pagina’s."
        case .hasNeighbours: "Of er een vorige of volgende pagina is."
        case .previous: "De vorige pagina, als die er is."
        case .next: "De volgende pagina, als die er is."
        }
    }
}

extension OutlineField {
    package static var shapeTitle: String { "Kop op de pagina" }

    package var about: String {
        switch self {
        case .id: "Het anker van de kop."
        case .text: "De tekst van de kop."
        }
    }
}

extension DateField {
    package static var shapeTitle: String { "Datum" }

    package var about: String {
        switch self {
        case .iso: "De datum als 2026-11-24."
        case .text: "De datum in woorden."
        }
    }
}

extension SourceField {
    package static var shapeTitle: String { "Bron" }

    package var about: String {
        switch self {
        case .title: "De titel van de bron."
        case .url: "Het adres van de bron, als dat er is."
        case .author: "Wie de bron schreef."
        case .year: "Het jaar van de bron."
        case .note: "Een opmerking bij de bron."
        case .attribution: "Of er een schrijver of een jaar is."
        }
    }
}

extension StepField {
    package static var shapeTitle: String { "Stap van de handleiding" }

    package var about: String {
        switch self {
        case .stepLabel: "De plaats in de rij, zoals ‘Stap 3 van 9’."
        case .time: "Hoeveel tijd de stap kost."
        case .rolesText: "Wie erbij zijn, met komma’s ertussen."
        case .hasSteps: "Of er een rij met stappen is; bij een stap altijd."
        case .steps: "Alle stappen in dezelfde map."
        }
    }
}

extension PostField {
    package static var shapeTitle: String { "Bericht" }

    package var about: String {
        switch self {
        case .dateISO: "De datum als 2026-11-24."
        case .dateText: "De datum in woorden."
        case .renewedISO: "De dag waarop het bericht is vernieuwd als 2026-11-24, als dat zo is."
        case .renewedText: "Die dag in woorden."
        case .tags: "De onderwerpen van het bericht."
        }
    }
}

extension SectionField {
    package static var shapeTitle: String { "Deel van de site" }

    package var about: String {
        switch self {
        case .hasChildren: "Of er pagina’s in dit deel zijn."
        case .childrenTitle: "De kop boven die pagina’s."
        case .children: "De pagina’s in dit deel."
        case .hasTags: "Of er onderwerpen zijn."
        case .tags: "De onderwerpen van de berichten in dit deel."
        case .wholeURL: "Het adres van alle pagina’s achter elkaar, als dat er is."
        }
    }
}

extension ChildField {
    package static var shapeTitle: String { "Kaart in een deel van de site" }

    package var about: String {
        switch self {
        case .number: "Het nummer van een stap."
        case .facts: "Hoeveel tijd een stap kost."
        }
    }
}

extension WholeField {
    package static var shapeTitle: String { "Een deel van de site op één pagina" }

    package var about: String {
        switch self {
        case .lead: "De inleiding van het deel."
        case .contentHTML: "De tekst boven het deel."
        case .parts: "De pagina’s, achter elkaar."
        }
    }
}

extension WholePartField {
    package static var shapeTitle: String { "Pagina achter andere" }

    package var about: String {
        switch self {
        case .id: "Het anker van de pagina."
        case .title: "De titel."
        case .kicker: "Bij een stap: de plaats in de rij, de tijd en wie erbij zijn."
        case .lead: "De inleiding, als die er is."
        case .contentHTML: "De tekst, met koppen een niveau lager."
        case .hasSources: "Of er bronnen zijn."
        case .sources: "De bronnen."
        }
    }
}

extension HomeField {
    package static var shapeTitle: String { "Voorpagina" }

    package var about: String {
        switch self {
        case .scans: "De scans."
        case .scansURL: "Het adres van de pagina met alle scans."
        case .manualURL: "Het adres van de handleiding."
        case .hasSteps: "Of de handleiding stappen heeft."
        case .stepsTitle: "De kop boven de stappen."
        case .steps: "De stappen van de handleiding."
        case .hasNews: "Of er nieuws is."
        case .news: "De nieuwste berichten, ten hoogste drie."
        case .newsURL: "Het adres van de pagina met al het nieuws."
        }
    }
}

extension ScanCardField {
    package static var shapeTitle: String { "Kaart van een scan" }

    package var about: String {
        switch self {
        case .url: "Het adres van de scan."
        case .title: "De korte titel van de scan."
        case .summary: "Hoeveel thema’s en aspecten de scan heeft."
        }
    }
}

extension FrameworkField {
    package static var shapeTitle: String { "Kwaliteitskader" }

    package var about: String {
        "De vier waarborgen."
    }
}

extension SafeguardField {
    package static var shapeTitle: String { "Waarborg" }

    package var about: String {
        switch self {
        case .id: "Het id van de waarborg."
        case .title: "De naam van de waarborg."
        case .aspects: "De aspecten bij deze waarborg, uit alle scans."
        }
    }
}

extension SafeguardAspectField {
    package static var shapeTitle: String { "Aspect bij een waarborg" }

    package var about: String {
        "In welke sector het aspect extra is; alleen bij een extra aspect."
    }
}

extension CompareField {
    package static var shapeTitle: String { "Vergelijken in de browser" }

    package var about: String {
        switch self {
        case .safeguards: "De vier waarborgen, met een vraag."
        case .manualURL: "De pagina van de handleiding over vergelijken, als die er is."
        case .dataHTML: "De gegevens voor het script."
        }
    }
}

extension PromptField {
    package static var shapeTitle: String { "Waarborg met een vraag" }

    package var about: String {
        switch self {
        case .id: "Het id van de waarborg."
        case .title: "De naam van de waarborg."
        case .prompt: "De vraag om samen op terug te kijken."
        }
    }
}

extension SearchField {
    package static var shapeTitle: String { "Zoekpagina" }

    package var about: String {
        switch self {
        case .hasParts: "Of er delen zijn om rond te kijken."
        case .parts: "De delen van de site, voor wie liever rondkijkt."
        case .dataHTML: "De gegevens voor het script."
        }
    }
}

extension SearchPartField {
    package static var shapeTitle: String { "Deel om rond te kijken" }

    package var about: String {
        switch self {
        case .url: "Het adres van het deel."
        case .partTitle: "De naam van het deel."
        }
    }
}
