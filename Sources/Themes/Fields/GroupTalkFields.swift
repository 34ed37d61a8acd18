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
    case frameworkURL, safeguards, isReflection, sources, anonymousSources

    package var holds: FieldKind {
        switch self {
        case .frameworkURL, .anonymousSources: .text
        case .isReflection: .flag
        case .safeguards: .list(ReflectionField.shape)
        case .sources: .list(SourceFileField.shape)
        }
    }
}

/// A waarborg with what the schools say, and questions to reflect on.
package enum ReflectionField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case id, title, prompts, hasAspects, aspects, counted, hasVoices, voices

    package var holds: FieldKind {
        switch self {
        case .id, .title, .counted: .text
        case .hasAspects, .hasVoices: .flag
        case .voices: .list(VoicesAspectField.shape)
        case .prompts: .list(LineField.shape)
        case .aspects: .list(ReflectionAspectField.shape)
        }
    }
}

/// A file that the numbers and words of a page come from.
package enum SourceFileField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: NamedLinkField.shape)
    case file

    package var holds: FieldKind { .text }
}

package enum ReflectionAspectField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: GroupAspectField.shape, SpreadField.shape)
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

package enum GroupVoicesField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: GroupField.shape)
    case hasMatches, matches, aspects, cards

    package var holds: FieldKind {
        switch self {
        case .hasMatches: .flag
        case .matches: .list(VoiceMatchField.shape)
        case .aspects: .list(VoicesAspectField.shape)
        case .cards: .list(VoiceCardField.shape)
        }
    }
}

/// A text that a school lets the others read.
package enum VoiceField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: NamedLinkField.shape)
    case kind, file, wordsHTML

    package var holds: FieldKind {
        switch self {
        case .kind, .file: .text
        case .wordsHTML: .html
        }
    }
}

package enum VoicesAspectField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: GroupAspectField.shape)
    case voices

    package var holds: FieldKind { .list(VoiceField.shape) }
}

/// A question with what another school has to say to it.
package enum VoiceMatchField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: GroupAspectField.shape)
    case question, answer, reason

    package var holds: FieldKind {
        switch self {
        case .question, .answer: .list(VoiceField.shape)
        case .reason: .text
        }
    }
}

package enum VoiceCardField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: VoiceField.shape)
    case aspect, isQuestion

    package var holds: FieldKind {
        switch self {
        case .aspect: .text
        case .isQuestion: .flag
        }
    }
}
