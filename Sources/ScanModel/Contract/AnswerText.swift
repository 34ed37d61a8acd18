/// The free texts of an answer, in the order in which the form asks for them and the file holds them.
///
/// A new one is a case here. Reading, writing, the JSON Schema, the exports, the form, the reports and the page of a
/// school go over the cases; its words stand in `strings.yaml` under keys made of its name (`scan.aspect.KEY`,
/// `scan.aspect.KEYHint`, `scan.where.KEY`).
package enum AnswerText: String, Sendable, Hashable, CaseIterable {
    /// Points of attention.
    case attention

    /// The key in the file.
    package var key: String { rawValue }

    /// The longest it may be, counted as `TextCleaning.length(of:)` does.
    package var limit: Int {
        switch self {
        case .attention: 4_000
        }
    }

    /// Whether it is a note: shown to others only when the school shares its notes.
    package var isNote: Bool {
        switch self {
        case .attention: true
        }
    }

    /// The heading of its column in a spreadsheet.
    package var columnTitle: String {
        switch self {
        case .attention: "aandachtspunten"
        }
    }
}
