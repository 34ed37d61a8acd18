/// The texts of a next step, in the order of the form and the file. `what` is the step, the others stand beside it.
package enum StepText: String, Sendable, Hashable, CaseIterable {
    /// What is going to be done.
    case what
    /// Who does it: a role or a group.
    case who
    /// When it is done, in the school's own words.
    case when

    /// The key in the file.
    package var key: String { rawValue }

    /// The longest it may be, counted as `TextCleaning.length(of:)` does.
    package var limit: Int {
        switch self {
        case .what: 500
        case .who: 200
        case .when: 100
        }
    }

    /// Whether a step without it cannot be read. It may be empty.
    package var isRequired: Bool { self == .what }
}
