// What an answer can hold, as the contract says it: the form makes its fields of these.

package enum AnswerFieldsField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case answerTexts, answerFlags, stepTexts, stepStates, limits

    package var holds: FieldKind {
        switch self {
        case .answerTexts: .list(AnswerTextField.shape)
        case .answerFlags: .list(FieldLabelField.shape)
        case .stepTexts: .list(StepTextField.shape)
        case .stepStates: .list(AnswerStateField.shape)
        case .limits: .view(LimitsField.shape)
        }
    }
}

package enum FieldLabelField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case key, label

    package var holds: FieldKind { .text }
}

package enum TextBoxField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: FieldLabelField.shape)
    case limit

    package var holds: FieldKind { .text }
}

package enum AnswerTextField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: TextBoxField.shape)
    case hint, isMore, consent

    package var holds: FieldKind {
        switch self {
        case .hint, .consent: .text
        case .isMore: .flag
        }
    }
}

package enum StepTextField: Int, ViewFields {
    package static let shape = Shape(Self.self, includes: TextBoxField.shape)
    case heading, isMain, isProgress

    package var holds: FieldKind {
        switch self {
        case .heading: .text
        case .isMain, .isProgress: .flag
        }
    }
}

package enum LimitsField: Int, ViewFields {
    package static let shape = Shape(Self.self)
    case schoolCode, schoolName, plan

    package var holds: FieldKind { .text }
}
