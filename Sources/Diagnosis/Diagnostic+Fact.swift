import Markdown
import ScanModel

/// What is wrong or worth a look, with everything that is to be said of it still a value.
///
/// Each kind knows two things of its cases, both in a `switch` without `default`: the record that programs read and the
/// Dutch that editors read. So a new case does not compile until it has a code and a sentence.
package protocol DiagnosticFact: Sendable, Hashable, Codable {
    var record: DiagnosticRecord { get }
    var wording: DiagnosticWording { get }
}

/// A fact as `--json` prints it: its code, and names, values and limits as text.
package struct DiagnosticRecord: Sendable, Hashable {
    package var code: DiagnosticCode
    package var parameters: [String: String]

    /// What is `nil` is left out.
    package init(_ code: DiagnosticCode, _ parameters: [String: String?] = [:]) {
        self.code = code
        self.parameters = parameters.compactMapValues(\.self)
    }
}

extension Diagnostic {
    /// The facts of all subjects.
    package enum Fact: DiagnosticFact {
        case file(FileFact)
        case yaml(YAMLFact)
        case markdown(MarkdownFact)
        case link(LinkFact)
        case housekeeping(HousekeepingFact)
        case scan(ScanFact)
        case register(RegisterProblem.Fact)
        case result(ResultFact)
        case requirement(RequirementFact)
        case theme(ThemeFact)

        private var subject: any DiagnosticFact {
            switch self {
            case .file(let fact): fact
            case .yaml(let fact): fact
            case .markdown(let fact): fact
            case .link(let fact): fact
            case .housekeeping(let fact): fact
            case .scan(let fact): fact
            case .register(let fact): fact
            case .result(let fact): fact
            case .requirement(let fact): fact
            case .theme(let fact): fact
            }
        }

        package var record: DiagnosticRecord { subject.record }
        package var wording: DiagnosticWording { subject.wording }
    }
}
