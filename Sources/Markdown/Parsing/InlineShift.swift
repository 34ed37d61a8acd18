import CMark

/// What to add to the positions cmark gives to inlines of one paragraph or heading.
///
/// cmark does not count the lines of link definitions that a paragraph began with, nor the line that begins after a
/// backslash at a line's end.
struct InlineShift {
    private(set) var lines: Int32 = 0
    private(set) var columns: Int32 = 0
    private var firstColumn: Int32 = 1

    init() {}

    init(_ block: OpaquePointer, _ source: SourceText) {
        lines = Self.definitionLines(of: block, source)
        firstColumn = Int32(cmark_node_get_start_column(block))
    }

    /// Call for every line break, in order.
    mutating func pass(_ lineBreak: OpaquePointer) {
        columns = 0
        guard Self.isBackslash(lineBreak) else { return }
        lines += 1
        if let next = cmark_node_next(lineBreak), cmark_node_get_start_column(next) > 0 {
            columns = firstColumn - Int32(cmark_node_get_start_column(next))
        }
    }

    /// A break by backslash leaves what follows on the line of what precedes.
    private static func isBackslash(_ lineBreak: OpaquePointer) -> Bool {
        guard cmark_node_get_type(lineBreak) == CMARK_NODE_LINEBREAK, let next = cmark_node_next(lineBreak) else {
            return false
        }
        let before = cmark_node_previous(lineBreak).map { cmark_node_get_end_line($0) } ?? 0
        let line = before > 0 ? before : cmark_node_parent(lineBreak).map { cmark_node_get_start_line($0) } ?? 0
        return cmark_node_get_start_line(next) == line
    }

    private static func definitionLines(of block: OpaquePointer, _ source: SourceText) -> Int32 {
        let start = cmark_node_get_start_line(block)
        let end = cmark_node_get_end_line(block)
        let line = source.lines.content(of: Int(start))
        let first = line.lowerBound + Int(cmark_node_get_start_column(block)) - 1
        guard end > start, cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH,
            line.contains(first), source.lines.bytes[first] == .openBracket,
            let last = cmark_node_last_child(block), cmark_node_get_end_line(last) > 0
        else { return 0 }
        var lines = Int32(end - cmark_node_get_end_line(last))
        var child = cmark_node_first_child(block)
        while let node = child {
            if isBackslash(node) { lines -= 1 }
            child = cmark_node_next(node)
        }
        return max(lines, 0)
    }
}
