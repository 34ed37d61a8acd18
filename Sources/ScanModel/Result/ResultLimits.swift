/// How long the lists and texts of a result may be, besides those of `AnswerText` and `StepText`. Texts are counted as
/// `TextCleaning.length(of:)` counts, after cleaning.
package enum ResultLimits {
    /// Next steps per aspect.
    package static let nextSteps = 20
    /// Roles that took part.
    package static let respondents = 40
    /// One role.
    package static let respondent = 100
    /// The name of the school.
    package static let schoolName = 200
    /// The version of the scan.
    package static let scanVersion = 50
    /// The digest of the scan.
    package static let digest = 128
    /// Aspects, orphans included.
    package static let answers = 500
    /// Themes that a team calls finished.
    package static let completedThemes = 100
    /// What a team writes of the whole: the goal, and what waits.
    package static let plan = 1_000
    /// Files that a file grew from: a team, with files of its own.
    package static let origins = 50
    /// What such a file grew from in its turn: as often as somebody may download between two visits to the post.
    package static let earlier = 50
    /// How far the clock of a school may run ahead, in seconds: what was changed later than that was changed in a
    /// future that cannot be.
    static let clockAhead = 86_400
    /// The file. A number that JavaScript would turn into infinity could not be written back by the page.
    package static let json = JSONLimits(allowsInfinity: false)
}
