/// What a spreadsheet takes a text for when it opens a CSV file. The page's script has the same rules; both are bound to
/// `Tests/Fixtures/vectors/csv.json`.
enum SpreadsheetGuess {
    /// `=1+1`, also behind blanks, and what would be cut off.
    static func isFormula(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first else { return false }
        if first == "\t" || first == "\n" { return true }
        let begin = scalars.first { !" \u{A0}\t\n".unicodeScalars.contains($0) }
        return begin.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    }

    /// A number, a date, a time or a truth value: `0123`, `1-2`, `12E-03`, `DEC-01`, `1-mei`, `1 pm`, `waar`.
    static func isValue(_ text: String) -> Bool {
        let bytes = Array(text.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 })
        guard bytes.contains(where: isDigit) else { return truths.contains(String(decoding: bytes, as: UTF8.self)) }
        return isNumber(text, bytes) || isPower(bytes) || isDate(bytes) || isTime(bytes)
    }

    private static let truths: Set = ["waar", "onwaar", "true", "false"]

    private static func isNumber(_ text: String, _ bytes: [UInt8]) -> Bool {
        text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || ".,:/-% €$".unicodeScalars.contains($0) }
    }

    /// `12E3`, `1,5e-03`.
    private static func isPower(_ bytes: [UInt8]) -> Bool {
        let parts = bytes.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "e") }
        guard parts.count == 2 else { return false }
        var exponent = parts[1]
        if exponent.first == UInt8(ascii: "-") || exponent.first == UInt8(ascii: "+") { exponent.removeFirst() }
        return parts[0].contains(where: isDigit) && parts[0].allSatisfy { isDigit($0) || ".,".utf8.contains($0) }
            && !exponent.isEmpty && exponent.allSatisfy(isDigit)
    }

    /// Digits, the name of a month or the begin of it, digits: `MRT1`, `1-mei`, `12 dec. 2026`.
    private static func isDate(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        func digits() -> Int {
            let count = rest.prefix(while: isDigit).count
            rest = rest.dropFirst(count)
            return count
        }
        func blanks(_ known: String) -> Int {
            let count = rest.prefix { known.utf8.contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        guard digits() <= 4 else { return false }
        _ = blanks("-/. ")
        let name = String(decoding: rest.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }, as: UTF8.self)
        guard name.utf8.count >= 3, months.contains(where: { $0.hasPrefix(name) }) else { return false }
        rest = rest.dropFirst(name.utf8.count)
        _ = blanks("-/. ")
        guard digits() <= 4 else { return false }
        if rest.isEmpty { return true }
        return blanks("-/. ,") > 0 && (1...4).contains(digits()) && rest.isEmpty
    }

    /// Dutch and English, as offices set their spreadsheets.
    private static let months = [
        "januari", "februari", "maart", "mrt", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december", "january", "february", "march", "may", "june", "july", "august", "october",
    ]

    /// `1 pm`, `10:30a`: with a blank or a colon, for `1A` stays a text.
    private static func isTime(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        if rest.last == UInt8(ascii: "m") { rest.removeLast() }
        guard let half = rest.popLast(), half == UInt8(ascii: "a") || half == UInt8(ascii: "p") else { return false }
        var marks = 0
        if rest.last == 0x20 {
            rest.removeLast()
            marks += 1
        }
        let parts = rest.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        marks += parts.count - 1
        return marks > 0 && parts.count <= 3
            && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(isDigit) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
