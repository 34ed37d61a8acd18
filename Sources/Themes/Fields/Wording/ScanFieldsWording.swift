// What makers of themes read about the fields of ScanFields.swift.

extension ScanPageField {
    package static var shapeTitle: String { "Scan" }

    package var about: String {
        switch self {
        case .version: "De versie van de scan."
        case .scanNotice: "De opmerking bij scans uit site.yaml, als die er is."
        case .introductionHTML: "De inleiding van de scan."
        case .stages: "De fasen."
        case .schools: "De scholen uit het register van deze sector."
        case .rounds: "De schooljaren waaruit je kunt kiezen."
        case .roles: "De rollen waaruit je kunt kiezen."
        case .sharing: "De keuzes voor het delen."
        case .themes: "De thema’s van de scan."
        case .singleFileURL: "Het adres van de scan als los bestand; in dat bestand zelf niet."
        case .singleFileName: "De naam waaronder een school het losse bestand bewaart."
        case .calibrationURL: "Het adres van de verhalen om te ijken; in een los bestand niet."
        case .lookBackURL: "Het adres van de stap ‘terugkijken’ in de handleiding, als die er is."
        case .otherScans: "De andere scans van deze site."
        case .laterScripts: "De adressen van de scripts die later worden geladen, met een spatie ertussen."
        case .dataHTML: "De gegevens voor het script."
        }
    }
}

extension ScanLinkField {
    package static var shapeTitle: String { "Andere scan" }

    package var about: String {
        switch self {
        case .id: "Het id van de scan. Het staat ook in de bestanden van die scan."
        case .url: "Het adres van de scan."
        case .title: "De titel van de scan."
        }
    }
}

extension RegisterSchoolField {
    package static var shapeTitle: String { "School uit het register" }

    package var about: String {
        switch self {
        case .code: "De code van de school."
        case .name: "De naam van de school."
        case .place: "De plaats van de school."
        }
    }
}

extension ValueField {
    package static var shapeTitle: String { "Keuze" }

    package var about: String {
        "De tekst van de keuze."
    }
}

extension SharingField {
    package static var shapeTitle: String { "Keuze voor het delen" }

    package var about: String {
        switch self {
        case .value: "De waarde in het bestand."
        case .title: "De naam van de keuze."
        case .text: "Wat de keuze betekent."
        case .isDefault: "Of de keuze aan het begin aan staat."
        }
    }
}

extension ScanTopicField {
    package static var shapeTitle: String { "Thema in het formulier" }

    package var about: String {
        switch self {
        case .count: "Hoeveel aspecten het thema heeft."
        case .position: "De plaats in de rij, zoals ‘Thema 2 van 5’."
        case .introductionHTML: "De toelichting bij het thema."
        case .aspects: "De aspecten van het thema."
        case .nextAddress: "Het anker van het scherm hierna."
        case .nextTitle: "De tekst van de link naar het scherm hierna."
        }
    }
}

extension ScanAspectField {
    package static var shapeTitle: String { "Aspect in het formulier" }

    package var about: String {
        switch self {
        case .id: "Het id van het aspect."
        case .number: "Het nummer, zoals 2.3."
        case .title: "De naam van het aspect."
        case .isExtra: "Of het aspect alleen in deze sector bestaat."
        case .extraLabel: "Het woord bij zo’n aspect."
        case .questionHTML: "De leidende vraag."
        case .questionsHTML: "De gespreksvragen, als die er zijn."
        case .stages: "De fasen met hun tekst."
        case .states: "De antwoorden zonder fase, zoals ‘weten we nog niet’."
        case .calibrationURL: "Het adres van de twee verhalen bij het aspect, als die er zijn."
        case .calibrationLabel: "De tekst van de link daarheen."
        case .requirement: "Wat al gevraagd wordt; alleen als er geen pagina met verhalen is, want daar staat het al."
        case .hasIdeas: "Of er mogelijke vervolgstappen zijn."
        case .ideas: "De mogelijke vervolgstappen."
        case .readingHTML: "Wat de school erover kan lezen, als dat er is."
        }
    }
}

extension ScanStageField {
    package static var shapeTitle: String { "Fase van een aspect" }

    package var about: String {
        "De beschrijving van de fase."
    }
}

extension AnswerStateField {
    package static var shapeTitle: String { "Antwoord zonder fase" }

    package var about: String {
        switch self {
        case .value: "De waarde in het bestand."
        case .text: "De tekst van het antwoord."
        }
    }
}

extension IdeaField {
    package static var shapeTitle: String { "Mogelijke vervolgstap" }

    package var about: String {
        switch self {
        case .from: "De fase waar de stap bij begint."
        case .ideaLabel: "Van welke fase naar welke fase."
        case .textHTML: "De tekst van de stap."
        }
    }
}
