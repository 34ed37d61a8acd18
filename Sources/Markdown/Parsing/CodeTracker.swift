/// Which lines are surely inside fenced code, where cmark is quick whatever stands there.
///
/// Only fences at the margin count, and none once there was something that may hold what looks like a fence and is none:
/// HTML, or a fence in a list or a quote. So it may miss code, but never takes a paragraph for code.
struct CodeTracker {
    private var open: (byte: UInt8, length: Int)?
    private var isTrusted = true
    private var isInHTML = false

    /// Whether the line at `start` is inside code, or ends it.
    mutating func isCode(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        guard let open else { return false }
        var index = start
        while index < bytes.count, index - start < 4, bytes[index] == .space { index += 1 }
        let length = Self.run(bytes, index)
        guard index - start < 4, index < bytes.count, bytes[index] == open.byte, length >= open.length else {
            return true
        }
        index += length
        while index < bytes.count, bytes[index].isBlank { index += 1 }
        if index == bytes.count || bytes[index] == .lineFeed || bytes[index] == .carriageReturn { self.open = nil }
        return true
    }

    /// Looks at a line that is not inside code.
    mutating func pass(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        if prefix.isBlank {
            isInHTML = false
            return
        }
        guard isTrusted, prefix.end < bytes.count else { return }
        switch bytes[prefix.end] {
        case UInt8(ascii: "<"):
            isInHTML = true
            let next = prefix.end + 1 < bytes.count ? bytes[prefix.end + 1].lowercased : 0
            // What begins so may go on behind blank lines: comments, scripts, styles and their kind.
            if "!?spt".utf8.contains(next) { isTrusted = false }
        case UInt8(ascii: "`"), UInt8(ascii: "~"):
            let byte = bytes[prefix.end]
            let length = Self.run(bytes, prefix.end)
            guard length >= 3, byte != UInt8(ascii: "`") || !Self.holds(byte, bytes, from: prefix.end + length) else {
                return
            }
            let isAtMargin =
                prefix.end == 0 || bytes[prefix.end - 1] == .lineFeed || bytes[prefix.end - 1] == .carriageReturn
            if isAtMargin, !isInHTML { open = (byte, length) } else { isTrusted = false }
        default: break
        }
    }

    private static func run(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
        return end - start
    }

    private static func holds(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var index = start
        while index < bytes.count, bytes[index] != .lineFeed, bytes[index] != .carriageReturn {
            if bytes[index] == byte { return true }
            index += 1
        }
        return false
    }
}
