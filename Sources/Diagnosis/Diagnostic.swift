/// Something an editor should know: a fact with a place. Its Dutch wording stands in `DiagnosticWording`.
package struct Diagnostic: Sendable, Hashable {
    package enum Severity: String, Sendable, Hashable {
        /// The site is not built.
        case error
        /// The site is built; with `--strict` it counts as an error.
        case warning
    }

    package var code: DiagnosticCode
    package var severity: Severity
    /// The file as the editor knows it, from the working directory: `content/scans/po.md`.
    package var file: String
    /// 1-based line; `nil` when the whole file is meant.
    package var line: Int?
    /// 1-based column in bytes.
    package var column: Int?
    /// How many bytes the marker under the line spans; at least 1.
    package var length: Int
    /// What the wording needs: names, values, limits.
    package var parameters: [String: String]

    package init(
        _ code: DiagnosticCode,
        severity: Severity? = nil,
        file: String,
        line: Int? = nil,
        column: Int? = nil,
        length: Int = 1,
        _ parameters: [String: String] = [:]
    ) {
        self.code = code
        self.severity = severity ?? code.severity
        self.file = file
        self.line = line
        self.column = column
        self.length = max(1, length)
        self.parameters = parameters
    }
}

extension Diagnostic: Comparable {
    /// By file, then line, then column, then code: the order in which an editor walks through them.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.file != right.file { return left.file < right.file }
        if left.line != right.line { return (left.line ?? 0) < (right.line ?? 0) }
        if left.column != right.column { return (left.column ?? 0) < (right.column ?? 0) }
        if left.code != right.code { return left.code.rawValue < right.code.rawValue }
        return left.parameters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            .lexicographicallyPrecedes(right.parameters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    }
}
