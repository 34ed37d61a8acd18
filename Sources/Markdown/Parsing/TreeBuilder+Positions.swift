import CMark

extension TreeBuilder {
    /// Where a node stands in the document, kept inside its lines: cmark is off now and then.
    func range(of node: OpaquePointer) -> PackedRange {
        let startLine = Int32(cmark_node_get_start_line(node))
        guard startLine > 0 else { return PackedRange() }
        let endLine = max(Int32(cmark_node_get_end_line(node)), startLine)
        return range(
            from: (startLine + shift.lines, Int32(cmark_node_get_start_column(node)) + shift.columns),
            to: (endLine + shift.lines, Int32(cmark_node_get_end_column(node)) + shift.columns)
        )
    }

    /// A range for lines and columns of the text that is being walked.
    func range(from start: (line: Int32, column: Int32), to end: (line: Int32, column: Int32)) -> PackedRange {
        let first = inside(source.origin(line: start.line, column: start.column))
        var last = inside(source.origin(line: end.line, column: end.column))
        if last < first { last = first }
        return PackedRange(
            startLine: first.line + lineShift,
            startColumn: first.column,
            endLine: last.line + lineShift,
            endColumn: last.column
        )
    }

    /// A range for bytes of one line of the text that is being walked. `bytes` are offsets in that text.
    func range(line: Int, bytes: Range<Int>) -> PackedRange {
        let lineStart = source.lines.content(of: line).lowerBound
        return range(
            from: (Int32(line), Int32(bytes.lowerBound - lineStart + 1)),
            to: (Int32(line), Int32(max(bytes.upperBound, bytes.lowerBound + 1) - lineStart))
        )
    }

    private func inside(_ position: (line: Int32, column: Int32)) -> (line: Int32, column: Int32) {
        let line = min(max(position.line, 1), Int32(original.count))
        let length = Int32(original.content(of: Int(line)).count)
        return (line, min(max(position.column, 1), max(length, 1)))
    }
}
