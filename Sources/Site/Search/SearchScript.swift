/// Writes a call with JSON arguments as a script. A script and not a JSON file, because a page that is opened from disk
/// can load the one and not the other.
struct SearchScript {
    private(set) var bytes: [UInt8] = []

    mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func raw(_ more: [UInt8]) { bytes.append(contentsOf: more) }

    mutating func string(_ text: String) { string(text.utf8) }

    /// A string literal that is valid in JSON and in every script, also inside an element.
    mutating func string(_ text: some Sequence<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case UInt8(ascii: "\n"): raw("\\n")
            case 0..<0x20, UInt8(ascii: "<"), 0x7F: escape(UInt32(byte))
            // The last byte of U+2028 and U+2029, which end a line in older scripts.
            case 0xA8...0xA9 where bytes.suffix(2).elementsEqual([0xE2, 0x80]):
                bytes.removeLast(2)
                escape(0x2000 | UInt32(byte & 0x3F))
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
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

    private mutating func escape(_ scalar: UInt32) {
        let digits = String(scalar, radix: 16)
        raw("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
}
