/// Reads JSON strictly by RFC 8259, and refuses what could hurt whoever reads it next.
package enum JSONParser {
    /// The value in the bytes.
    ///
    /// Stricter than the standard: no duplicate keys, no keys that mean something to JavaScript, no lone surrogates,
    /// and the limits. One byte order mark at the start is skipped. Takes time linear in the number of bytes.
    package static func parse(
        _ bytes: [UInt8],
        limits: JSONLimits = .standard
    ) throws(JSONProblem) -> JSONValue {
        guard bytes.count <= limits.bytes else { throw JSONProblem(.tooLarge(limit: limits.bytes), at: .start) }
        if isOtherUnicode(bytes) { throw JSONProblem(.notUTF8, at: .start) }
        var reader = JSONReader(bytes: bytes, limits: limits)
        if let index = UTF8Check.firstInvalidIndex(in: bytes) {
            throw JSONProblem(.invalidUTF8, at: reader.place(of: index))
        }
        return try reader.document()
    }

    /// UTF-16 and UTF-32 show themselves by their mark, or by a zero byte among the first two.
    private static func isOtherUnicode(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 2 else { return false }
        return switch (bytes[0], bytes[1]) {
        case (0xFE, 0xFF), (0xFF, 0xFE), (0, _), (_, 0): true
        default: false
        }
    }
}
