// What makers of themes read about the fields of GroupFields.swift.

extension GroupField {
    package static var shapeTitle: String { "Pagina van een groep" }

    package var about: String {
        switch self {
        case .kicker: "De regel boven de titel."
        case .participants: "Hoeveel scholen meedoen; alleen bij het beeld van de groep."
        case .parts: "De pagina’s van de groep."
        case .stages: "De fasen met hun kleur."
        }
    }
}

extension GroupPartField {
    package static var shapeTitle: String { "Link naar een pagina van de groep" }

    package var about: String {
        switch self {
        case .partTitle: "De naam van de pagina."
        case .partURL: "Het adres van de pagina."
        case .isCurrent: "Of dit de pagina zelf is."
        }
    }
}

extension GroupAspectField {
    package static var shapeTitle: String { "Aspect van een groep" }

    package var about: String {
        switch self {
        case .id: "Het id van het aspect."
        case .title: "De naam van het aspect."
        case .url: "Het adres van het aspect in de scan; alleen bij een scan van nu."
        }
    }
}

extension AspectWordsField {
    package static var shapeTitle: String { "Aspect in woorden" }

    package var about: String {
        switch self {
        case .sentence: "Waar de scholen staan."
        case .others: "De scholen zonder fase, als die er zijn."
        case .ambition: "Waar de scholen heen willen, als dat er is."
        case .marks: "Hoe vaak het aspect voorgaat, en hoeveel scholen erover vertellen, als dat er is."
        }
    }
}

extension HeatCellField {
    package static var shapeTitle: String { "Vak met een tint" }

    package var about: String {
        switch self {
        case .text: "Het aantal scholen."
        case .level: "Hoe sterk de tint is, van 0 tot 5."
        case .span: "Over hoeveel fasen het vak gaat; alleen als dat er meer zijn."
        }
    }
}

extension GroupPictureField {
    package static var shapeTitle: String { "Beeld van een groep" }

    package var about: String {
        switch self {
        case .leftOut: "De zin over resultaten die niet meetellen, als die er zijn."
        case .hasNames: "Of er scholen met naam te zien zijn."
        case .names: "De scholen met naam; alleen op een site voor de leergroep."
        case .anonymous: "Hoeveel scholen zonder naam meedoen, als die er zijn."
        case .pictureKey: "De uitleg bij het plaatje."
        case .themes: "De thema’s waar iets van te zien is."
        case .compareURL: "De pagina van de handleiding over vergelijken, als die er is."
        case .hasStory: "Of er iets opvalt."
        case .story: "Wat er opvalt, in hooguit vijf zinnen."
        case .merged: "De uitleg als er ergens twee fasen samen staan."
        }
    }
}

extension PictureTopicField {
    package static var shapeTitle: String { "Thema in het beeld" }

    package var about: String {
        switch self {
        case .aspects: "De aspecten van het thema."
        case .caption: "Het bijschrift van de tabel met fasen."
        case .ambitionCaption: "Het bijschrift van de tabel met ambities."
        }
    }
}

extension PictureAspectField {
    package static var shapeTitle: String { "Aspect in het beeld" }

    package var about: String {
        switch self {
        case .medianText: "Het midden in woorden."
        case .counts: "Het aantal scholen per fase."
        case .targets: "Het aantal scholen per ambitie."
        case .unknown: "Hoeveel scholen het nog niet weten."
        case .notApplicable: "Bij hoeveel scholen het niet van toepassing is."
        case .notDiscussed: "Hoeveel scholen het nog niet hebben besproken."
        case .need: "Hoeveel scholen verder willen."
        case .priority: "Bij hoeveel scholen het voorgaat."
        case .offer: "Hoeveel scholen erover vertellen."
        case .isMerged: "Of er twee fasen samen staan, en alles zonder fase."
        }
    }
}

extension FindingField {
    package static var shapeTitle: String { "Wat opvalt" }

    package var about: String {
        switch self {
        case .kind: "Waar de zin over gaat, in een paar woorden."
        case .title: "De naam van het aspect."
        case .url: "Het plaatje van het aspect."
        case .sentence: "De zin, zonder de naam van het aspect."
        case .numbersURL: "De plaats van de getallen."
        }
    }
}

extension SpreadField {
    package static var shapeTitle: String { "Aspect op één regel" }

    package var about: String {
        switch self {
        case .spreadWidth: "De breedte van het plaatje."
        case .spreadHeight: "De hoogte van het plaatje."
        case .spreadY: "De hoogte van de lijn onder de staafjes."
        case .spreadBars: "De staafjes."
        case .spreadMedian: "Het driehoekje bij het midden, als er een midden is."
        case .middle: "Het midden en de spreiding in getallen, als er een midden is."
        case .answered: "Hoeveel scholen een fase kozen."
        }
    }
}

extension DotPictureField {
    package static var shapeTitle: String { "Plaatje van een aspect" }

    package var about: String {
        switch self {
        case .width: "De breedte."
        case .height: "De hoogte."
        case .bottom: "De hoogte van de lijn onder de stippen."
        case .labelY: "De hoogte van de nummers."
        case .targetY: "De hoogte van de ambities."
        case .axis: "De lijnen van de fasen."
        case .columns: "De fasen."
        case .dots: "De stippen; niet als het staven zijn."
        case .dotSize: "De grootte van een stip."
        case .bars: "De staven; alleen als het te veel stippen zouden zijn."
        case .median: "Het driehoekje bij het midden, als er een midden is."
        }
    }
}

extension DotColumnField {
    package static var shapeTitle: String { "Fase in het plaatje" }

    package var about: String {
        switch self {
        case .x: "De plaats van de fase."
        case .number: "Het nummer van de fase."
        case .target: "Hoeveel scholen daarheen willen, als die er zijn."
        }
    }
}

extension GroupTableField {
    package static var shapeTitle: String { "Wie staat waar" }

    package var about: String {
        switch self {
        case .caption: "Het bijschrift van de tabel."
        case .columns: "Hoeveel kolommen de tabel heeft."
        case .schools: "De scholen."
        case .themes: "De thema’s."
        case .unknownSign: "Het teken voor ‘weten we nog niet’."
        case .notApplicableSign: "Het teken voor ‘niet van toepassing’."
        case .openSign: "Het teken voor ‘nog niet besproken’."
        }
    }
}

extension TableTopicField {
    package static var shapeTitle: String { "Thema in de tabel" }

    package var about: String {
        "De aspecten van het thema."
    }
}

extension TableAspectField {
    package static var shapeTitle: String { "Aspect in de tabel" }

    package var about: String {
        "Een vak per school."
    }
}

extension TableCellField {
    package static var shapeTitle: String { "Vak in de tabel" }

    package var about: String {
        switch self {
        case .text: "Het nummer van de fase, of een teken."
        case .level: "Welke van de vijf tinten het vak heeft; alleen bij een fase."
        case .words: "Het teken in woorden; alleen bij een teken."
        }
    }
}
