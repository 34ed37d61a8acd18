extension FootnoteNumbering {
    static let titleID = "footnotes-title"

    /// The ids that the footnotes take on the page.
    var htmlIDs: Set<String> {
        guard !order.isEmpty else { return [] }
        var ids: Set<String> = [Self.titleID]
        for number in 1...order.count { ids.insert("fn-\(number)") }
        for reference in references { ids.insert(reference.htmlID) }
        return ids
    }
}

extension FootnoteReference {
    var htmlID: String { occurrence == 1 ? "fnref-\(number)" : "fnref-\(number)-\(occurrence)" }
}

extension HTMLRenderer {
    mutating func writeFootnoteReference(_ node: Node) {
        let reference = document.footnotes.references[Int(node.value)]
        output.append("<sup class=\"footnote-ref\"><a href=\"#fn-")
        output.append(number: reference.number)
        output.append("\" id=\"")
        output.append(contentsOf: reference.htmlID.utf8)
        output.append("\" aria-describedby=\"footnotes-title\">")
        output.append(number: reference.number)
        output.append("</a></sup>")
    }

    mutating func beginFootnotes() {
        startLine()
        output.append("<section class=\"footnotes\" aria-labelledby=\"footnotes-title\">\n")
        output.append("<h2 id=\"footnotes-title\">")
        HTMLEscaping.append(document.options.footnotesTitle, to: &output)
        output.append("</h2>\n<ol>\n")
    }

    /// Whether a paragraph is the last thing in the innermost footnote, so that the way back stands behind its text.
    func endsFootnote(_ paragraph: Int) -> Bool {
        guard let parent = open.last, nodes[parent].kind == .footnote else { return false }
        return nodes[parent].subtreeEnd == nodes[paragraph].subtreeEnd
    }

    mutating func closeFootnote(_ index: Int) {
        if !endsInParagraph(index) {
            startLine()
            output.append("<p>")
            writeBackLinks(of: index)
            output.append("</p>\n")
        }
        output.append("</li>\n")
    }

    private func endsInParagraph(_ footnote: Int) -> Bool {
        var child = footnote + 1
        let end = Int(nodes[footnote].subtreeEnd)
        while child < end, Int(nodes[child].subtreeEnd) < end { child = Int(nodes[child].subtreeEnd) }
        return child < end && nodes[child].kind == .paragraph
    }

    mutating func writeBackLinks(of footnote: Int?) {
        guard let footnote else { return }
        let number = Int(nodes[footnote].value)
        for occurrence in 1...max(document.footnotes.counts[number - 1], 1) {
            let reference = FootnoteReference(number: number, occurrence: occurrence)
            output.append(" <a href=\"#")
            output.append(contentsOf: reference.htmlID.utf8)
            output.append("\" class=\"footnote-backref\" aria-label=\"")
            HTMLEscaping.append(document.options.footnoteBackLabel, to: &output)
            output.append(UInt8.space)
            output.append(number: number)
            if occurrence > 1 {
                output.append(UInt8.hyphen)
                output.append(number: occurrence)
            }
            // The second scalar asks for a letter, not an emoji.
            output.append("\">\u{21A9}\u{FE0E}</a>")
        }
    }
}
