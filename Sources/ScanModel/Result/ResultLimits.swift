/// How long the texts and lists of a result may be. Texts are counted as `TextCleaning.length(of:)` counts, after
/// cleaning.
public enum ResultLimits {
    /// Points of attention of one answer.
    public static let attention = 4_000
    /// What is going to be done.
    public static let what = 500
    /// Who does it.
    public static let who = 200
    /// When it is done.
    public static let when = 100
    /// Per aspect.
    public static let nextSteps = 20
    /// Roles that took part.
    public static let respondents = 40
    /// One role.
    public static let respondent = 100
    /// The name of the school.
    public static let schoolName = 200
    /// The version of the scan.
    public static let scanVersion = 50
    /// The digest of the scan.
    public static let digest = 128
    /// Aspects, orphans included.
    public static let answers = 500
    /// The file.
    public static let json = JSONLimits.standard
}
