/// Splits bytes into rows and fields, quotes per RFC 4180. Works on bytes, so it fits every encoding that contains ASCII.
struct CSVReader {
    struct Field {
        /// Without quotes, doubled quotes made single.
        var bytes: [UInt8]
        var line: Int
        var column: Int
    }

    struct Row {
        var fields: [Field]
        var line: Int
        /// What makes the row unreadable; its fields are then those before it.
        var problem: RegisterProblem?

        var isBlank: Bool { problem == nil && fields.allSatisfy { $0.bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } } }
    }

    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var index: Int
    private var line = 1
    private var lineStart: Int

    /// - Parameter start: where reading begins: behind a byte order mark.
    init(_ bytes: [UInt8], delimiter: UInt8, start: Int, line: Int = 1) {
        self.bytes = bytes
        self.delimiter = delimiter
        self.line = line
        index = start
        lineStart = start
    }

    /// The next row, blank ones included; `nil` at the end.
    mutating func next() -> Row? {
        guard index < bytes.count else { return nil }
        var row = Row(fields: [], line: line)
        while true {
            let field = bytes[safe: index] == Self.quote ? quotedField(&row) : plainField()
            guard let field else { return row }
            row.fields.append(field)
            guard bytes[safe: index] == delimiter else { break }
            index += 1
        }
        endLine()
        return row
    }

    private mutating func plainField() -> Field {
        let (column, start) = (index - lineStart + 1, index)
        while let byte = bytes[safe: index], byte != delimiter, !Self.isBreak(byte) { index += 1 }
        return Field(bytes: Array(bytes[start..<index]), line: line, column: column)
    }

    /// `nil`, with the problem in the row and the rest of the line skipped, when the quotes do not fit.
    private mutating func quotedField(_ row: inout Row) -> Field? {
        let start = (index: index, line: line, lineStart: lineStart)
        var field = Field(bytes: [], line: line, column: index - lineStart + 1)
        index += 1
        while let byte = bytes[safe: index] {
            if byte != Self.quote {
                field.bytes.append(byte)
                if Self.isBreak(byte) { endLine() } else { index += 1 }
            } else if bytes[safe: index + 1] == Self.quote {
                field.bytes.append(byte)
                index += 2
            } else {
                index += 1
                if let next = bytes[safe: index], next != delimiter, !Self.isBreak(next) {
                    row.problem = RegisterProblem(.textAfterQuote, line: line, column: index - lineStart + 1)
                    skipLine()
                    return nil
                }
                return field
            }
        }
        // Nothing closes it: only its own line is lost. Every later quote is doubled, so this happens once a file.
        (index, line, lineStart) = start
        row.problem = RegisterProblem(.unclosedQuote, line: field.line, column: field.column)
        skipLine()
        return nil
    }

    private mutating func skipLine() {
        while let byte = bytes[safe: index], !Self.isBreak(byte) { index += 1 }
        endLine()
    }

    /// Moves over one line break: `\n`, `\r\n` or `\r`.
    private mutating func endLine() {
        guard let byte = bytes[safe: index] else { return }
        index += byte == 0x0D && bytes[safe: index + 1] == 0x0A ? 2 : 1
        line += 1
        lineStart = index
    }

    private static let quote = UInt8(ascii: "\"")
    static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

extension Array {
    /// The element, or `nil` beyond the end.
    fileprivate subscript(safe index: Int) -> Element? { index < count ? self[index] : nil }
}
