extension HTMLRenderer {
    /// A table in a region that can be scrolled, by keyboard too, when it is wider than the page.
    mutating func beginTable(_ index: Int) {
        startLine()
        output.append("<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"")
        HTMLEscaping.append(document.options.tableLabel, to: &output)
        writeHeaderTexts(index)
        output.append("\">\n<table>\n")
    }

    private mutating func writeHeaderTexts(_ table: Int) {
        var isFirst = true
        var index = table + 2
        while index < nodes.count, nodes[index].kind == .tableCell, nodes[index].flags.contains(.header) {
            let text = document.tree.plainText(of: index)
            if !text.isEmpty {
                output.append(isFirst ? ": " : ", ")
                HTMLEscaping.append(text[...], to: &output)
                isFirst = false
            }
            index = Int(nodes[index].subtreeEnd)
        }
    }

    mutating func closeTable(_ node: Node) {
        if node.value > 1 { output.append("</tbody>\n") }
        output.append("</table>\n</div>\n")
    }

    mutating func beginTableRow(_ index: Int) {
        if nodes[index].flags.contains(.header) {
            output.append("<thead>\n")
        } else if let table = open.last, nodes[table].kind == .table, isFirstBodyRow(index, of: table) {
            output.append("<tbody>\n")
        }
        output.append("<tr>\n")
    }

    mutating func closeTableRow(_ node: Node) {
        output.append("</tr>\n")
        if node.flags.contains(.header) { output.append("</thead>\n") }
    }

    private func isFirstBodyRow(_ index: Int, of table: Int) -> Bool {
        Int(nodes[table + 1].subtreeEnd) == index
    }

    /// The empty corner above a column of names heads nothing, and a screen reader should not say that it does.
    func isHeaderCell(_ index: Int) -> Bool {
        nodes[index].flags.contains(.header) && Int(nodes[index].subtreeEnd) > index + 1
    }

    mutating func beginTableCell(_ index: Int) {
        let node = nodes[index]
        output.append(isHeaderCell(index) ? "<th scope=\"col\"" : "<td")
        switch TableAlignment(rawValue: node.value) ?? .none {
        case .none: break
        case .left: output.append(" class=\"align-left\"")
        case .center: output.append(" class=\"align-center\"")
        case .right: output.append(" class=\"align-right\"")
        }
        output.append(UInt8.greaterThan)
    }
}
