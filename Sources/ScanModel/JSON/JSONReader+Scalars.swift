extension JSONReader {
    /// A string, from its opening quote; the reader moves behind the closing one.
    mutating func string() throws(JSONProblem) -> String {
        index += 1
        let start = index
        // Nearly every string stands in the file as it is: found in one go, copied once.
        while let byte = current, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { index += 1 }
        if current == UInt8(ascii: "\""), index - start <= limits.stringBytes {
            index += 1
            return String(decoding: bytes[start..<index - 1], as: UTF8.self)
        }
        index = start
        var decoded: [UInt8] = []
        while let byte = current {
            if index - start > limits.stringBytes { throw problem(.stringTooLong(limit: limits.stringBytes)) }
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: decoded, as: UTF8.self)
            case UInt8(ascii: "\\"):
                try escape(into: &decoded)
            case 0..<0x20:
                throw problem(.controlCharacter(byte))
            default:
                decoded.append(byte)
                index += 1
            }
        }
        throw problem(.unexpectedEnd)
    }

    private mutating func escape(into decoded: inout [UInt8]) throws(JSONProblem) {
        guard index + 1 < bytes.count else {
            index += 1
            throw problem(.unexpectedEnd)
        }
        let simple: UInt8
        switch bytes[index + 1] {
        case UInt8(ascii: "u"): return try unicodeEscape(into: &decoded)
        case UInt8(ascii: "b"): simple = 0x08
        case UInt8(ascii: "f"): simple = 0x0C
        case UInt8(ascii: "n"): simple = 0x0A
        case UInt8(ascii: "r"): simple = 0x0D
        case UInt8(ascii: "t"): simple = 0x09
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): simple = bytes[index + 1]
        default: throw problem(.invalidEscape)
        }
        decoded.append(simple)
        index += 2
    }

    private mutating func unicodeEscape(into decoded: inout [UInt8]) throws(JSONProblem) {
        let first = try codeUnit(at: index)
        var value = UInt32(first)
        var length = 6
        if UTF16.isTrailSurrogate(first) { throw problem(.loneSurrogate) }
        if UTF16.isLeadSurrogate(first) {
            guard index + 7 < bytes.count, bytes[index + 6] == UInt8(ascii: "\\"), bytes[index + 7] == UInt8(ascii: "u")
            else { throw problem(.loneSurrogate) }
            let second = try codeUnit(at: index + 6)
            guard UTF16.isTrailSurrogate(second) else { throw problem(.loneSurrogate) }
            value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
            length = 12
        }
        guard let scalar = Unicode.Scalar(value) else { throw problem(.loneSurrogate) }
        decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        index += length
    }

    /// The four hexadecimal digits of the `\u` at an index.
    private mutating func codeUnit(at start: Int) throws(JSONProblem) -> UInt16 {
        var value: UInt16 = 0
        for offset in start + 2..<start + 6 {
            guard offset < bytes.count else {
                index = bytes.count
                throw problem(.unexpectedEnd)
            }
            guard let digit = Character(Unicode.Scalar(bytes[offset])).hexDigitValue else {
                throw problem(.invalidEscape)
            }
            value = value << 4 | UInt16(digit)
        }
        return value
    }

    /// A number, as it is written.
    mutating func number() throws(JSONProblem) -> String {
        let start = index
        if current == UInt8(ascii: "-") { index += 1 }
        if current == UInt8(ascii: "0") {
            index += 1
        } else {
            try digits()
        }
        if current == UInt8(ascii: ".") {
            index += 1
            try digits()
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            index += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
            try digits()
        }
        if let byte = current, Self.isNumeric(byte) { throw problem(.invalidNumber) }
        if index - start > limits.numberBytes { throw problem(.numberTooLong(limit: limits.numberBytes)) }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if !limits.allowsInfinity, Double(text)?.isInfinite != false { throw problem(.numberTooLarge) }
        return text
    }

    private mutating func digits() throws(JSONProblem) {
        let start = index
        while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
        if index == start { throw problem(current == nil ? .unexpectedEnd : .invalidNumber) }
    }

    private static func isNumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
