/// What stands between the braces at the end of a heading: `{#id key=value key2=a,b}`.
struct HeadingAttributes {
    private(set) var id: String?
    private(set) var idRange = PackedRange()
    private(set) var pairs: [HeadingAttribute] = []

    /// One `#id` or `key=value`, as offsets in the source.
    private enum Word {
        case id(Range<Int>)
        case pair(key: Range<Int>, value: Range<Int>)
    }

    /// Reads the bytes between the braces. Nil when they are not attributes from begin to end.
    init?(_ bytes: [UInt8], _ inner: Range<Int>, locate: (Range<Int>) -> PackedRange) {
        var index = inner.lowerBound
        while true {
            index = bytes.trimmedStart(index, to: inner.upperBound)
            guard index < inner.upperBound else { break }
            var end = index
            while end < inner.upperBound, !bytes[end].isBlank { end += 1 }
            switch Self.word(bytes, index..<end) {
            case .id(let range):
                guard id == nil else { return nil }
                id = bytes.string(range)
                idRange = locate(range)
            case .pair(let key, let value):
                let name = bytes.string(key)
                guard !pairs.contains(where: { $0.key == name }), let place = locate(key).unpacked else { return nil }
                pairs.append(HeadingAttribute(key: name, value: bytes.string(value), position: place.start))
            case nil:
                return nil
            }
            index = end
        }
        if id == nil && pairs.isEmpty { return nil }
    }

    /// Whether an author probably meant attributes, so that it is worth saying that they are not.
    static func looksIntended(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.first == .hash || bytes.contains(UInt8(ascii: "="))
    }

    private static func word(_ bytes: [UInt8], _ range: Range<Int>) -> Word? {
        if bytes[range.lowerBound] == .hash {
            let name = (range.lowerBound + 1)..<range.upperBound
            return isName(bytes[name]) ? .id(name) : nil
        }
        guard let equals = bytes[range].firstIndex(of: UInt8(ascii: "=")) else { return nil }
        let value = (equals + 1)..<range.upperBound
        guard isName(bytes[range.lowerBound..<equals]), !value.isEmpty else { return nil }
        let isPlain = bytes[value].allSatisfy { byte in
            byte.isLetter || byte.isDigit || byte == .hyphen || ".,_".utf8.contains(byte)
        }
        return isPlain ? .pair(key: range.lowerBound..<equals, value: value) : nil
    }

    /// `[a-z][a-z0-9-]*`
    private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, first.isLowercaseLetter else { return false }
        return bytes.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == .hyphen }
    }
}
