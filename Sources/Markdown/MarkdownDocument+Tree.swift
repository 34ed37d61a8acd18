extension MarkdownDocument {
    /// The document node. Its children are the blocks from top to bottom, and the footnotes if there are any.
    package var root: NodeID { NodeID(0) }

    /// The number of nodes, the document node included.
    package var nodeCount: Int { tree.nodes.count }

    /// The children of a node, or of the document.
    package func children(of node: NodeID? = nil) -> NodeChildren {
        let index = Int((node ?? root).index)
        return NodeChildren(nodes: tree.nodes, from: index + 1, to: Int(tree.nodes[index].subtreeEnd))
    }

    /// Everything under a node, or under the document, in document order.
    package func descendants(of node: NodeID? = nil) -> some Sequence<NodeID> & Sendable {
        let index = Int((node ?? root).index)
        return (index + 1..<max(Int(tree.nodes[index].subtreeEnd), index + 1)).lazy.map { NodeID($0) }
    }

    package func kind(of node: NodeID) -> NodeKind { self[node].kind }

    /// Nil for what has no place of its own in the source, such as a soft line break.
    package func range(of node: NodeID) -> SourceRange? { self[node].range.unpacked }

    /// The text a reader sees, without markup: a line break is a space, blocks are separated by a line feed.
    package func plainText(of node: NodeID) -> String {
        String(decoding: tree.plainText(of: Int(node.index)), as: UTF8.self)
    }

    /// The content of a text, code or HTML node; empty for others.
    package func literal(of node: NodeID) -> String {
        switch self[node].kind {
        case .text, .code, .codeBlock, .htmlInline, .htmlBlock: tree.string(self[node].literal)
        default: ""
        }
    }

    /// The first word of a code block's info string; nil for other nodes and when there is none.
    func codeLanguage(of node: NodeID) -> String? {
        guard self[node].kind == .codeBlock else { return nil }
        let word = tree[self[node].extra].prefix { $0 != .space && $0 != .tab }
        return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
    }

    /// 1 to 6; nil for other nodes.
    package func headingLevel(of node: NodeID) -> Int? {
        self[node].kind == .heading ? Int(self[node].value) : nil
    }

    /// The entry of a heading in ``headings``; nil for other nodes.
    package func heading(of node: NodeID) -> Heading? {
        guard self[node].kind == .heading else { return nil }
        var (low, high) = (0, headings.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if headings[middle].node <= node { low = middle } else { high = middle }
        }
        return headings.indices.contains(low) && headings[low].node == node ? headings[low] : nil
    }

    /// The `key=value` pairs of a heading.
    package func attributes(of node: NodeID) -> [HeadingAttribute] { heading(of: node)?.attributes ?? [] }

    package func listInfo(of node: NodeID) -> ListInfo? {
        let list = self[node]
        guard list.kind == .list else { return nil }
        return ListInfo(
            isOrdered: list.flags.contains(.ordered),
            start: Int(list.value),
            isTight: list.flags.contains(.tight)
        )
    }

    package func calloutKind(of node: NodeID) -> CalloutKind? {
        self[node].kind == .callout ? CalloutKind(index: self[node].value) : nil
    }

    /// The entry of a link or image in ``links``; nil for other nodes and for a disallowed address.
    package func link(of node: NodeID) -> Link? {
        let link = self[node]
        guard link.kind == .link || link.kind == .image, links.indices.contains(Int(link.value)) else { return nil }
        return links[Int(link.value)]
    }

    /// The footnotes, for pages that are put together from parts.
    package var footnotesNode: NodeID? {
        children().first { kind(of: $0) == .footnotes }
    }

    /// The Markdown a node was written in, by its range. Empty for a node without one.
    package func source(of node: NodeID) -> ArraySlice<UInt8> {
        guard let range = range(of: node) else { return [] }
        let first = source.content(of: range.start.line - firstLine + 1)
        let last = source.content(of: range.end.line - firstLine + 1)
        let start = min(first.lowerBound + range.start.column - 1, source.bytes.count)
        return source.bytes[start..<max(start, min(last.lowerBound + range.end.column, last.upperBound))]
    }

    private subscript(_ node: NodeID) -> Node { tree.nodes[Int(node.index)] }
}

/// How a list is numbered and set.
package struct ListInfo: Sendable, Hashable {
    package var isOrdered: Bool
    /// The first number of an ordered list; 0 for others.
    package var start: Int
    /// Without blank lines between its items.
    package var isTight: Bool
}
