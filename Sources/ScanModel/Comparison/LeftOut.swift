/// Why a result does not count.
package enum LeftOutReason: String, Sendable, Hashable, CaseIterable {
    /// The school keeps it to itself.
    case notShared
    /// It answers another version of the scan, with other stage texts.
    case otherVersion
    /// It has stages that the scan does not have.
    case invalidStages
    /// The school has a later one for the same year.
    case superseded

    /// Whether a picture may say so. That a school keeps its result to itself, or shares without its name, is
    /// nobody's business.
    var isShown: Bool { self == .otherVersion || self == .invalidStages }
}

/// How many results of a group do not count, and why.
package struct LeftOut: Sendable, Hashable {
    /// Why they do not count.
    package let reason: LeftOutReason
    /// How many they are.
    package let count: Int

    /// From its parts.
    package init(reason: LeftOutReason, count: Int) {
        self.reason = reason
        self.count = count
    }
}
