import CMark

extension TreeBuilder {
    /// Adds a text, with what is struck out in it opened and closed.
    mutating func appendStruck(_ text: Node, of node: OpaquePointer) {
        guard options.extensions.contains(.strikethrough), imageDepth == 0, Self.hasTildes(tree[text.literal]) else {
            return appendLinked(text)
        }
        if strikes[node] == nil, let parent = cmark_node_parent(node) { pairStrikes(in: parent) }
        var roles = (strikes[node] ?? [])[...]
        let bytes = tree.bytes
        var done = Int(text.literal.start)
        var index = done
        while index < Int(text.literal.end) {
            let start = index
            while index < Int(text.literal.end), bytes[index] == StrikePairs.tilde { index += 1 }
            if index - start == 2, let role = roles.popFirst(), role != .none {
                appendLinked(part(of: text, done..<start))
                if role == .opens {
                    openNode(Node(kind: .strikethrough, range: part(of: text, start..<index).range))
                } else {
                    closeNode()
                }
                done = index
            }
            if index == start { index += 1 }
        }
        appendLinked(part(of: text, done..<index))
    }

    /// Part of a text, with its place worked out as if nothing in it was escaped.
    func part(of text: Node, _ span: Range<Int>) -> Node {
        var part = text
        if span == text.literal.indices { return text }
        part.literal = ByteSpan(start: Int32(span.lowerBound), end: Int32(span.upperBound))
        let start = text.range.startColumn + part.literal.start - text.literal.start
        part.range.startColumn = min(start, text.range.endColumn)
        part.range.endColumn = min(max(start + Int32(span.count) - 1, start), text.range.endColumn)
        return part
    }

    private static func hasTildes(_ bytes: ArraySlice<UInt8>) -> Bool {
        var before: UInt8 = 0
        for byte in bytes {
            if byte == StrikePairs.tilde, before == byte { return true }
            before = byte
        }
        return false
    }

    /// Once for all texts of a parent. A pair holds whole neighbours only, so it nests with everything else.
    private mutating func pairStrikes(in parent: OpaquePointer) {
        var open: (node: OpaquePointer, number: Int)?
        var child = cmark_node_first_child(parent)
        while let node = child {
            child = cmark_node_next(node)
            let type = cmark_node_get_type(node)
            if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK, callout?.paragraph == parent {
                // The title of a callout ends here.
                open = nil
            }
            guard type == CMARK_NODE_TEXT, let literal = cmark_node_get_literal(node) else { continue }
            let marks = literal.withMemoryRebound(to: UInt8.self, capacity: strlen(literal)) { pointer in
                StrikePairs.marks(
                    UnsafeBufferPointer(start: pointer, count: strlen(literal)),
                    before: Self.edge(cmark_node_previous(node)),
                    after: Self.edge(cmark_node_next(node))
                )
            }
            let isEscaped = marks.isEmpty ? [] : escapedStrikes(node)
            strikes[node] = marks.map { _ in .none }
            for (number, mark) in marks.enumerated() {
                if isEscaped.indices.contains(number), isEscaped[number] { continue }
                if let begin = open, mark.canClose {
                    strikes[begin.node]?[begin.number] = .opens
                    strikes[node]?[number] = .closes
                    open = nil
                } else if mark.canOpen {
                    open = (node, number)
                }
            }
        }
    }

    /// As good as a letter where there is something, and a space where there is nothing.
    private static func edge(_ neighbour: OpaquePointer?) -> UInt8 {
        guard let neighbour else { return .space }
        let type = cmark_node_get_type(neighbour)
        return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK ? .space : UInt8(ascii: "x")
    }

    /// For each `~~` of a text whether it has a backslash in front of it in the source. Empty when none has.
    private func escapedStrikes(_ node: OpaquePointer) -> [Bool] {
        let place = range(of: node)
        let content = original.content(of: Int(place.startLine - lineShift))
        guard original.bytes[content].place(of: [.backslash, StrikePairs.tilde]) != nil,
            let literal = cmark_node_get_literal(node)
        else { return [] }
        let text = String(cString: literal).utf8.map { $0 }
        let start = content.lowerBound + max(0, Int(place.startColumn) - 1)
        let alignment = TextAlignment(text[...], in: original.bytes, from: start, to: content.upperBound)
        var isEscaped: [Bool] = []
        var index = 0
        while index < text.count {
            let begin = index
            while index < text.count, text[index] == StrikePairs.tilde { index += 1 }
            if index - begin == 2 { isEscaped.append(alignment.map { $0.place(of: begin) == nil } ?? false) }
            if index == begin { index += 1 }
        }
        return isEscaped
    }

    /// Adds a text, with links for the addresses in it.
    private mutating func appendLinked(_ text: Node) {
        guard !text.literal.isEmpty else { return }
        guard options.extensions.contains(.addresses), linkDepth == 0, imageDepth == 0 else { return appendLeaf(text) }
        var done = Int(text.literal.start)
        for address in BareAddress.find(in: tree[text.literal]) {
            if done < address.range.lowerBound { appendLeaf(part(of: text, done..<address.range.lowerBound)) }
            appendAddress(address, part(of: text, address.range))
            done = address.range.upperBound
        }
        if done < Int(text.literal.end) { appendLeaf(part(of: text, done..<Int(text.literal.end))) }
    }

    private mutating func appendAddress(_ address: BareAddress, _ text: Node) {
        var link = Node(kind: .link, range: text.range)
        link.literal =
            address.scheme.isEmpty
            ? text.literal : tree.append(address.scheme + tree.string(text.literal))
        var inner = text
        inner.flags.insert(.verbatim)
        openNode(link)
        appendLeaf(inner)
        recordLink(closeNode(), isEmpty: false)
    }
}
