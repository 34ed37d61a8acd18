/// The form of ids of scans, topics and aspects.
package enum Identifier {
    /// The most characters an id may have.
    package static let limit = 100

    /// Kebab-case: lower-case ASCII letters and digits, single hyphens between them, at least one letter.
    ///
    /// The letter matters: JavaScript moves keys that look like numbers to the front of an object.
    package static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, bytes.count <= limit, bytes.first != hyphen, bytes.last != hyphen else { return false }
        var hasLetter = false
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): hasLetter = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case hyphen where previous != hyphen: break
            default: return false
            }
            previous = byte
        }
        return hasLetter
    }

    private static let hyphen = UInt8(ascii: "-")
}
