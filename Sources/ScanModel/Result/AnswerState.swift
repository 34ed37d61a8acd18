/// How far a team came with an aspect.
package enum AnswerState: String, Sendable, Hashable, Codable, CaseIterable {
    /// The team agreed on a stage.
    case answered
    /// The team discussed it and does not know.
    case unknown
    case notApplicable
    /// Also what an absent answer means.
    case notDiscussed
}
