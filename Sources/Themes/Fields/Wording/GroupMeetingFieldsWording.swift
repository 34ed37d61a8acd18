// What makers of themes read about the fields of GroupMeetingFields.swift.

extension GroupMeetingField {
    package static var shapeTitle: String { "Bijeenkomst van een groep" }

    package var about: String {
        switch self {
        case .hasStory: "Of er iets opvalt."
        case .story: "De zinnen over wat opvalt."
        case .hasAgenda: "Of er een agenda is."
        case .agenda: "De aspecten om te bespreken."
        case .chosen: "De aspecten van de agenda."
        case .others: "De andere aspecten, in de volgorde van de scan."
        case .hasOffers: "Of er aspecten zijn met een vraag en een aanbod."
        case .offers: "Die aspecten; de meeste vraag en aanbod eerst."
        case .hasMatches: "Of er vragen zijn die bij een verhaal of voorbeeld passen."
        case .matches: "De zinnen daarover; alleen op een site voor de leergroep."
        case .themes: "De thema’s met de getallen van hun aspecten."
        case .learning: "De aspecten met vraag en aanbod, allemaal."
        case .hasVoices: "Of er teksten van scholen zijn."
        case .voices: "De teksten van scholen, per aspect; alleen op een site voor de leergroep."
        case .hasRounds: "Of er een eerder jaar naast staat."
        case .roundsCaption: "Het bijschrift van de tabel met twee jaren."
        case .roundThemes: "De thema’s met de stappen tussen twee jaren."
        case .dataHTML: "Wat het script van de pagina nodig heeft, als JSON."
        }
    }
}

extension MeetingSlideField {
    package static var shapeTitle: String { "Aspect op de beamer" }

    package var about: String {
        switch self {
        case .theme: "Het thema van het aspect."
        case .question: "De leidende vraag, zonder opmaak."
        case .reasons: "Waarom dit aspect op de agenda staat."
        case .isOnAgenda: "Of dit aspect op de agenda staat."
        case .people: "Hoeveel scholen hier een fase kozen, in een zin."
        }
    }
}
