/// YAML of nothing but lines of `key: value`, as the front matter of most pages is: read without the whole of its
/// grammar.
///
/// What it reads it reads as Yams does, places included (a test compares the two); it leaves everything else to Yams.
enum PlainYAML {
    /// `nil` when there is more in it than such lines.
    static func mapping(_ bytes: ArraySlice<UInt8>) -> YAMLValue.Mapping? {
        var pairs: YAMLValue.Mapping = []
        var line = 1
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            // Of a key that stands there twice Yams says where.
            guard pairs.count < mostPairs, let pair = pair(bytes[start..<end], line),
                !pairs.contains(where: { $0.key.text == pair.key.text })
            else { return nil }
            pairs.append(pair)
            line += 1
            start = min(end + 1, bytes.endIndex)
        }
        return pairs.isEmpty ? nil : pairs
    }

    private static let mostPairs = 64

    private static func pair(_ line: ArraySlice<UInt8>, _ number: Int) -> (key: YAMLValue, value: YAMLValue)? {
        let name = line.prefix { isLetter($0) }
        let rest = line[name.endIndex...]
        guard !name.isEmpty, name.count < 100, rest.first == UInt8(ascii: ":") else { return nil }
        let value = rest.dropFirst().drop { $0 == UInt8(ascii: " ") }
        guard value.startIndex > rest.startIndex + 1, let first = value.first, let last = value.last else { return nil }
        let text: ArraySlice<UInt8>
        if first == UInt8(ascii: "\"") {
            text = value.dropFirst().dropLast()
            guard value.count > 1, last == first, text.allSatisfy(isQuotable) else { return nil }
        } else {
            text = value
            guard isLetter(first) || isDigit(first), isPlain(value) else { return nil }
        }
        let column = value.startIndex - line.startIndex + 1
        return (
            YAMLValue(text: String(decoding: name, as: UTF8.self), at: .init(line: number, column: 1)),
            YAMLValue(text: String(decoding: text, as: UTF8.self), at: .init(line: number, column: column))
        )
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    /// Stands for itself within double quotes.
    private static func isQuotable(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: " ") && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    /// Without quotes a colon with a space behind it begins a value, and a hash with a space before it a comment.
    private static func isPlain(_ value: ArraySlice<UInt8>) -> Bool {
        var before: UInt8 = 0
        for byte in value {
            guard byte >= UInt8(ascii: " ") else { return false }
            if byte == UInt8(ascii: " "), before == UInt8(ascii: ":") { return false }
            if byte == UInt8(ascii: "#"), before == UInt8(ascii: " ") { return false }
            before = byte
        }
        return before != UInt8(ascii: " ") && before != UInt8(ascii: ":")
    }
}
