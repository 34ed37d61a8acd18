import CMark

extension TreeBuilder {
    /// `[ ] text` at the beginning of an item: 1 for a task that is open, 2 for one that is done, else 0.
    ///
    /// Read from the source, where `\[ ]` can still be told from `[ ]`, and from the tree, where `[x]` may be a link.
    mutating func takeTaskMarker(of item: OpaquePointer) -> Int32 {
        guard options.extensions.contains(.tasks), let paragraph = cmark_node_first_child(item),
            cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH, tables[paragraph] == nil,
            let text = cmark_node_first_child(paragraph), cmark_node_get_type(text) == CMARK_NODE_TEXT,
            let literal = cmark_node_get_literal(text), strlen(literal) > 4
        else { return 0 }
        let content = source.lines.content(of: Int(cmark_node_get_start_line(paragraph)))
        let start = content.lowerBound + Int(cmark_node_get_start_column(paragraph)) - 1
        guard start + 4 < content.upperBound else { return 0 }
        let mark = source.lines.bytes[start..<start + 4]
        guard mark[start] == .openBracket, mark[start + 2] == .closeBracket, mark[start + 3].isBlank,
            zip(0..<3, mark).allSatisfy({ UInt8(bitPattern: literal[$0]) == $1 })
        else { return 0 }
        switch mark[start + 1].lowercased {
        case .space: taskText = text
        case UInt8(ascii: "x"):
            taskText = text
            return 2
        default: return 0
        }
        return 1
    }

    mutating func trimTaskMarker(_ text: inout Node) {
        taskText = nil
        let end = Int(text.literal.end)
        let start = tree.bytes.trimmedStart(min(Int(text.literal.start) + 3, end), to: end)
        text.range.startColumn = min(text.range.startColumn + Int32(start) - text.literal.start, text.range.endColumn)
        text.literal.start = Int32(start)
    }
}
