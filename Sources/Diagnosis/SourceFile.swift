import Markdown

/// A file of the content folder in memory, with the name editors know it by.
package struct SourceFile: Sendable, Equatable {
    /// Path inside the content folder: `scans/po.md`.
    package var path: String
    /// Path as diagnostics show it: `content/scans/po.md`.
    package var displayPath: String
    package var bytes: [UInt8]

    package init(path: String, displayPath: String, bytes: [UInt8]) {
        self.path = path
        self.displayPath = displayPath
        self.bytes = bytes
    }

    package func diagnostic(
        _ fact: Diagnostic.Fact,
        severity: Diagnostic.Severity? = nil,
        line: Int? = nil,
        column: Int? = nil,
        length: Int = 1
    ) -> Diagnostic {
        Diagnostic(fact, severity: severity, file: displayPath, line: line, column: column, length: length)
    }

    package func diagnostic(_ fact: Diagnostic.Fact, at range: SourceRange?) -> Diagnostic {
        guard let range else { return diagnostic(fact) }
        let length = range.start.line == range.end.line ? range.end.column - range.start.column + 1 : 1
        return diagnostic(fact, line: range.start.line, column: range.start.column, length: length)
    }

    /// The line and the column in bytes, both 1-based, at which a part of the file starts.
    package func place(of range: Range<Int>) -> SourcePosition {
        let before = bytes[..<range.lowerBound]
        let feed = UInt8(ascii: "\n")
        let start = before.lastIndex(of: feed).map { $0 + 1 } ?? 0
        return SourcePosition(line: before.count { $0 == feed } + 1, column: range.lowerBound - start + 1)
    }

    /// The first byte that is not UTF-8, as a position; `nil` when all of the file is.
    package func firstInvalidByte() -> SourcePosition? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var decoder = UTF8()
        var position = SourcePosition(line: 1, column: 1)
        var iterator = bytes.makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar):
                if scalar == "\n" {
                    position.line += 1
                    position.column = 1
                } else {
                    position.column += UTF8.width(scalar)
                }
            case .error: return position
            case .emptyInput: return nil
            }
        }
    }
}
