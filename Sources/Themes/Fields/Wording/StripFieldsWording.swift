// What makers of themes read about the fields of StripFields.swift.

extension StripField {
    package static var shapeTitle: String { "Strook met fasen" }

    package var about: String {
        switch self {
        case .stripWidth: "De breedte van de tekening."
        case .stripHeight: "De hoogte van de tekening."
        case .stripY: "De hoogte van de lijn."
        case .stripStart: "Waar de lijn begint."
        case .stripEnd: "Waar de lijn eindigt."
        case .stripPlaces: "De plaats van elke fase, met spaties ertussen; het script leest ze."
        case .ticks: "De streepjes, een per fase."
        }
    }
}

extension TickField {
    package static var shapeTitle: String { "Streepje" }

    package var about: String {
        switch self {
        case .tickNumber: "Het nummer van de fase."
        case .tickX: "De plaats van de fase."
        }
    }
}

extension PlacedStripField {
    package static var shapeTitle: String { "Strook van een school" }

    package var about: String {
        switch self {
        case .hasNow: "Of de school een fase heeft gekozen."
        case .hasTarget: "Of de school een ambitie heeft gekozen."
        case .isSame: "Of de ambitie dezelfde fase is als nu."
        case .nowX: "De plaats van nu."
        case .goalX: "De plaats van de ambitie."
        case .wayStart: "Waar de weg van nu naar de ambitie begint."
        case .wayEnd: "Waar die weg eindigt."
        }
    }
}
