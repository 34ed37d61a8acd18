/// A table for spreadsheets and for programs: the same rows, as CSV in Dutch and as JSON with English keys.
package struct ExportTable: Sendable, Equatable {
    /// A column under both of its names.
    package struct Column: Sendable, Hashable {
        /// English, for programs.
        package let key: String
        /// Dutch, for the first line of a spreadsheet.
        package let title: String

        init(_ key: String, _ title: String) {
            self.key = key
            self.title = title
        }
    }

    /// What stands in a cell.
    package enum Cell: Sendable, Equatable {
        case text(String)
        /// A text that a spreadsheet must not turn into a number or a date.
        case code(String)
        case number(Int)
        /// Yes, or nothing.
        case flag(Bool)
        /// A word that programs know by another name than readers do.
        case word(key: String, dutch: String)
        case list([String])
        case steps([NextStep])
        case none
    }

    /// In the order of the file.
    package let columns: [Column]
    /// Each as long as `columns`.
    package let rows: [[Cell]]

    /// Newline-delimited JSON: an object per row, each with every key.
    package func jsonLines() -> [UInt8] {
        rows.reduce(into: []) { bytes, row in
            let members = zip(columns, row).map { JSONMember($0.key, $1.json) }
            bytes += JSONWriter.line(.object(members))
        }
    }

    /// CSV for Dutch Excel: the titles, then the rows.
    package func csv() -> [UInt8] {
        CSVText.file([columns.map { .text($0.title) }] + rows.map { $0.map(\.field) })
    }
}

extension ExportTable.Cell {
    var json: JSONValue {
        switch self {
        case .text(let text), .code(let text): .string(text)
        case .number(let number): .number(number)
        case .flag(let flag): .bool(flag)
        case .word(let key, _): .string(key)
        case .list(let texts): .array(texts.map(JSONValue.string))
        case .steps(let steps):
            .array(steps.map(Self.step))
        case .none: .null
        }
    }

    /// Every key of the contract, also one that a file leaves out.
    private static func step(_ step: NextStep) -> JSONValue {
        .object(
            StepField.fields.map { field in
                switch field {
                case .text(let text): JSONMember(text.key, .string(step.texts[text]))
                case .state: JSONMember(field.key, .string(step.state.rawValue))
                }
            }
        )
    }

    var field: CSVText.Field {
        switch self {
        case .text(let text): .text(text)
        case .code(let code): .code(code)
        case .number(let number): .number(Double(number))
        case .flag(let flag): .text(flag ? ExportWord.yes.dutch : "")
        case .word(_, let dutch): .text(dutch)
        case .list(let texts): .text(texts.joined(separator: "\n"))
        case .steps(let steps): .text(steps.map(\.line).joined(separator: "\n"))
        case .none: .text("")
        }
    }
}
