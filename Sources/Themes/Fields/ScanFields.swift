// The form of a scan.

package enum ScanPageField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: PageField.shape, StripField.shape, AnswerFieldsField.shape)
    case version, scanNotice, introductionHTML, stages, schools, rounds, roles, sharing, themes
    case singleFileURL, singleFileName, calibrationURL, lookBackURL, otherScans, laterScripts, dataHTML

    package var holds: FieldKind {
        switch self {
        case .version, .scanNotice, .singleFileURL, .singleFileName, .calibrationURL, .lookBackURL, .laterScripts:
            .text
        case .introductionHTML, .dataHTML: .html
        case .stages: .list(StageField.shape)
        case .schools: .list(RegisterSchoolField.shape)
        case .rounds, .roles: .list(ValueField.shape)
        case .sharing: .list(SharingField.shape)
        case .themes: .list(ScanTopicField.shape)
        case .otherScans: .list(ScanLinkField.shape)
        }
    }
}

package enum ScanLinkField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case id, url, title

    package var holds: FieldKind { .text }
}

package enum RegisterSchoolField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case code, name, place

    package var holds: FieldKind { .text }
}

package enum ValueField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case value

    package var holds: FieldKind { .text }
}

package enum SharingField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case value, title, text, isDefault

    package var holds: FieldKind {
        switch self {
        case .value, .title, .text: .text
        case .isDefault: .flag
        }
    }
}

package enum ScanTopicField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: TopicField.shape)
    case count, position, introductionHTML, aspects, nextAddress, nextTitle

    package var holds: FieldKind {
        switch self {
        case .count, .position, .nextAddress, .nextTitle: .text
        case .introductionHTML: .html
        case .aspects: .list(ScanAspectField.shape)
        }
    }
}

package enum ScanAspectField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case id, number, title, isExtra, extraLabel, questionHTML, questionsHTML, stages, states
    case calibrationURL, calibrationLabel, requirement, hasIdeas, ideas, readingHTML

    package var holds: FieldKind {
        switch self {
        case .id, .number, .title, .extraLabel, .calibrationURL, .calibrationLabel: .text
        case .requirement: .view(RequirementField.shape)
        case .questionHTML, .questionsHTML, .readingHTML: .html
        case .isExtra, .hasIdeas: .flag
        case .stages: .list(ScanStageField.shape)
        case .states: .list(AnswerStateField.shape)
        case .ideas: .list(IdeaField.shape)
        }
    }
}

package enum ScanStageField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: StageField.shape)
    case textHTML

    package var holds: FieldKind { .html }
}

package enum AnswerStateField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case value, text

    package var holds: FieldKind { .text }
}

package enum IdeaField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case from, ideaLabel, textHTML

    package var holds: FieldKind {
        switch self {
        case .from, .ideaLabel: .text
        case .textHTML: .html
        }
    }
}
