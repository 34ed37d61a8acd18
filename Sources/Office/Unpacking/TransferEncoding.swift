/// How the bytes of a part of a message are written (RFC 2045, section 6). What has no place in them is passed over, as
/// that standard asks: on its way a message gets blanks and line breaks.
enum TransferEncoding {
    static func base64(_ text: some Collection<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3)
        var (bits, count): (UInt32, Int) = (0, 0)
        for byte in text {
            guard let value = value(of: byte) else {
                // Nothing follows the padding; a new piece may.
                if byte == UInt8(ascii: "=") { (bits, count) = (0, 0) }
                continue
            }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
                bits &= (1 << UInt32(count)) - 1
            }
        }
        return bytes
    }

    private static func value(of byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }

    /// - Parameter isHeader: in a header a blank is written as `_`.
    static func quotedPrintable(_ text: ArraySlice<UInt8>, isHeader: Bool = false) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            index += 1
            if isHeader, byte == UInt8(ascii: "_") {
                bytes.append(0x20)
            } else if byte != UInt8(ascii: "=") {
                bytes.append(byte)
            } else if index + 1 < text.endIndex, let high = digit(text[index]), let low = digit(text[index + 1]) {
                bytes.append(high << 4 | low)
                index += 2
            } else {
                // A line that goes on; blanks before its end came on the way.
                var end = index
                while end < text.endIndex, text[end] == 0x20 || text[end] == 0x09 { end += 1 }
                if end < text.endIndex, text[end] == 0x0D { end += 1 }
                if end < text.endIndex, text[end] == 0x0A {
                    index = end + 1
                } else if end < text.endIndex, end > index, text[end - 1] == 0x0D {
                    index = end
                } else if end < text.endIndex {
                    bytes.append(byte)
                } else {
                    index = end
                }
            }
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
