// The page of one school on a site for the learning group.

package enum SchoolPageField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: HeadingField.shape, StripField.shape)
    case kicker, hasGroups, groups, stages, themes
    case hasLearning, learning, hasRounds, roundsTitle, roundsSentence, moves, hasPlan, plan

    package var holds: FieldKind {
        switch self {
        case .kicker, .roundsTitle, .roundsSentence: .text
        case .hasGroups, .hasLearning, .hasRounds, .hasPlan: .flag
        case .groups: .list(NamedLinkField.shape)
        case .stages: .list(StageField.shape)
        case .themes: .list(SchoolTopicField.shape)
        case .learning: .list(SchoolLearningField.shape)
        case .moves: .list(MoveField.shape)
        case .plan: .list(PlanField.shape)
        }
    }
}

package enum SchoolTopicField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: TopicField.shape)
    case caption, aspects

    package var holds: FieldKind {
        switch self {
        case .caption: .text
        case .aspects: .list(SchoolAspectField.shape)
        }
    }
}

package enum SchoolAspectField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: PlacedStripField.shape)
    case id, title, now, ambition, marks, besides

    package var holds: FieldKind {
        switch self {
        case .id, .title, .now, .ambition, .marks: .text
        case .besides: .list(LineField.shape)
        }
    }
}

package enum SchoolLearningField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case name, suggestions, questions

    package var holds: FieldKind {
        switch self {
        case .name: .text
        case .suggestions, .questions: .list(LineField.shape)
        }
    }
}

package enum MoveField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case title, sign, words

    package var holds: FieldKind { .text }
}

package enum PlanField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case title, texts, hasSteps, steps

    package var holds: FieldKind {
        switch self {
        case .title: .text
        case .texts: .list(OwnWordsField.shape)
        case .hasSteps: .flag
        case .steps: .list(PlanStepField.shape)
        }
    }
}

package enum OwnWordsField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case label, wordsHTML

    package var holds: FieldKind {
        switch self {
        case .label: .text
        case .wordsHTML: .html
        }
    }
}

package enum PlanStepField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case what, aside, signal, progress

    package var holds: FieldKind { .text }
}
