import CMark

extension TreeBuilder {
    mutating func enterInline(_ node: OpaquePointer) -> Bool {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_EMPH: openNode(Node(kind: .emphasis, range: range(of: node)))
        case CMARK_NODE_STRONG: openNode(Node(kind: .strong, range: range(of: node)))
        case CMARK_NODE_CODE:
            appendLeaf(Node(kind: .code, range: range(of: node), literal: copy(cmark_node_get_literal(node))))
            visibleCount += 1
        case CMARK_NODE_HTML_INLINE: appendHTML(.htmlInline, node)
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
            if FootnoteSet.isReference(node) { return enterFootnoteReference(node) }
            openLink(node)
        default: return false
        }
        return true
    }

    mutating func appendText(of node: OpaquePointer) {
        var text = Node(kind: .text, range: range(of: node), literal: copy(cmark_node_get_literal(node)))
        if callout != nil { trimCalloutMarker(&text) }
        if node == taskText { trimTaskMarker(&text) }
        guard !text.literal.isEmpty else { return }
        appendStruck(text, of: node)
        if tree[text.literal].contains(where: { $0 > .space }) { visibleCount += 1 }
    }

    mutating func appendBreak(_ kind: NodeKind, _ node: OpaquePointer) {
        shift.pass(node)
        if callout != nil, endCalloutTitle(at: node) { return }
        appendLeaf(Node(kind: kind, range: range(of: node)))
    }

    private mutating func openLink(_ node: OpaquePointer) {
        let isImage = cmark_node_get_type(node) == CMARK_NODE_IMAGE
        var link = Node(kind: isImage ? .image : .link, range: linkRange(node))
        link.literal = copy(cmark_node_get_url(node))
        link.extra = copy(cmark_node_get_title(node))
        if isImage {
            imageDepth += 1
            if !options.showsImages { return }
        }
        let address = tree[link.literal]
        switch options.safety {
        case .commonMark:
            if LinkPolicy.isDangerousToCMark(address) { link.flags.insert(.unlinked) }
        case .strict:
            if let scheme = LinkPolicy.disallowedScheme(address, isImage: isImage) {
                link.flags.insert(.unlinked)
                report(isImage && scheme == "data" ? .embeddedImage : .disallowedURL(scheme: scheme), link.range)
            }
        }
        link.value = visibleCount
        if !isImage { linkDepth += 1 }
        openNode(link)
    }

    /// cmark gives a link over several lines the column where it starts, but the line where it ends.
    private func linkRange(_ node: OpaquePointer) -> PackedRange {
        guard let child = cmark_node_first_child(node) else { return range(of: node) }
        let childLine = Int32(cmark_node_get_start_line(child))
        let line = Int32(cmark_node_get_start_line(node))
        guard childLine > 0, childLine < line else { return range(of: node) }
        return range(
            from: (childLine + shift.lines, Int32(cmark_node_get_start_column(node)) + shift.columns),
            to: (line + shift.lines, Int32(cmark_node_get_end_column(node)))
        )
    }

    mutating func leaveLink(_ node: OpaquePointer) {
        if FootnoteSet.isReference(node) {
            leaveFootnoteReference(node)
            return
        }
        if cmark_node_get_type(node) == CMARK_NODE_IMAGE {
            imageDepth -= 1
            if !options.showsImages { return }
        } else {
            linkDepth -= 1
        }
        let index = closeNode()
        let isEmpty = tree.nodes[index].value == visibleCount
        tree.nodes[index].value = -1
        if !tree.nodes[index].flags.contains(.unlinked) { recordLink(index, isEmpty: isEmpty) }
    }

    mutating func recordLink(_ index: Int, isEmpty: Bool) {
        let node = tree.nodes[index]
        guard let range = node.range.unpacked else { return }
        let link = Link(
            destination: tree.string(node.literal),
            title: node.extra.isEmpty ? "" : tree.string(node.extra),
            isImage: node.kind == .image,
            isEmpty: isEmpty,
            range: range,
            node: NodeID(index)
        )
        tree.nodes[index].value = Int32(links.count)
        links.append(link)
        if link.isEmpty { report(link.isImage ? .missingAltText : .emptyLinkText, node.range) }
    }
}
