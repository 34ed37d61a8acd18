/// What a line begins with, as far as a footnote has to know: quotes around it, its indentation, the marker of a list.
struct FootnoteLine {
    private(set) var quotes = 0
    /// Columns behind the last `>`.
    private(set) var indentation = 0
    /// `- ` or `1. `; empty when there is none.
    private(set) var marker: Range<Int>
    let text: Range<Int>

    /// The text with the marker in front of it.
    var withMarker: Range<Int> { marker.lowerBound..<text.upperBound }
    var textIndentation: Int { indentation + marker.count }

    init(_ bytes: [UInt8], _ content: Range<Int>) {
        var index = content.lowerBound
        scan: while index < content.upperBound {
            switch bytes[index] {
            case .space: indentation += 1
            case .tab: indentation += 4
            case .greaterThan where indentation < 4:
                quotes += 1
                // One space belongs to the mark.
                if index + 1 < content.upperBound, bytes[index + 1] == .space { index += 1 }
                indentation = 0
            default: break scan
            }
            index += 1
        }
        let end = Self.markerEnd(bytes, index, content.upperBound)
        marker = index..<end
        text = end..<content.upperBound
    }

    private static func markerEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, index - start < 9, bytes[index].isDigit { index += 1 }
        guard index < end else { return start }
        let isOrdered = index > start
        let signs = isOrdered ? ".)" : "-*+"
        guard signs.utf8.contains(bytes[index]), index + 1 < end, bytes[index + 1].isBlank else { return start }
        return bytes.trimmedStart(index + 1, to: end)
    }

    /// Where a line begins behind so many quotes and so much indentation. Nil when it does not stand in the quotes.
    static func margin(_ bytes: [UInt8], _ content: Range<Int>, quotes: Int, indentation: Int) -> Int? {
        var index = content.lowerBound
        var left = quotes
        while left > 0 {
            index = bytes.trimmedStart(index, to: content.upperBound)
            guard index < content.upperBound, bytes[index] == .greaterThan else { return nil }
            index += 1
            if index < content.upperBound, bytes[index] == .space { index += 1 }
            left -= 1
        }
        let end = min(content.upperBound, index + indentation)
        while index < end, bytes[index] == .space { index += 1 }
        return index
    }
}
