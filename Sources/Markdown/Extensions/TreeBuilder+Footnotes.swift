import CMark

extension TreeBuilder {
    /// `[^1]` comes as a link with the text `^1`; `[^1][^2]` as one link from the first to the second;
    /// `[text][^1]` as a link around the text.
    mutating func enterFootnoteReference(_ node: OpaquePointer) -> Bool {
        guard let target = footnoteSet.target(of: node) else { return false }
        var place = range(of: node)
        if cmark_node_get_type(node) == CMARK_NODE_IMAGE {
            appendText("!", range: place)
            place.startColumn = min(place.startColumn + 1, place.endColumn)
        }
        guard let text = labelInText(of: node) else { return true }
        let width = Int32(footnoteSet.labels[text].name.utf8.count + "[^]".utf8.count)
        let isAlone = place.endColumn - place.startColumn < width
        if text == target, isAlone || isCollapsed(node) {
            appendReference(to: target, place)
        } else {
            var (first, second) = (place, place)
            first.endColumn = min(place.startColumn + width - 1, place.endColumn)
            second.startColumn = min(place.startColumn + width, place.endColumn)
            appendReference(to: text, first)
            appendReference(to: target, second)
        }
        return false
    }

    /// After the text of `[text][^1]`.
    mutating func leaveFootnoteReference(_ node: OpaquePointer) {
        guard let target = footnoteSet.target(of: node) else { return }
        appendReference(to: target, range(of: node))
    }

    private mutating func appendReference(to index: Int, _ place: PackedRange) {
        let label = footnoteSet.labels[index]
        let hasSpace = label.name.utf8.contains(.space)
        if hasSpace {
            report(.footnoteLabel(label: label.name, proposal: label.name.replacing(" ", with: "-")), place)
        }
        guard let definition = label.definition else {
            if !hasSpace { report(.undefinedFootnote(label: label.name), place) }
            appendText("[^\(label.name)]", range: place)
            return
        }
        // Alternative text has no place for a link.
        guard imageDepth == 0 else {
            appendText("[^\(label.name)]", range: place)
            return
        }
        let reference = footnotes.refer(to: definition)
        appendLeaf(Node(kind: .footnoteReference, value: Int32(reference), range: place))
    }

    /// The label when the link's text is `^label` and nothing else.
    private func labelInText(of node: OpaquePointer) -> Int? {
        guard let child = cmark_node_first_child(node), cmark_node_next(child) == nil,
            cmark_node_get_type(child) == CMARK_NODE_TEXT, let literal = cmark_node_get_literal(child),
            UInt8(bitPattern: literal.pointee) == .caret
        else { return nil }
        return footnoteSet.index(of: String(cString: literal + 1))
    }

    /// `[^1][]` is one reference.
    private func isCollapsed(_ node: OpaquePointer) -> Bool {
        let content = source.lines.content(of: Int(cmark_node_get_end_line(node)))
        let last = content.lowerBound + Int(cmark_node_get_end_column(node)) - 1
        return content.contains(last) && last > 0 && source.lines.bytes[last - 1] == .openBracket
    }

    /// Adds the definitions that are referred to, at the end of the document, and reports the others.
    mutating func appendFootnotes() {
        if !footnotes.order.isEmpty { appendReferredFootnotes() }
        let used = Set(footnotes.order)
        for (index, definition) in footnoteSet.definitions.enumerated() where !used.contains(index) {
            report(.unusedFootnote(label: definition.label), definition.range)
        }
    }

    private mutating func appendReferredFootnotes() {
        let outer = source
        source = makeFootnoteSource()
        openNode(Node(kind: .footnotes))
        withCMarkTree(source.lines.bytes) { root in
            var quotes: [OpaquePointer] = []
            var child = cmark_node_first_child(root)
            while let quote = child, quotes.count < footnoteSet.definitions.count {
                quotes.append(quote)
                child = cmark_node_next(quote)
            }
            withTables(in: quotes) { $0.walkFootnotes(quotes) }
        }
        closeNode()
        source = outer
    }

    private mutating func walkFootnotes(_ quotes: [OpaquePointer]) {
        quoteDepth = 1
        // The list grows when a footnote refers to another one.
        var number = 1
        while number <= footnotes.order.count {
            let definition = footnotes.order[number - 1]
            let place = footnoteSet.definitions[definition].range
            openNode(Node(kind: .footnote, value: Int32(number), range: place))
            if quotes.indices.contains(definition) { walkChildren(of: quotes[definition]) }
            closeNode()
            number += 1
        }
        quoteDepth = 0
    }

    /// All definitions in one text for cmark, each as a quote so that no one can run into the next.
    private func makeFootnoteSource() -> SourceText {
        var text = footnoteSet.prelude
        let nowhere = SourceText.Origin(line: 1, columnShift: 0)
        var origins = [SourceText.Origin](repeating: nowhere, count: footnoteSet.preludeLines)
        for definition in footnoteSet.definitions {
            for (line, content) in definition.lines {
                text.append(contentsOf: "> ".utf8)
                text.append(contentsOf: original.bytes[content])
                text.append(.lineFeed)
                let column = content.lowerBound - original.content(of: line).lowerBound
                origins.append(SourceText.Origin(line: Int32(line), columnShift: Int32(column - 2)))
            }
            text.append(.lineFeed)
            origins.append(nowhere)
        }
        text.append(contentsOf: footnoteSet.appendix)
        return SourceText(lines: SourceLines(bytes: text), origins: .listed(origins))
    }
}
