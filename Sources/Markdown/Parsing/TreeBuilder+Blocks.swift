import CMark

extension TreeBuilder {
    /// Adds a node. False means that it was dealt with completely: neither its children nor ``leave(_:)`` follow.
    mutating func enter(_ node: OpaquePointer) -> Bool {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: appendText(of: node)
        case CMARK_NODE_SOFTBREAK: appendBreak(.softBreak, node)
        case CMARK_NODE_LINEBREAK: appendBreak(.lineBreak, node)
        case CMARK_NODE_PARAGRAPH: return enterParagraph(node)
        case CMARK_NODE_HEADING:
            openNode(Node(kind: .heading, value: Int32(cmark_node_get_heading_level(node)), range: range(of: node)))
            shift = InlineShift(node, source)
        case CMARK_NODE_LIST: openList(node)
        case CMARK_NODE_ITEM: openNode(Node(kind: .item, value: takeTaskMarker(of: node), range: range(of: node)))
        case CMARK_NODE_BLOCK_QUOTE:
            // One that held a footnote and nothing else.
            if cmark_node_first_child(node) == nil, !footnoteSet.definitions.isEmpty { return false }
            openBlockQuote(node)
        case CMARK_NODE_CODE_BLOCK:
            let literal = copy(cmark_node_get_literal(node))
            let info = copy(cmark_node_get_fence_info(node))
            appendLeaf(Node(kind: .codeBlock, range: range(of: node), literal: literal, extra: info))
            reportUnclosedCode(node)
        case CMARK_NODE_HTML_BLOCK: appendHTML(.htmlBlock, node)
        case CMARK_NODE_THEMATIC_BREAK:
            appendLeaf(Node(kind: .thematicBreak, range: range(of: node)))
            reportPlainTable(node)
        case CMARK_NODE_DOCUMENT: openNode(Node(kind: .document, range: range(of: node)))
        default: return enterInline(node)
        }
        return true
    }

    mutating func leave(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH: leaveParagraph(node)
        case CMARK_NODE_HEADING: leaveHeading(node)
        case CMARK_NODE_LIST:
            tightLists.removeLast()
            closeNode()
        case CMARK_NODE_BLOCK_QUOTE:
            quoteDepth -= 1
            closeNode()
        case CMARK_NODE_ITEM, CMARK_NODE_EMPH, CMARK_NODE_STRONG: closeNode()
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE: leaveLink(node)
        case CMARK_NODE_DOCUMENT:
            appendFootnotes()
            reportLoneMarks()
            closeNode()
        default: break
        }
    }

    private mutating func openList(_ node: OpaquePointer) {
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        let isTight = cmark_node_get_list_tight(node) != 0
        var flags: NodeFlags = isOrdered ? .ordered : []
        if isTight { flags.insert(.tight) }
        let start = isOrdered ? Int32(cmark_node_get_list_start(node)) : 0
        openNode(Node(kind: .list, flags: flags, value: start, range: range(of: node)))
        tightLists.append(isTight)
    }

    private mutating func openBlockQuote(_ node: OpaquePointer) {
        quoteDepth += 1
        if options.extensions.contains(.callouts), openCallout(node) { return }
        openNode(Node(kind: .blockQuote, range: range(of: node)))
    }

    private mutating func enterParagraph(_ node: OpaquePointer) -> Bool {
        if callout?.paragraph == node {
            openCalloutTitle(node)
            shift = InlineShift(node, source)
            guard let table = tables[node] else { return true }
            walkCalloutTitle(node)
            appendTable(table)
            return false
        }
        if let table = tables[node] {
            appendTable(table)
            return false
        }
        var place = range(of: node)
        shift = InlineShift(node, source)
        if shift.lines > 0 {
            place.startLine += shift.lines
            place.startColumn = max(cmark_node_first_child(node).map { range(of: $0).startColumn } ?? 1, 1)
        }
        openNode(Node(kind: .paragraph, flags: isInTightItem(node) ? .tight : [], range: place))
        return true
    }

    /// Only a paragraph directly in an item of a tight list goes without `<p>`.
    private func isInTightItem(_ node: OpaquePointer) -> Bool {
        guard tightLists.last == true, let parent = cmark_node_parent(node) else { return false }
        return cmark_node_get_type(parent) == CMARK_NODE_ITEM
    }

    private mutating func leaveParagraph(_ node: OpaquePointer) {
        shift = InlineShift()
        let isCallout = callout?.paragraph == node
        let index = isCallout ? closeCalloutTitle() : closeNode()
        reportStrayMarks(in: node, of: index, isCallout: isCallout)
        reportForeignMarks(in: index)
    }

    private mutating func leaveHeading(_ node: OpaquePointer) {
        shift = InlineShift()
        let attributes = options.extensions.contains(.headingIDs) ? takeHeadingAttributes(node) : nil
        let index = closeNode()
        headings.append(HeadingDraft(node: index, attributes: attributes))
        reportAccidentalHeading(node, index)
        reportForeignMarks(in: index)
    }
}
