/// Writes nodes as HTML bytes. Where no extension is involved the bytes are those of cmark in its safe mode.
struct HTMLRenderer {
    typealias Rewrite = (Link) -> String?

    let document: MarkdownDocument
    let nodes: [Node]
    let rewrite: Rewrite?
    let imageSize: ((Link) -> ImageSize?)?
    var output: [UInt8] = []
    /// Nodes whose end tags are still to come, outermost first.
    private(set) var open: [Int] = []

    init(_ document: MarkdownDocument, rewrite: Rewrite?, imageSize: ((Link) -> ImageSize?)?) {
        self.document = document
        self.nodes = document.tree.nodes
        self.rewrite = rewrite
        self.imageSize = imageSize
    }

    var isStrict: Bool { document.options.safety == .strict }

    /// Writes the nodes with these arena indices: one or more complete siblings.
    mutating func write(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            closeNodes(endingBy: index)
            index = write(index)
        }
        closeNodes(endingBy: range.upperBound)
    }

    private mutating func closeNodes(endingBy index: Int) {
        while let last = open.last, Int(nodes[last].subtreeEnd) <= index {
            open.removeLast()
            close(last)
        }
    }

    /// Begins a node and returns the index of the next one to write.
    private mutating func write(_ index: Int) -> Int {
        let node = nodes[index]
        switch node.kind {
        case .text: HTMLEscaping.append(document.tree[node.literal], to: &output)
        case .softBreak: output.append(.lineFeed)
        case .lineBreak: output.append("<br />\n")
        case .code:
            output.append("<code>")
            HTMLEscaping.append(document.tree[node.literal], to: &output)
            output.append("</code>")
        case .htmlInline:
            if !isStrict { output.append("<!-- raw HTML omitted -->") }
        case .htmlBlock:
            if !isStrict {
                startLine()
                output.append("<!-- raw HTML omitted -->\n")
            }
        case .image:
            writeImage(index)
            return Int(node.subtreeEnd)
        case .footnoteReference: writeFootnoteReference(node)
        case .codeBlock: writeCodeBlock(node)
        case .thematicBreak:
            startLine()
            output.append("<hr />\n")
        default:
            begin(index)
            open.append(index)
        }
        return index + 1
    }

    /// Blocks start on a line of their own.
    mutating func startLine() {
        if let last = output.last, last != .lineFeed { output.append(.lineFeed) }
    }

    private mutating func begin(_ index: Int) {
        let node = nodes[index]
        switch node.kind {
        case .emphasis: output.append("<em>")
        case .strong: output.append("<strong>")
        case .strikethrough: output.append("<del>")
        case .link: beginLink(node)
        case .paragraph:
            if !node.flags.contains(.tight) {
                startLine()
                output.append("<p>")
            }
            writeTaskBox(before: index)
        case .heading: beginHeading(node)
        case .list: beginList(node)
        case .item:
            startLine()
            output.append(node.value > 0 ? "<li class=\"task\">" : "<li>")
        case .blockQuote:
            startLine()
            output.append("<blockquote>\n")
        case .callout: beginCallout(node)
        case .calloutTitle: output.append("<p class=\"callout-title\">")
        case .table: beginTable(index)
        case .tableRow: beginTableRow(index)
        case .tableCell: beginTableCell(index)
        case .footnotes: beginFootnotes()
        case .footnote:
            output.append("<li id=\"fn-")
            output.append(number: node.value)
            output.append("\">\n")
        default: break
        }
    }

    private mutating func close(_ index: Int) {
        let node = nodes[index]
        switch node.kind {
        case .emphasis: output.append("</em>")
        case .strong: output.append("</strong>")
        case .strikethrough: output.append("</del>")
        case .link:
            if isLinked(node) { output.append("</a>") }
        case .paragraph:
            guard !node.flags.contains(.tight) else { return }
            if endsFootnote(index) { writeBackLinks(of: open.last) }
            output.append("</p>\n")
        case .heading:
            output.append("</h")
            output.append(number: node.value)
            output.append(">\n")
        case .list: output.append(node.flags.contains(.ordered) ? "</ol>\n" : "</ul>\n")
        case .item: output.append("</li>\n")
        case .blockQuote:
            startLine()
            output.append("</blockquote>\n")
        case .callout:
            startLine()
            output.append("</div>\n")
        case .calloutTitle: output.append("</p>\n")
        case .table: closeTable(node)
        case .tableRow: closeTableRow(node)
        case .tableCell: output.append(isHeaderCell(index) ? "</th>\n" : "</td>\n")
        case .footnotes: output.append("</ol>\n</section>\n")
        case .footnote: closeFootnote(index)
        default: break
        }
    }
}
