// What makers of themes read about the fields of AnswerFields.swift.

extension AnswerFieldsField {
    package static var shapeTitle: String { "Wat een school kan invullen" }

    package var about: String {
        switch self {
        case .answerTexts: "De teksten bij een aspect."
        case .answerFlags: "De vinkjes bij een aspect."
        case .stepTexts: "De teksten van een vervolgstap."
        case .stepStates: "Hoever een vervolgstap kan zijn."
        case .limits: "Hoe lang andere teksten mogen zijn."
        }
    }
}

extension FieldLabelField {
    package static var shapeTitle: String { "Invulveld" }

    package var about: String {
        switch self {
        case .key: "De naam van het invulveld in het bestand."
        case .label: "Het opschrift."
        }
    }
}

extension TextBoxField {
    package static var shapeTitle: String { "Invulveld voor tekst" }

    package var about: String {
        "Hoeveel tekens erin passen."
    }
}

extension AnswerTextField {
    package static var shapeTitle: String { "Tekst bij een aspect" }

    package var about: String {
        switch self {
        case .hint: "De uitleg onder het opschrift."
        case .isMore: "Of het veld dichtgeklapt begint."
        case .consent: "Bij een tekst die anderen alleen lezen als dat per tekst mag: de vraag of dat mag."
        }
    }
}

extension StepTextField {
    package static var shapeTitle: String { "Tekst van een vervolgstap" }

    package var about: String {
        switch self {
        case .heading: "Het opschrift boven een kolom in het verslag."
        case .isMain: "Of dit de stap zelf is."
        case .isProgress: "Of dit zegt hoe het met de stap ging."
        }
    }
}

extension LimitsField {
    package static var shapeTitle: String { "Lengte van teksten" }

    package var about: String {
        switch self {
        case .schoolCode: "Hoeveel tekens een code van een school heeft, ten hoogste."
        case .schoolName: "Hoeveel tekens de naam van een school heeft, ten hoogste."
        case .plan: "Hoeveel tekens het doel heeft, en wat dit jaar rust, ten hoogste."
        }
    }
}
