/// Escapes as cmark does, byte for byte.
enum HTMLEscaping {
    /// Text and attribute values.
    static func append(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
        text.withUnsafeBufferPointer { buffer in
            var done = 0
            for index in 0..<buffer.count {
                let entity: StaticString
                switch buffer[index] {
                case 0x22: entity = "&quot;"
                case 0x26: entity = "&amp;"
                case 0x3C: entity = "&lt;"
                case 0x3E: entity = "&gt;"
                default: continue
                }
                output.append(contentsOf: buffer[done..<index])
                output.append(entity)
                done = index + 1
            }
            output.append(contentsOf: buffer[done..<buffer.count])
        }
    }

    static func append(_ text: String, to output: inout [UInt8]) {
        append(Array(text.utf8)[...], to: &output)
    }

    /// An address in an attribute: what does not belong in a URL is percent-encoded.
    static func appendAddress(_ address: ArraySlice<UInt8>, to output: inout [UInt8]) {
        for byte in address {
            switch byte {
            case 0x26: output.append("&amp;")
            case 0x27: output.append("&#x27;")
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                output.append(byte)
            case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "!"),
                UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "%"),
                UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: ";"),
                UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "$"), UInt8(ascii: "~"):
                output.append(byte)
            default:
                output.append(UInt8(ascii: "%"))
                output.append(hexDigit(byte >> 4))
                output.append(hexDigit(byte & 0xF))
            }
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x41 + value - 10
    }
}

extension [UInt8] {
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    mutating func append(number: some BinaryInteger) {
        append(contentsOf: String(number).utf8)
    }
}
