import CMark

extension TreeBuilder {
    /// Reads the attributes from the heading's last line in the source, where `\{` can still be told from `{`,
    /// and takes the same bytes off the heading's last text.
    mutating func takeHeadingAttributes(_ node: OpaquePointer) -> HeadingAttributes? {
        guard let last = tree.nodes.last, last.kind == .text,
            let child = cmark_node_last_child(node), cmark_node_get_type(child) == CMARK_NODE_TEXT,
            tree[last.literal].contains(.openBrace)
        else { return nil }
        let bytes = source.lines.bytes
        let (line, content) = lastLine(of: node)
        guard let brace = bytes[content].lastIndex(of: .openBrace),
            !bytes.isEscaped(at: brace, from: content.lowerBound),
            tree[last.literal].ends(with: bytes[brace..<content.upperBound])
        else { return nil }
        let isClosed = bytes[content.upperBound - 1] == .closeBrace
        let inner = (brace + 1)..<(content.upperBound - (isClosed ? 1 : 0))
        let whole = brace..<content.upperBound
        guard isClosed,
            let attributes = HeadingAttributes(bytes, inner, locate: { range(line: line, bytes: $0) })
        else {
            if HeadingAttributes.looksIntended(bytes[inner]) {
                report(.malformedAttributes(text: bytes.string(whole)), range(line: line, bytes: whole))
            }
            return nil
        }
        trimLastText(by: whole.count)
        return attributes
    }

    /// The heading's last line of text without white space around it, or closing `#`s.
    private func lastLine(of node: OpaquePointer) -> (line: Int, content: Range<Int>) {
        let bytes = source.lines.bytes
        var line = Int(cmark_node_get_start_line(node))
        let first = source.lines.content(of: line)
        let start = first.lowerBound + Int(cmark_node_get_start_column(node)) - 1
        if start < first.upperBound, bytes[start] == .hash {
            var end = bytes.trimmedEnd(first.upperBound, from: start)
            var hashes = end
            while hashes > start, bytes[hashes - 1] == .hash { hashes -= 1 }
            if hashes > start, bytes[hashes - 1].isBlank { end = bytes.trimmedEnd(hashes, from: start) }
            return (line, start..<end)
        }
        // A setext heading ends at its underline; cmark may report a line beyond it.
        var content = source.content(of: line, quoteDepth: quoteDepth)
        for next in (line + 1)...max(Int(cmark_node_get_end_line(node)), line + 1) {
            let candidate = source.content(of: next, quoteDepth: quoteDepth)
            guard let byte = bytes[candidate].first, byte != .hyphen && byte != UInt8(ascii: "=") else { break }
            (line, content) = (next, candidate)
        }
        return (line, content)
    }

    private mutating func trimLastText(by count: Int) {
        let index = tree.nodes.count - 1
        var span = tree.nodes[index].literal
        span.end -= Int32(count)
        span.end = Int32(tree.bytes.trimmedEnd(Int(span.end), from: Int(span.start)))
        let removed = tree.nodes[index].literal.end - span.end
        tree.nodes[index].literal = span
        tree.nodes[index].range.endColumn = max(
            tree.nodes[index].range.endColumn - removed,
            tree.nodes[index].range.startColumn
        )
        if span.isEmpty { tree.nodes.removeLast() }
    }
}

extension ArraySlice<UInt8> {
    func ends(with tail: ArraySlice<UInt8>) -> Bool {
        count >= tail.count && suffix(tail.count).elementsEqual(tail)
    }
}
