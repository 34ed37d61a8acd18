/// Something an editor should know: a fact with a place. Its Dutch is its wording (`DiagnosticWording`).
package struct Diagnostic: Sendable, Hashable, Codable {
    package enum Severity: String, Sendable, Hashable, Codable {
        /// The site is not built.
        case error
        /// The site is built; with `--strict` it counts as an error.
        case warning
    }

    package var fact: Fact
    package var severity: Severity
    /// The file as the editor knows it, from the working directory: `content/scans/po.md`.
    package var file: String
    /// 1-based line; `nil` when the whole file is meant.
    package var line: Int?
    /// 1-based column in bytes.
    package var column: Int?
    /// How many bytes the marker under the line spans; at least 1.
    package var length: Int
    /// Where else the same is the matter, once messages were gathered by cause.
    package var others = Others()

    /// - Parameter severity: that of the fact's code when it is `nil`.
    package init(
        _ fact: Fact,
        severity: Severity? = nil,
        file: String,
        line: Int? = nil,
        column: Int? = nil,
        length: Int = 1
    ) {
        self.fact = fact
        self.severity = severity ?? fact.record.code.severity
        self.file = file
        self.line = line
        self.column = column
        self.length = max(1, length)
    }

    package var code: DiagnosticCode { fact.record.code }
    /// Names, values and limits as text, for `--json`.
    package var parameters: [String: String] { fact.record.parameters }
}

extension Diagnostic: Comparable {
    /// By file, then line, then column, then code: the order in which an editor walks through them.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.file != right.file { return left.file < right.file }
        if left.line != right.line { return (left.line ?? 0) < (right.line ?? 0) }
        if left.column != right.column { return (left.column ?? 0) < (right.column ?? 0) }
        return left.fact.record < right.fact.record
    }
}

extension DiagnosticRecord: Comparable {
    /// By code, then by what is said: the same order at every run.
    package static func < (left: DiagnosticRecord, right: DiagnosticRecord) -> Bool {
        if left.code != right.code { return left.code.rawValue < right.code.rawValue }
        return left.lines.lexicographicallyPrecedes(right.lines)
    }

    private var lines: [String] { parameters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" } }
}
