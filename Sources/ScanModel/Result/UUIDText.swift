/// UUIDs as text.
enum UUIDText {
    /// Whether the text is 8-4-4-4-12 hexadecimal digits, of any case and version.
    static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 36 else { return false }
        return bytes.enumerated().allSatisfy { index, byte in
            switch index {
            case 8, 13, 18, 23: byte == UInt8(ascii: "-")
            default: Character(Unicode.Scalar(byte)).isHexDigit && byte < 0x80
            }
        }
    }
}
