// What makers of themes read about the fields of CalibrationFields.swift.

extension CalibrationField {
    package static var shapeTitle: String { "Eerst ijken" }

    package var about: String {
        switch self {
        case .scanTitle: "De titel van de scan."
        case .scanURL: "Het adres van de scan."
        case .version: "De versie van de scan."
        case .themes: "De thema’s met verhalen."
        }
    }
}

extension CalibrationTopicField {
    package static var shapeTitle: String { "Thema om te ijken" }

    package var about: String { "De aspecten met verhalen." }
}

extension CalibrationAspectField {
    package static var shapeTitle: String { "Aspect om te ijken" }

    package var about: String {
        switch self {
        case .id: "Het id van het aspect."
        case .number: "Het nummer, zoals 2.3."
        case .title: "De naam van het aspect."
        case .url: "Het adres van het aspect in de scan."
        case .questionHTML: "De leidende vraag."
        case .stages: "De fasen met hun tekst."
        case .requirement: "Wat al gevraagd wordt, als dat in de lijst staat."
        case .stories: "De twee verhalen."
        }
    }
}

extension StoryField {
    package static var shapeTitle: String { "Verhaal om te ijken" }

    package var about: String {
        switch self {
        case .label: "Zoals ‘Verhaal 1’."
        case .textHTML: "Het verhaal."
        case .answer: "De fase die erbij hoort, of de twee fasen waarover mensen verschillen."
        case .reasonHTML: "Waarom."
        }
    }
}

extension RequirementField {
    package static var shapeTitle: String { "Wat al zo hoort" }

    package var about: String {
        switch self {
        case .kind: "De soort bron, zoals ‘Cao’."
        case .text: "Wat er gevraagd wordt."
        case .source: "De naam van de bron."
        case .url: "Het adres van de bron."
        case .dated: "De datum of het jaar van de bron, als die bekend is."
        case .read: "Wanneer de bron het laatst is gelezen."
        }
    }
}
