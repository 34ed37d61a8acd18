// The pages of a group on which schools meet: learning, rounds, the framework and the agenda.

package enum GroupLearningField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: GroupField.shape)
    case caption, aspects, hasNames, schools, hasQuestions, questions

    package var holds: FieldKind {
        switch self {
        case .caption: .text
        case .hasNames, .hasQuestions: .flag
        case .aspects: .list(LearningAspectField.shape)
        case .schools: .list(LearningSchoolField.shape)
        case .questions: .list(LineField.shape)
        }
    }
}

package enum LearningAspectField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: GroupAspectField.shape)
    case need, offer, words

    package var holds: FieldKind { .text }
}

package enum LearningSchoolField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: NamedLinkField.shape)
    case hasSuggestions, suggestions

    package var holds: FieldKind {
        switch self {
        case .hasSuggestions: .flag
        case .suggestions: .list(LineField.shape)
        }
    }
}

package enum GroupRoundsField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: GroupField.shape)
    case years, none, hasRounds, schools, caption, themes, hasChanged, changed

    package var holds: FieldKind {
        switch self {
        case .years, .none, .schools, .caption: .text
        case .hasRounds, .hasChanged: .flag
        case .themes: .list(RoundsTopicField.shape)
        case .changed: .list(LineField.shape)
        }
    }
}

package enum RoundsTopicField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: TopicField.shape)
    case aspects

    package var holds: FieldKind { .list(RoundsAspectField.shape) }
}

package enum RoundsAspectField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: GroupAspectField.shape)
    case up, same, down, notComparable, sentence

    package var holds: FieldKind { .text }
}

package enum GroupFrameworkField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: GroupField.shape)
    case frameworkURL, safeguards

    package var holds: FieldKind {
        switch self {
        case .frameworkURL: .text
        case .safeguards: .list(ReflectionField.shape)
        }
    }
}

/// A waarborg with what the schools say, and questions to reflect on.
package enum ReflectionField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case id, title, prompts, hasAspects, aspects

    package var holds: FieldKind {
        switch self {
        case .id, .title: .text
        case .hasAspects: .flag
        case .prompts: .list(LineField.shape)
        case .aspects: .list(ReflectionAspectField.shape)
        }
    }
}

package enum ReflectionAspectField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: GroupAspectField.shape)
    case sentence, ambition, marks

    package var holds: FieldKind { .text }
}

package enum GroupAgendaField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: GroupField.shape)
    case hasItems, items

    package var holds: FieldKind {
        switch self {
        case .hasItems: .flag
        case .items: .list(AgendaItemField.shape)
        }
    }
}

package enum AgendaItemField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: GroupAspectField.shape)
    case reasons, sentence, questionsHTML

    package var holds: FieldKind {
        switch self {
        case .reasons: .list(LineField.shape)
        case .sentence: .text
        case .questionsHTML: .html
        }
    }
}
