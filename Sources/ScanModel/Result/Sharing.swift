/// What a school allows others to see of its result. What a level allows stands here and nowhere else: the page gets it
/// through the contract, and a level without an answer here does not compile.
package enum Sharing: String, Sendable, Hashable, CaseIterable {
    /// Nothing; not even that there is a result.
    case none
    /// Counted in the picture of a group that is large enough.
    case anonymous
    /// Counted likewise, and shown by name to the learning group.
    case group

    /// Whether the result counts in the picture of a group.
    var isCounted: Bool {
        switch self {
        case .none: false
        case .anonymous, .group: true
        }
    }

    /// Whether the learning group may see the school's name with its stages.
    package var isNamed: Bool {
        switch self {
        case .none, .anonymous: false
        case .group: true
        }
    }
}
