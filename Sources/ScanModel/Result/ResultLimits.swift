/// How long the texts and lists of a result may be. Texts are counted as `TextCleaning.length(of:)` counts, after
/// cleaning.
package enum ResultLimits {
    /// Points of attention of one answer.
    package static let attention = 4_000
    /// What is going to be done.
    package static let what = 500
    /// Who does it.
    package static let who = 200
    /// When it is done.
    package static let when = 100
    /// Per aspect.
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
    /// The file.
    package static let json = JSONLimits.standard
}
