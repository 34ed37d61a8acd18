/// Writes a call with JSON arguments as a script. A script and not a JSON file, because a page that is opened from disk
/// can load the one and not the other.
struct SearchScript {
    private(set) var bytes: [UInt8] = []

    mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func raw(_ more: [UInt8]) { bytes.append(contentsOf: more) }

    mutating func string(_ text: String) { string(Array(text.utf8)) }

    /// A string literal that is valid in JSON and in every script, also inside an element.
    mutating func string(_ text: [UInt8]) {
        raw("\"")
        text.withUnsafeBufferPointer { text in
            var start = 0
            for index in text.indices where Self.needsLook(text[index]) {
                guard let (escaped, length) = Self.escaped(text, at: index) else { continue }
                bytes.append(contentsOf: text[start..<index])
                raw(escaped)
                start = index + length
            }
            bytes.append(contentsOf: text[min(start, text.count)...])
        }
        raw("\"")
    }

    /// Few bytes do: what follows between two of them is copied at once.
    private static func needsLook(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
            || byte == 0x7F || byte == 0xE2
    }

    /// What stands for the character at a place, and its length in bytes; `nil` when it stands for itself.
    private static func escaped(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (String, length: Int)? {
        switch text[index] {
        case UInt8(ascii: "\""): return ("\\\"", 1)
        case UInt8(ascii: "\\"): return ("\\\\", 1)
        case UInt8(ascii: "\n"): return ("\\n", 1)
        case 0xE2:
            // U+2028 and U+2029 end a line in older scripts.
            guard index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 else { return nil }
            return (number(0x2000 | UInt32(text[index + 2] & 0x3F)), 3)
        case let byte: return (number(UInt32(byte)), 1)
        }
    }

    private static func number(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// `[a,b]`, with `body` writing each.
    mutating func list<Items: Sequence>(_ items: Items, _ body: (inout SearchScript, Items.Element) -> Void) {
        raw("[")
        var isFirst = true
        for item in items {
            if !isFirst { raw(",") }
            isFirst = false
            body(&self, item)
        }
        raw("]")
    }
}
