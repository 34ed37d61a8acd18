/// A list that an office keeps beside its texts, read as tolerantly as the register: `;`, `,` or tab, UTF-8 or
/// Windows-1252, columns in any order, capitals and blanks of headings as they come.
package struct CSVTable: Sendable {
    package struct Cell: Sendable {
        /// Trimmed; empty when the row is shorter than the heading.
        package let text: String
        /// From 1.
        package let line: Int
        /// From 1, in bytes.
        package let column: Int
    }

    package struct Row: Sendable {
        /// From 1.
        package let line: Int
        fileprivate let cells: [String: Cell]

        /// The cell under a heading, given in small letters.
        package func callAsFunction(_ heading: String) -> Cell {
            cells[heading] ?? Cell(text: "", line: line, column: 1)
        }
    }

    /// A row whose quotes do not fit; it is left out.
    package struct Unreadable: Sendable {
        package let line: Int
        package let column: Int
    }

    /// In small letters, a hyphen between words.
    package let headings: [String]
    package let rows: [Row]
    package let unreadable: [Unreadable]

    /// Nil for UTF-16, as a spreadsheet's "Unicode text" is.
    package init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
        let format = CSVFormat(bytes)
        var reader = CSVReader(bytes, delimiter: format.delimiter, start: format.start, line: format.line)
        let headings = reader.next()?.fields.map { Self.fold(format.text($0.bytes)) } ?? []
        var rows: [Row] = []
        var unreadable: [Unreadable] = []
        while let row = reader.next() {
            if row.isBlank { continue }
            if let problem = row.problem {
                unreadable.append(Unreadable(line: problem.line, column: problem.column))
                continue
            }
            let cells = zip(headings, row.fields).map { heading, field in
                (heading, Cell(text: format.text(field.bytes), line: field.line, column: field.column))
            }
            rows.append(Row(line: row.line, cells: Dictionary(cells, uniquingKeysWith: { first, _ in first })))
        }
        (self.headings, self.rows, self.unreadable) = (headings, rows, unreadable)
    }

    private static func fold(_ heading: String) -> String {
        heading.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" }.joined(separator: "-")
    }
}
