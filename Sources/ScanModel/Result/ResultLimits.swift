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
    /// The file. A number that JavaScript would turn into infinity could not be written back by the page.
    package static let json = JSONLimits(allowsInfinity: false)
}
