/// School years, written as two consecutive years: `2026-2027`.
package enum SchoolYear {
    /// Whether the text is a school year: four digits, a hyphen and the next year.
    package static func isValid(_ text: String) -> Bool { start(of: text) != nil }

    /// The year in which it starts: 2026 for `2026-2027`.
    package static func start(of text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 9, bytes[4] == UInt8(ascii: "-") else { return nil }
        guard let first = year(bytes[0..<4]), let second = year(bytes[5..<9]) else { return nil }
        return first >= 1900 && second == first + 1 ? first : nil
    }

    /// The school year that starts in this calendar year.
    package static func starting(in year: Int) -> String { "\(year)-\(year + 1)" }

    private static func year(_ bytes: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }
}
