// What makers of themes read about the fields of SchoolFields.swift.

extension SchoolPageField {
    package static var shapeTitle: String { "School" }

    package var about: String {
        switch self {
        case .kicker: "De regel boven de titel."
        case .hasGroups: "Of de school in groepen zit."
        case .groups: "De groepen van de school."
        case .stages: "De fasen met hun kleur."
        case .themes: "De thema’s van de scan."
        case .hasLearning: "Of er iets te leren is van anderen."
        case .learning: "De groepen met gesprekken en vragen, ten hoogste twee."
        case .hasRounds: "Of er een eerder jaar naast kan."
        case .roundsTitle: "De kop boven de twee jaren."
        case .roundsSentence: "De twee jaren in een zin."
        case .moves: "De aspecten in de twee jaren."
        case .hasPlan: "Of de school eigen woorden deelt."
        case .plan: "De eigen woorden van de school."
        }
    }
}

extension SchoolTopicField {
    package static var shapeTitle: String { "Thema van een school" }

    package var about: String {
        switch self {
        case .caption: "Het bijschrift van de tabel."
        case .aspects: "De aspecten van het thema."
        }
    }
}

extension SchoolAspectField {
    package static var shapeTitle: String { "Aspect van een school" }

    package var about: String {
        switch self {
        case .id: "Het id van het aspect."
        case .title: "De naam van het aspect."
        case .now: "Waar de school staat, in woorden."
        case .ambition: "Waar de school heen wil, in woorden."
        case .marks: "Of het aspect voorgaat en of de school erover vertelt."
        case .besides: "Hetzelfde aspect in elke groep van de school."
        }
    }
}

extension SchoolLearningField {
    package static var shapeTitle: String { "Leren in een groep" }

    package var about: String {
        switch self {
        case .name: "De naam van de groep."
        case .suggestions: "Met wie de school kan praten, en waarover."
        case .questions: "Met wie de school een vraag deelt."
        }
    }
}

extension MoveField {
    package static var shapeTitle: String { "Aspect in twee jaren" }

    package var about: String {
        switch self {
        case .title: "De naam van het aspect."
        case .sign: "Het teken: een pijl, = of een streepje."
        case .words: "Hetzelfde in woorden."
        }
    }
}

extension PlanField {
    package static var shapeTitle: String { "Eigen woorden bij een aspect" }

    package var about: String {
        switch self {
        case .title: "De naam van het aspect."
        case .texts: "Wat de school bij het aspect schreef."
        case .hasSteps: "Of er vervolgstappen zijn."
        case .steps: "De vervolgstappen."
        }
    }
}

extension OwnWordsField {
    package static var shapeTitle: String { "Tekst van de school" }

    package var about: String {
        switch self {
        case .label: "Wat voor tekst het is; niet bij de eerste soort."
        case .wordsHTML: "De tekst zelf."
        }
    }
}

extension PlanStepField {
    package static var shapeTitle: String { "Vervolgstap" }

    package var about: String {
        switch self {
        case .what: "Wat de school gaat doen."
        case .aside: "Wie en wanneer, met een komma ertussen."
        case .signal: "Waaraan de school merkt dat het helpt, als ze dat zegt."
        case .progress: "Hoe het met de stap ging, als ze dat zegt."
        }
    }
}
