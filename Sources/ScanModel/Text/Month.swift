/// A month of a year as files have it: `2027-06`.
package enum Month {
    /// Whether a text is one.
    package static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
        guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), bytes[..<4].allSatisfy(isDigit),
            bytes[5...].allSatisfy(isDigit), let number = Int(text.suffix(2))
        else { return false }
        return (1...12).contains(number)
    }
}
