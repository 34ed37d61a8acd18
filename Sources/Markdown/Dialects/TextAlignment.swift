/// Where the bytes of a text stand in the line it was written on: backslashes and entities are gone from the text.
struct TextAlignment {
    /// For each byte of the text, its offset in the source.
    private(set) var offsets: [Int] = []
    private var isEscaped: [Bool] = []

    /// Nil when the text cannot be told to come from there.
    init?(_ text: ArraySlice<UInt8>, in source: [UInt8], from start: Int, to end: Int) {
        offsets.reserveCapacity(text.count)
        isEscaped.reserveCapacity(text.count)
        var index = text.startIndex
        var place = start
        while index < text.endIndex {
            guard place < end else { return nil }
            let byte = source[place]
            if byte == .backslash, place + 1 < end, source[place + 1].isASCIIPunctuation {
                guard source[place + 1] == text[index] else { return nil }
                take(place + 1, escaped: true)
                (index, place) = (index + 1, place + 2)
            } else if byte == 0x26, let after = Self.afterEntity(source, place, end),
                !text[index...].starts(with: source[place..<after])
            {
                let width = Self.width(text, index, before: after < end ? source[after] : nil)
                for _ in 0..<width { take(place, escaped: true) }
                (index, place) = (index + width, after)
            } else if byte == text[index] {
                take(place, escaped: false)
                (index, place) = (index + 1, place + 1)
            } else if byte < .space, text[index...].starts(with: [0xEF, 0xBF, 0xBD]) {
                for _ in 0..<3 { take(place, escaped: true) }
                (index, place) = (index + 3, place + 1)
                while place < end, source[place] == 0x04 { place += 1 }
            } else {
                return nil
            }
        }
    }

    /// The place of a byte of the text, counted from its beginning. Nil for one that was escaped.
    func place(of offset: Int) -> Int? {
        offsets.indices.contains(offset) && !isEscaped[offset] ? offsets[offset] : nil
    }

    private mutating func take(_ place: Int, escaped: Bool) {
        offsets.append(place)
        isEscaped.append(escaped)
    }

    private static func afterEntity(_ source: [UInt8], _ start: Int, _ end: Int) -> Int? {
        let name = source[(start + 1)..<min(end, start + 40)].prefix { $0.isLetter || $0.isDigit || $0 == .hash }
        guard !name.isEmpty, name.endIndex < end, source[name.endIndex] == UInt8(ascii: ";") else { return nil }
        return name.endIndex + 1
    }

    /// How many bytes an entity became: up to where the text goes on as the source does.
    private static func width(_ text: ArraySlice<UInt8>, _ index: Int, before next: UInt8?) -> Int {
        guard let next else { return text.endIndex - index }
        for width in 1...8 where index + width < text.endIndex && text[index + width] == next { return width }
        return min(1, text.endIndex - index)
    }
}
