/// What a school allows others to see of its result.
package enum Sharing: String, Sendable, Hashable, CaseIterable {
    /// Nothing; not even that there is a result.
    case none
    /// Counted in the picture of a group that is large enough.
    case anonymous
    /// Counted likewise, and shown by name to the learning group.
    case group
}
