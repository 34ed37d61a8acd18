/// What a team can tick at an aspect, in the order of the form and the file.
///
/// A new one is a case here, as with `AnswerText`; its words stand in `strings.yaml` as `scan.aspect.KEY`,
/// `scan.report.KEY`, `scan.where.KEY` and `school.KEY`.
package enum AnswerFlag: String, Sendable, Hashable, CaseIterable {
    /// One of the aspects the team starts with.
    case priority
    /// The school is willing to tell other schools about this.
    case offer

    /// The key in the file.
    package var key: String { rawValue }

    /// The heading of its column in a spreadsheet.
    package var columnTitle: String {
        switch self {
        case .priority: "prioriteit"
        case .offer: "vertellen graag"
        }
    }
}
