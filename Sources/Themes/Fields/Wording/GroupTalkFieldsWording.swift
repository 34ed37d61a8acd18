// What makers of themes read about the fields of GroupTalkFields.swift.

extension GroupLearningField {
    package static var shapeTitle: String { "Leren van elkaar" }

    package var about: String {
        switch self {
        case .caption: "Het bijschrift van de tabel."
        case .aspects: "De aspecten met vraag en aanbod."
        case .hasNames: "Of er scholen met naam te zien zijn."
        case .schools: "De scholen met naam."
        case .hasQuestions: "Of scholen een vraag delen."
        case .questions: "De vragen die scholen delen."
        }
    }
}

extension LearningAspectField {
    package static var shapeTitle: String { "Vraag en aanbod" }

    package var about: String {
        switch self {
        case .need: "Hoeveel scholen verder willen."
        case .offer: "Hoeveel scholen erover vertellen."
        case .words: "Hetzelfde in woorden."
        }
    }
}

extension LearningSchoolField {
    package static var shapeTitle: String { "School die wil leren" }

    package var about: String {
        switch self {
        case .hasSuggestions: "Of er iemand is om mee te praten."
        case .suggestions: "Met wie de school kan praten, en waarover."
        }
    }
}

extension GroupRoundsField {
    package static var shapeTitle: String { "Twee jaren van een groep" }

    package var about: String {
        switch self {
        case .years: "Welke jaren het zijn."
        case .none: "Waarom er niets te zien is, als dat zo is."
        case .hasRounds: "Of er iets te zien is."
        case .schools: "Hoeveel scholen in beide jaren meedoen."
        case .caption: "Het bijschrift van de tabellen."
        case .themes: "De thema’s waar iets van te zien is."
        case .hasChanged: "Of er aspecten met andere teksten zijn."
        case .changed: "De zinnen over die aspecten."
        }
    }
}

extension RoundsTopicField {
    package static var shapeTitle: String { "Thema in twee jaren" }

    package var about: String {
        "De aspecten van het thema."
    }
}

extension RoundsAspectField {
    package static var shapeTitle: String { "Aspect van een groep in twee jaren" }

    package var about: String {
        switch self {
        case .up: "Hoeveel scholen verder zijn."
        case .same: "Hoeveel scholen gelijk bleven."
        case .down: "Hoeveel scholen terug zijn."
        case .notComparable: "Hoeveel scholen niet te vergelijken zijn."
        case .sentence: "Hetzelfde in een zin."
        }
    }
}

extension GroupFrameworkField {
    package static var shapeTitle: String { "Kwaliteitskader van een groep" }

    package var about: String {
        switch self {
        case .frameworkURL: "De pagina over het Kwaliteitskader, als die er is."
        case .safeguards: "De vier waarborgen."
        case .isReflection: "Of het de besloten uitgave is, waarin de pagina de kritische reflectie voorbereidt."
        case .sources: "De bestanden met naam waar de pagina van is gemaakt."
        case .anonymousSources: "Hoeveel bestanden zonder naam er nog zijn, als die er zijn."
        }
    }
}

extension ReflectionField {
    package static var shapeTitle: String { "Waarborg van een groep" }

    package var about: String {
        switch self {
        case .id: "Het id van de waarborg."
        case .title: "De naam van de waarborg."
        case .prompts: "De vragen om op terug te kijken."
        case .hasAspects: "Of de scan aspecten bij deze waarborg heeft."
        case .aspects: "Die aspecten."
        case .counted: "Van hoeveel bestanden de getallen zijn."
        case .hasVoices: "Of scholen er iets bij schreven voor anderen."
        case .voices: "De aspecten met die teksten."
        }
    }
}

extension ReflectionAspectField {
    package static var shapeTitle: String { "Aspect bij een waarborg van een groep" }

    package var about: String {
        switch self {
        case .sentence: "Waar de scholen staan."
        case .ambition: "Waar de scholen heen willen, als dat er is."
        case .marks: "Hoe vaak het aspect voorgaat, en hoeveel scholen erover vertellen, als dat er is."
        }
    }
}

extension GroupAgendaField {
    package static var shapeTitle: String { "Agenda voor een gesprek" }

    package var about: String {
        switch self {
        case .hasItems: "Of er iets te bespreken is."
        case .items: "De aspecten om te bespreken."
        }
    }
}

extension AgendaItemField {
    package static var shapeTitle: String { "Punt van de agenda" }

    package var about: String {
        switch self {
        case .reasons: "Waarom dit aspect op de agenda staat."
        case .sentence: "Waar de scholen staan."
        case .questionsHTML: "De gespreksvragen, als die er zijn."
        }
    }
}

extension GroupVoicesField {
    package static var shapeTitle: String { "Vragen en voorbeelden" }

    package var about: String {
        switch self {
        case .hasMatches: "Of er bij een vraag een verhaal of voorbeeld hoort."
        case .matches: "De vragen met wat een andere school erover kan vertellen."
        case .aspects: "De aspecten waarbij scholen iets voor elkaar schreven."
        case .cards: "Dezelfde teksten als kaarten om op te hangen."
        }
    }
}

extension VoiceField {
    package static var shapeTitle: String { "Tekst van een school voor anderen" }

    package var about: String {
        switch self {
        case .kind: "Wat het is: een vraag, een voorbeeld of een verhaal."
        case .file: "Het bestand waar de tekst in staat."
        case .wordsHTML: "De tekst."
        }
    }
}

extension VoicesAspectField {
    package static var shapeTitle: String { "Aspect met teksten van scholen" }

    package var about: String {
        switch self {
        case .voices: "De teksten."
        }
    }
}

extension VoiceMatchField {
    package static var shapeTitle: String { "Vraag met een antwoord" }

    package var about: String {
        switch self {
        case .question: "De vraag: altijd één."
        case .answer: "Het verhaal of voorbeeld: altijd één."
        case .reason: "Waarom die twee bij elkaar horen."
        }
    }
}

extension VoiceCardField {
    package static var shapeTitle: String { "Kaart voor een bijeenkomst" }

    package var about: String {
        switch self {
        case .aspect: "De naam van het aspect."
        case .isQuestion: "Of het een vraag is."
        }
    }
}

extension SourceFileField {
    package static var shapeTitle: String { "Bestand van een school" }

    package var about: String {
        switch self {
        case .file: "De plaats van het bestand."
        }
    }
}
