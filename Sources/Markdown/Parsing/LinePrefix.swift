/// What the beginning of a line may mean for the blocks around it. Errs on the side of "deeper" and "still a paragraph".
struct LinePrefix {
    /// Nothing but white space and `>`: no paragraph goes on after it.
    private(set) var isBlank = false
    /// An upper bound of the nested blocks it can open or continue: its markers, and indentation for as many.
    private(set) var depth = 0
    /// Of quotes and lists.
    private(set) var markers = 0
    /// It surely begins another block, in whatever context.
    private(set) var endsParagraph = false
    /// Where the content begins.
    private(set) var end: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        var index = start
        var columns = 0
        var rule: Range<Int>?
        var hasListMarker = false
        scan: while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case .space:
                columns += 1
                index += 1
            case .tab:
                columns += 4
                index += 1
            case .greaterThan:
                markers += 1
                index = Self.afterSpace(bytes, at: index + 1)
            case .hyphen, UInt8(ascii: "+"), UInt8(ascii: "*"):
                guard Self.isSpaceOrEnd(bytes, at: index + 1) else { break scan }
                if rule == nil { rule = Self.rule(bytes, from: index) }
                if let rule, rule.contains(index) { break scan }
                if markers == 0, columns <= 3, Self.hasContent(bytes, after: index + 1) { endsParagraph = true }
                hasListMarker = true
                markers += 1
                index = Self.afterSpace(bytes, at: index + 1)
            case 0x30...0x39:
                guard let next = Self.afterOrderedMarker(bytes, at: index) else { break scan }
                hasListMarker = true
                markers += 1
                index = Self.afterSpace(bytes, at: next)
            default:
                break scan
            }
        }
        end = index
        let isAtEnd = index == bytes.count || bytes[index] == .lineFeed || bytes[index] == .carriageReturn
        isBlank = isAtEnd && !hasListMarker
        // Two columns of indentation can continue one list item.
        depth = markers + columns / 2
        if markers == 0, columns <= 3, index < bytes.count, Self.isHeading(bytes, at: index) { endsParagraph = true }
    }

    /// One space is part of the marker before it.
    private static func afterSpace(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        index < bytes.count && bytes[index] == .space ? index + 1 : index
    }

    private static func isSpaceOrEnd(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index < bytes.count else { return true }
        return bytes[index].isBlank || bytes[index] == .lineFeed || bytes[index] == .carriageReturn
    }

    /// The end of a line that holds three or more of one sign and blanks, and nothing else: a rule, however many. Those
    /// that nobody types are left to be counted as markers.
    private static func rule(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, bytes[end] != .lineFeed, bytes[end] != .carriageReturn { end += 1 }
        guard end - start <= 4_096 else { return end..<end }
        var index = end
        var sign: UInt8?
        var count = 0
        while index > start {
            let byte = bytes[index - 1]
            if !byte.isBlank {
                guard byte == .hyphen || byte == UInt8(ascii: "*"), sign == nil || sign == byte else { break }
                sign = byte
                count += 1
            }
            index -= 1
        }
        return count >= 3 ? index..<end : end..<end
    }

    private static func hasContent(_ bytes: UnsafeBufferPointer<UInt8>, after start: Int) -> Bool {
        var index = start
        while index < bytes.count, bytes[index].isBlank { index += 1 }
        return index < bytes.count && bytes[index] != .lineFeed && bytes[index] != .carriageReturn
    }

    private static func afterOrderedMarker(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        var index = start
        while index < bytes.count, index - start < 9, bytes[index].isDigit { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else {
            return nil
        }
        return isSpaceOrEnd(bytes, at: index + 1) ? index + 1 : nil
    }

    private static func isHeading(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        var index = start
        while index < bytes.count, index - start < 7, bytes[index] == .hash { index += 1 }
        return index > start && index - start < 7 && isSpaceOrEnd(bytes, at: index)
    }
}
