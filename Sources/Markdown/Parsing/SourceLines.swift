/// Bytes with the starts of their lines. A line ends at LF, CR or CRLF, as in cmark.
struct SourceLines: Sendable {
    let bytes: [UInt8]
    /// Offsets, line 1 first.
    let starts: [Int32]

    var count: Int { starts.count }

    init(bytes: [UInt8], starts: [Int32]) {
        self.bytes = bytes
        self.starts = starts
    }

    init(bytes: [UInt8]) {
        var starts: [Int32] = [0]
        var index = 0
        while index < bytes.count {
            let end = Self.lineEnd(in: bytes, from: index)
            index = Self.afterLineEnd(in: bytes, at: end)
            if index < bytes.count { starts.append(Int32(index)) }
        }
        self.init(bytes: bytes, starts: starts)
    }

    /// The line's bytes without its line ending. Empty for a line that does not exist.
    func content(of line: Int) -> Range<Int> {
        guard line >= 1, line <= starts.count else { return bytes.count..<bytes.count }
        let start = Int(starts[line - 1])
        var end = line < starts.count ? Int(starts[line]) : bytes.count
        while end > start, bytes[end - 1] == .lineFeed || bytes[end - 1] == .carriageReturn { end -= 1 }
        return start..<end
    }

    static func lineEnd(in bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != .lineFeed, bytes[index] != .carriageReturn { index += 1 }
        return index
    }

    static func afterLineEnd(in bytes: [UInt8], at end: Int) -> Int {
        guard end < bytes.count else { return end }
        let isPair = bytes[end] == .carriageReturn && end + 1 < bytes.count && bytes[end + 1] == .lineFeed
        return end + (isPair ? 2 : 1)
    }
}
