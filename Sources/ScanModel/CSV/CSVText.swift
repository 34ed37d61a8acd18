/// A table as the bytes of a CSV file that Dutch Excel opens with a double click.
///
/// The form of RFC 4180 (CRLF after every row, quotes doubled within quotes), with `;` between the fields as Dutch
/// spreadsheets expect, every field quoted, and a byte order mark so that they read UTF-8. Line breaks within a field
/// stay, as `\n`. The page's script writes the same; both are bound to `Tests/Fixtures/vectors/csv.json`.
package enum CSVText {
    /// What stands in a field.
    package enum Field: Sendable, Equatable {
        /// Any text. What a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV Injection").
        case text(String)
        /// A text that has to stay one: what would become a number or a date gets an apostrophe in front too.
        case code(String)
        /// With a decimal comma, without separators for thousands.
        case number(Double)

        /// What stands between the quotes, before quotes in it are doubled.
        package var content: String {
            switch self {
            case .text(let text): CSVText.guarded(TextCleaning.clean(text), isRisky: SpreadsheetGuess.isFormula)
            case .code(let text):
                CSVText.guarded(TextCleaning.clean(text)) {
                    SpreadsheetGuess.isFormula($0) || SpreadsheetGuess.isValue($0)
                }
            case .number(let number): CSVText.written(number)
            }
        }
    }

    /// The file, the title row included in `rows`.
    package static func file(_ rows: [[Field]]) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        for row in rows {
            for (index, field) in row.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ";")) }
                bytes.append(quote)
                for byte in field.content.utf8 {
                    if byte == quote { bytes.append(quote) }
                    bytes.append(byte)
                }
                bytes.append(quote)
            }
            bytes += [0x0D, 0x0A]
        }
        return bytes
    }

    private static let quote = UInt8(ascii: "\"")

    private static func guarded(_ text: String, isRisky: (String) -> Bool) -> String {
        isRisky(text) ? "'" + text : text
    }

    private static func written(_ number: Double) -> String {
        if let whole = Int(exactly: number) { return String(whole) }
        return String(String(number).map { $0 == "." ? "," : $0 })
    }
}
