/// The free texts of an answer, in the order in which the form asks for them and the file holds them.
///
/// A new one is a case here. Reading, writing, the JSON Schema, the exports, the form, the reports and the page of a
/// school go over the cases; its words stand in `strings.yaml` under keys made of its name (`scan.aspect.KEY`,
/// `scan.aspect.KEYHint`, `scan.where.KEY`).
package enum AnswerText: String, Sendable, Hashable, CaseIterable {
    /// Points of attention.
    case attention
    /// What a colleague would see of it.
    case example
    /// What the team would like to ask other schools.
    case question
    /// What the team can tell other schools.
    case story

    /// The key in the file.
    package var key: String { rawValue }

    /// The longest it may be, counted as `TextCleaning.length(of:)` does.
    package var limit: Int {
        switch self {
        case .attention: 4_000
        case .example, .story: 2_000
        case .question: 500
        }
    }

    /// Whether it is a note: shown to others only when the school shares its notes.
    package var isNote: Bool {
        switch self {
        case .attention, .example, .question, .story: true
        }
    }

    /// Whether the team also has to allow it for this very text (`Answer.shared`).
    package var hasConsent: Bool { self != .attention }

    /// The first version of the format that has it.
    package var since: Int { self == .attention ? 1 : 2 }

    /// The heading of its column in a spreadsheet.
    package var columnTitle: String {
        switch self {
        case .attention: "aandachtspunten"
        case .example: "voorbeeld"
        case .question: "vraag aan anderen"
        case .story: "wat we kunnen vertellen"
        }
    }
}
