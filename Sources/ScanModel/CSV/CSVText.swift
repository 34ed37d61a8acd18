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
            case .text(let text): CSVText.guarded(TextCleaning.clean(text), isRisky: CSVText.isFormula)
            case .code(let text): CSVText.guarded(TextCleaning.clean(text)) { isFormula($0) || isNumber($0) }
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

    private static func isFormula(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first else { return false }
        if first == "\t" || first == "\n" { return true }
        let begin = scalars.first { !" \u{A0}\t\n".unicodeScalars.contains($0) }
        return begin.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    }

    /// `0123`, `1-2`, `2026.1` and `12E3`.
    private static func isNumber(_ text: String) -> Bool {
        let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
        let bytes = Array(text.utf8)
        guard bytes.contains(where: isDigit) else { return false }
        if bytes.allSatisfy({ isDigit($0) || ".,:/- ".utf8.contains($0) }) { return true }
        let parts = bytes.split(omittingEmptySubsequences: false) { $0 | 0x20 == UInt8(ascii: "e") }
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
    }

    private static func written(_ number: Double) -> String {
        if let whole = Int(exactly: number) { return String(whole) }
        return String(String(number).map { $0 == "." ? "," : $0 })
    }
}
