/// What cmark is given to parse, and where each of its lines comes from.
///
/// Besides the document itself these are texts made from it: its footnotes, or the cells of a table.
struct SourceText: Sendable {
    /// Where a line of a made text begins in the document.
    struct Origin: Sendable {
        var line: Int32
        /// To add to a column.
        var columnShift: Int32
    }

    enum Origins: Sendable {
        case shifted(byLines: Int32)
        case listed([Origin])
    }

    let lines: SourceLines
    let origins: Origins

    /// Line and column in the document for those cmark reported.
    func origin(line: Int32, column: Int32) -> (line: Int32, column: Int32) {
        switch origins {
        case .shifted(let shift):
            return (line + shift, column)
        case .listed(let list):
            guard line >= 1, Int(line) <= list.count else { return (1, 1) }
            let origin = list[Int(line) - 1]
            return (origin.line, column + origin.columnShift)
        }
    }

    /// A line's bytes without line ending, indentation and the `>` of the quotes it stands in.
    func content(of line: Int, quoteDepth: Int) -> Range<Int> {
        let content = lines.content(of: line)
        var start = content.lowerBound
        var quotes = quoteDepth
        while start < content.upperBound {
            switch lines.bytes[start] {
            case .space, .tab: start += 1
            case .greaterThan where quotes > 0:
                quotes -= 1
                start += 1
            default:
                return start..<lines.bytes.trimmedEnd(content.upperBound, from: start)
            }
        }
        return content.upperBound..<content.upperBound
    }
}
