// The page on which a team places stories before it places its own school.

package enum CalibrationField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: HeadingField.shape)
    case scanTitle, scanURL, version, themes

    package var holds: FieldKind {
        switch self {
        case .scanTitle, .scanURL, .version: .text
        case .themes: .list(CalibrationTopicField.shape)
        }
    }
}

package enum CalibrationTopicField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: TopicField.shape)
    case aspects

    package var holds: FieldKind { .list(CalibrationAspectField.shape) }
}

package enum CalibrationAspectField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case id, number, title, url, questionHTML, stages, requirement, stories

    package var holds: FieldKind {
        switch self {
        case .id, .number, .title, .url: .text
        case .questionHTML: .html
        case .stages: .list(ScanStageField.shape)
        case .requirement: .view(RequirementField.shape)
        case .stories: .list(StoryField.shape)
        }
    }
}

package enum StoryField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case label, textHTML, answer, reasonHTML

    package var holds: FieldKind {
        switch self {
        case .label, .answer: .text
        case .textHTML, .reasonHTML: .html
        }
    }
}

/// What a school is asked already about an aspect.
package enum RequirementField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case kind, text, source, url, dated, read

    package var holds: FieldKind { .text }
}
