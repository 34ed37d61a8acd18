/// A text as the editor's page shows it, and the bytes of the file that it came from: how its lines end and a mark before
/// its beginning are no business of who writes, and stay as they were.
struct EditedText: Sendable {
    /// What the file holds.
    let source: [UInt8]

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))

    /// A line and how it ends; the last one has no end.
    private struct Line: Equatable {
        var text: ArraySlice<UInt8>
        var end: ArraySlice<UInt8>

        /// Whether it is the same for who reads.
        func isLike(_ other: Line) -> Bool { text == other.text && end.isEmpty == other.end.isEmpty }
    }

    /// With `\n` at the end of each line, as a text area has them.
    var shown: [UInt8] {
        let lines = Self.lines(of: unmarked)
        return Array(lines.map(\.text).joined(separator: [Self.feed]))
    }

    /// The bytes to write when this is what the editor made of it. Lines that did not change end as they did; new ones
    /// as most of the file does.
    func bytes(for text: [UInt8]) -> [UInt8] {
        let start = source.count > unmarked.count && !text.starts(with: Self.mark) ? Self.mark : []
        guard source.contains(Self.carriage) else { return start + text }
        let (old, new) = (Self.lines(of: unmarked), Self.lines(of: text[...]))
        let end = Self.usualEnd(of: old)
        let head = zip(old, new).prefix { $0.isLike($1) }.count
        let most = min(old.count, new.count) - head
        let tail = zip(old.reversed(), new.reversed()).prefix { $0.isLike($1) }.prefix(most).count
        var bytes = start
        for line in old[..<head] { bytes += line.text + line.end }
        for line in new[head..<(new.count - tail)] { bytes += line.text + (line.end.isEmpty ? [] : end) }
        for line in old[(old.count - tail)...] { bytes += line.text + line.end }
        return bytes
    }

    private var unmarked: ArraySlice<UInt8> {
        source.starts(with: Self.mark) ? source.dropFirst(Self.mark.count) : source[...]
    }

    private static func usualEnd(of lines: [Line]) -> ArraySlice<UInt8> {
        let counts = Dictionary(grouping: lines.map(\.end).filter { !$0.isEmpty }, by: \.self).mapValues(\.count)
        return counts.max { ($0.value, $0.key.count) < ($1.value, $1.key.count) }?.key ?? [feed]
    }

    private static func lines(of bytes: ArraySlice<UInt8>) -> [Line] {
        var lines: [Line] = []
        var start = bytes.startIndex
        var place = start
        while place < bytes.endIndex {
            guard bytes[place] == feed || bytes[place] == carriage else {
                place += 1
                continue
            }
            let isPair = bytes[place] == carriage && place + 1 < bytes.endIndex && bytes[place + 1] == feed
            let next = place + (isPair ? 2 : 1)
            lines.append(Line(text: bytes[start..<place], end: bytes[place..<next]))
            (start, place) = (next, next)
        }
        lines.append(Line(text: bytes[start...], end: []))
        return lines
    }
}
