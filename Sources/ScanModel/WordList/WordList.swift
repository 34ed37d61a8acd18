/// The words that an editorial office would rather not read on its site, each with what to write instead.
///
/// A word is found whatever its capitals, only as a whole word; `scan-uitslag` is one word. Blanks in an entry stand
/// for any blanks and line breaks in a text.
package struct WordList: Sendable, Equatable {
    package struct Entry: Sendable, Equatable {
        /// As the office wrote it: "lio'er".
        package var word: String
        package var preferred: String
        /// Why, as a sentence; empty when the list does not say.
        package var reason: String
        /// For a claim about how the site works: the day since which it is not true, `2026-11-23`.
        package var since: String?

        package init(word: String, preferred: String, reason: String = "", since: String? = nil) {
            self.word = word
            self.preferred = preferred
            self.reason = reason
            self.since = since
        }
    }

    package let entries: [Entry]
    /// For each byte a folded word can begin with, the numbers of the entries that do, the longest word first.
    private let byFirstByte: [[Int]]
    private let folded: [[UInt8]]

    package init(_ entries: [Entry]) {
        self.entries = entries
        let folded = entries.map { Self.folded(Array($0.word.utf8)) }
        var byFirstByte = [[Int]](repeating: [], count: 256)
        for number in folded.indices.sorted(by: { folded[$0].count > folded[$1].count }) {
            if let first = folded[number].first { byFirstByte[Int(first)].append(number) }
        }
        self.folded = folded
        self.byFirstByte = byFirstByte
    }

    /// Where a word of the list stands: byte offsets in `bytes`.
    package struct Match: Sendable, Equatable {
        package var entry: Entry
        package var range: Range<Int>
    }

    /// All words of the list in `bytes`, in order, none within another. One pass over the bytes.
    package func matches(in bytes: [UInt8], range: Range<Int>) -> [Match] {
        guard !entries.isEmpty else { return [] }
        var found: [Match] = []
        bytes.withUnsafeBufferPointer { bytes in
            var index = range.lowerBound
            while index < range.upperBound {
                guard Self.isWord(bytes, at: index) else {
                    index += Self.length(of: bytes[index])
                    continue
                }
                if let match = match(in: bytes, at: index, end: range.upperBound) {
                    found.append(match)
                    index = match.range.upperBound
                }
                while index < range.upperBound, Self.isWord(bytes, at: index) { index += 1 }
            }
        }
        return found
    }

    private func match(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Match? {
        let first = Self.folded(bytes, at: start)
        for number in byFirstByte[Int(first)] {
            guard let stop = Self.end(of: folded[number], in: bytes, at: start, end: end) else { continue }
            return Match(entry: entries[number], range: start..<stop)
        }
        return nil
    }

    /// Where `word` ends when it stands at `start` as a whole word.
    private static func end(of word: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Int? {
        var index = start
        for byte in word {
            guard index < end else { return nil }
            if byte == space {
                guard isBlank(bytes[index]) else { return nil }
                while index < end, isBlank(bytes[index]) { index += 1 }
            } else {
                guard folded(bytes, at: index) == byte else { return nil }
                index += 1
            }
        }
        return index == end || !isWord(bytes, at: index) ? index : nil
    }

    private static let space = UInt8(ascii: " ")

    private static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    /// Letters, digits, hyphens, and what is not ASCII but for its punctuation: curly quotes, dashes (U+2000 to U+203F)
    /// and what UTF-8 writes with C2 (hard spaces, `«`).
    private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "-") }
        if byte == 0xC2 { return false }
        return byte != 0xE2 || index + 1 >= bytes.count || bytes[index + 1] != 0x80
    }

    /// How many bytes of UTF-8 a sign that is no letter takes.
    private static func length(of byte: UInt8) -> Int { byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1 }

    /// Small letters; of what is not ASCII only the Latin-1 capitals (`É`), which are two bytes in UTF-8.
    private static func folded(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt8 {
        let byte = bytes[index]
        if byte &- 0x41 < 26 { return byte | 0x20 }
        if byte &- 0x80 < 0x1F, byte != 0x97, index > 0, bytes[index - 1] == 0xC3 { return byte | 0x20 }
        return byte
    }

    private static func folded(_ word: [UInt8]) -> [UInt8] {
        word.withUnsafeBufferPointer { bytes in bytes.indices.map { folded(bytes, at: $0) } }
    }
}
