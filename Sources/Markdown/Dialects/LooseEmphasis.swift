/// Stars, underscores and tildes that stayed text, in one paragraph.
struct LooseEmphasis {
    /// `**`, `*`, `__`, `_` or `~~`.
    struct Mark: Hashable {
        var byte: UInt8
        var width: Int

        var text: String { String(repeating: Character(UnicodeScalar(byte)), count: width) }
    }

    struct Place {
        var mark: Mark
        var offset: Int
        /// A word stands right behind it, and none right before it.
        var opens: Bool
        /// The other way round.
        var closes: Bool
        /// Nothing but this paragraph's beginning stands before it.
        var isFirst: Bool
    }

    private(set) var places: [Place] = []

    init(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~") else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index] == byte { index += 1 }
            add(Mark(byte: byte, width: index - start), start, bytes)
        }
    }

    private mutating func add(_ mark: Mark, _ start: Int, _ bytes: [UInt8]) {
        guard (1...2).contains(mark.width), mark.byte != UInt8(ascii: "~") || mark.width == 2 else { return }
        let before = start > 0 ? bytes[start - 1] : UInt8.space
        let end = start + mark.width
        let after = end < bytes.count ? bytes[end] : UInt8.space
        let opens = !Self.isWord(before) && Self.isLetter(after)
        let closes = Self.isWord(before) && !Self.isWord(after)
        let isUnderscore = mark.byte == UInt8(ascii: "_")
        // A lone star in a word or between spaces is a sign of its own, and so is an underscore there.
        guard opens || closes && !isUnderscore || mark.width == 2 && !isUnderscore else { return }
        // `2**3`
        if before.isDigit, after.isDigit { return }
        places.append(Place(mark: mark, offset: start, opens: opens, closes: closes, isFirst: start == 0))
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte >= 0x80 || ".,;:!?)\"'".utf8.contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 }

    /// A line with the spaces moved out of its pairs: `**a ** b` becomes `**a** b`. Nil when that is no help.
    static func mended(_ line: ArraySlice<UInt8>, _ mark: Mark) -> String? {
        let sign = [UInt8](repeating: mark.byte, count: mark.width)
        var parts: [[UInt8]] = [[]]
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            // Code keeps its signs, and a backslash means that one is a sign.
            if byte == UInt8(ascii: "`") || byte == .backslash { return nil }
            guard byte == mark.byte else {
                parts[parts.count - 1].append(byte)
                index += 1
                continue
            }
            let end = line[index...].firstIndex { $0 != byte } ?? line.endIndex
            if end - index == mark.width { parts.append([]) } else { parts[parts.count - 1] += line[index..<end] }
            index = end
        }
        guard parts.count % 2 == 1, parts.count > 1 else { return nil }
        var text: [UInt8] = []
        for (number, part) in parts.enumerated() {
            guard number % 2 == 1 else {
                text += part
                continue
            }
            let words = part.drop { $0.isBlank }
            let end = part.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? part.count
            guard words.startIndex < end else { return nil }
            if words.startIndex > 0, text.last?.isBlank == false { text.append(.space) }
            text += sign + part[words.startIndex..<end] + sign
            let next = parts[number + 1].first
            let isFollowed = next.map { $0.isLetter || $0.isDigit || $0 >= 0x80 } == true
            if isFollowed || end < part.count && next?.isBlank == false { text.append(.space) }
        }
        while text.last?.isBlank == true { text.removeLast() }
        guard !text.elementsEqual(line), text.count <= 120 else { return nil }
        return String(decoding: text, as: UTF8.self)
    }
}
