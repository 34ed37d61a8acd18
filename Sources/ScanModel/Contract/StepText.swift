/// The texts of a next step, in the order of the form and the file. `what` is the step, the others stand beside it.
package enum StepText: String, Sendable, Hashable, CaseIterable {
    /// What is going to be done.
    case what
    /// Who does it: a role or a group.
    case who
    /// When it is done, in the school's own words.
    case when
    /// How the team notices that it helps.
    case signal
    /// A word on how it went, beside its `StepState`.
    case note

    /// The key in the file.
    package var key: String { rawValue }

    /// The longest it may be, counted as `TextCleaning.length(of:)` does.
    package var limit: Int {
        switch self {
        case .what, .signal, .note: 500
        case .who: 200
        case .when: 100
        }
    }

    /// Whether it stands between brackets behind the step.
    var isBeside: Bool { self == .who || self == .when }

    /// The first version of the format that has it.
    package var since: Int {
        switch self {
        case .what, .who, .when: 1
        case .signal, .note: 2
        }
    }
}
