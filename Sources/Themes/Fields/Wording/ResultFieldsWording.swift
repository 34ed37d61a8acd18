// What makers of themes read about the fields of ResultFields.swift.

extension ResultsField {
    package static var shapeTitle: String { "Overzicht van resultaten" }

    package var about: String {
        switch self {
        case .hasRounds: "Of er resultaten zijn."
        case .rounds: "De schooljaren, het nieuwste eerst."
        }
    }
}

extension ResultsRoundField {
    package static var shapeTitle: String { "Schooljaar" }

    package var about: String {
        switch self {
        case .id: "Het schooljaar, zoals 2026-2027."
        case .title: "Het schooljaar in woorden."
        case .scans: "De scans van dat jaar."
        case .hasSectors: "Of er groepen met meer sectoren zijn."
        case .sectors: "De groepen met meer sectoren."
        case .hasSchools: "Of er scholen met naam te zien zijn."
        case .schools: "De scholen met naam; alleen op een site voor de leergroep."
        }
    }
}

extension ResultsScanField {
    package static var shapeTitle: String { "Scan in een schooljaar" }

    package var about: String {
        switch self {
        case .title: "De naam van de scan."
        case .hasShown: "Of er groepen te zien zijn."
        case .shown: "De groepen die te zien zijn."
        case .withheld: "De zin over groepen met te weinig scholen, als die er zijn."
        case .otherVersion: "De zin over resultaten van een andere versie, als die er zijn."
        }
    }
}

extension GroupCardField {
    package static var shapeTitle: String { "Kaart van een groep" }

    package var about: String {
        switch self {
        case .url: "Het adres van de groep."
        case .name: "De naam van de groep."
        case .kind: "Wat voor groep het is."
        case .participants: "Hoeveel scholen meedoen."
        }
    }
}

extension SectorsField {
    package static var shapeTitle: String { "Sectoren naast elkaar" }

    package var about: String {
        switch self {
        case .kicker: "De regel boven de titel."
        case .members: "De sectoren, met een link."
        case .hasShared: "Of de sectoren aspecten delen."
        case .aspects: "De aspecten die zij delen."
        case .hasLeftOut: "Of er aspecten niet naast elkaar kunnen."
        case .leftOut: "De zinnen over die aspecten."
        }
    }
}

extension SectorMemberField {
    package static var shapeTitle: String { "Sector van een groep" }

    package var about: String {
        switch self {
        case .sector: "De sector: po, vo of mbo."
        case .url: "Het adres van de groep in die sector."
        case .schools: "Hoeveel scholen meedoen."
        }
    }
}

extension SectorAspectField {
    package static var shapeTitle: String { "Aspect naast elkaar" }

    package var about: String {
        switch self {
        case .id: "Het id van het aspect."
        case .title: "De naam van het aspect."
        case .stages: "De fasen."
        case .rows: "Een rij per sector."
        }
    }
}

extension SectorRowField {
    package static var shapeTitle: String { "Rij van een sector" }

    package var about: String {
        switch self {
        case .participants: "De sector en hoeveel scholen meedoen."
        case .counts: "Het aantal scholen per fase."
        case .medianText: "Het midden in woorden."
        }
    }
}
