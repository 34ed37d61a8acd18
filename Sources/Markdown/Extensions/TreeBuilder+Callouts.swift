import CMark

/// A callout whose first paragraph is being walked: its first line is the title, the rest an ordinary paragraph.
struct CalloutTitleInProgress {
    let kind: CalloutKind
    let paragraph: OpaquePointer
    /// The bytes of `[!NOTE]`, to be taken off the first text. 0 once that is done.
    var markerLength: Int
    var isTitle = true
}

extension TreeBuilder {
    /// Opens a callout when the quote begins with a marker, read from the source: `\[!NOTE]` is not one.
    mutating func openCallout(_ quote: OpaquePointer) -> Bool {
        guard let paragraph = cmark_node_first_child(quote), cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH
        else { return false }
        let line = Int(cmark_node_get_start_line(paragraph))
        let content = source.lines.content(of: line)
        let start = content.lowerBound + Int(cmark_node_get_start_column(paragraph)) - 1
        guard start < content.upperBound, let marker = CalloutMarker(source.lines.bytes[start..<content.upperBound])
        else { return false }
        guard let kind = marker.kind else {
            let place = range(line: line, bytes: start..<(start + marker.length))
            report(.unknownCallout(name: marker.name, nearest: marker.nearestKind), place)
            return false
        }
        openNode(Node(kind: .callout, value: kind.index, range: range(of: quote)))
        callout = CalloutTitleInProgress(kind: kind, paragraph: paragraph, markerLength: marker.length)
        return true
    }

    mutating func openCalloutTitle(_ paragraph: OpaquePointer) {
        let line = Int(cmark_node_get_start_line(paragraph))
        let content = source.lines.content(of: line)
        let start = content.lowerBound + Int(cmark_node_get_start_column(paragraph)) - 1
        openNode(Node(kind: .calloutTitle, range: range(line: line, bytes: start..<content.upperBound)))
    }

    /// Takes the marker off the first text of the title.
    mutating func trimCalloutMarker(_ text: inout Node) {
        guard let length = callout?.markerLength, length > 0 else { return }
        callout?.markerLength = 0
        let end = Int(text.literal.end)
        let start = tree.bytes.trimmedStart(min(Int(text.literal.start) + length, end), to: end)
        let removed = Int32(start) - text.literal.start
        text.literal.start = Int32(start)
        text.range.startColumn = min(text.range.startColumn + removed, text.range.endColumn)
    }

    /// At the first line break of the paragraph the title ends and a paragraph begins. False for any other break.
    mutating func endCalloutTitle(at lineBreak: OpaquePointer) -> Bool {
        guard let title = callout, title.isTitle, cmark_node_parent(lineBreak) == title.paragraph else { return false }
        reportForeignMarks(in: closeTitle(title.kind))
        callout?.isTitle = false
        let own = shift
        shift = InlineShift()
        var place = range(of: title.paragraph)
        shift = own
        if let next = cmark_node_next(lineBreak) {
            let first = range(of: next)
            (place.startLine, place.startColumn) = (first.startLine, first.startColumn)
        }
        openNode(Node(kind: .paragraph, range: place))
        return true
    }

    /// Returns the index of what was closed: the title, or the paragraph under it.
    mutating func closeCalloutTitle() -> Int {
        guard let title = callout else { return 0 }
        callout = nil
        return title.isTitle ? closeTitle(title.kind) : closeNode()
    }

    /// Copies the first line of the paragraph of a callout, of which the rest is a table.
    mutating func walkCalloutTitle(_ paragraph: OpaquePointer) {
        var child = cmark_node_first_child(paragraph)
        while let node = child {
            let type = cmark_node_get_type(node)
            if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK { break }
            walk(node)
            child = cmark_node_next(node)
        }
        reportForeignMarks(in: closeCalloutTitle())
        shift = InlineShift()
    }

    /// Whether a paragraph begins with the marker of a callout.
    func isCalloutParagraph(_ paragraph: OpaquePointer) -> Bool {
        guard options.extensions.contains(.callouts), let quote = cmark_node_parent(paragraph),
            cmark_node_get_type(quote) == CMARK_NODE_BLOCK_QUOTE, cmark_node_first_child(quote) == paragraph
        else { return false }
        let content = source.lines.content(of: Int(cmark_node_get_start_line(paragraph)))
        let start = content.lowerBound + Int(cmark_node_get_start_column(paragraph)) - 1
        return start < content.upperBound
            && CalloutMarker(source.lines.bytes[start..<content.upperBound])?.kind != nil
    }

    @discardableResult
    private mutating func closeTitle(_ kind: CalloutKind) -> Int {
        if tree.nodes.last?.kind == .calloutTitle {
            let place = tree.nodes.last?.range ?? PackedRange()
            appendText(options.calloutTitles[kind] ?? kind.rawValue.capitalizedASCII, range: place)
        }
        return closeNode()
    }
}

extension String {
    fileprivate var capitalizedASCII: String { prefix(1).uppercased() + dropFirst() }
}
