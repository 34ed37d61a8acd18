extension HTMLRenderer {
    mutating func beginHeading(_ node: Node) {
        startLine()
        output.append("<h")
        output.append(number: node.value)
        if !node.literal.isEmpty {
            output.append(" id=\"")
            HTMLEscaping.append(document.tree[node.literal], to: &output)
            output.append(UInt8.quotationMark)
        }
        output.append(UInt8.greaterThan)
    }

    mutating func beginList(_ node: Node) {
        startLine()
        if !node.flags.contains(.ordered) {
            output.append("<ul>\n")
        } else if node.value == 1 {
            output.append("<ol>\n")
        } else {
            output.append("<ol start=\"")
            output.append(number: node.value)
            output.append("\">\n")
        }
    }

    /// The box of a task stands at the beginning of the item's text. A sign, no control: nobody can tick it here.
    mutating func writeTaskBox(before paragraph: Int) {
        guard let item = open.last, item == paragraph - 1, nodes[item].kind == .item, nodes[item].value > 0 else {
            return
        }
        let isDone = nodes[item].value == 2
        output.append("<span class=\"task-box\" role=\"img\" aria-label=\"")
        HTMLEscaping.append(isDone ? document.options.doneTaskLabel : document.options.openTaskLabel, to: &output)
        output.append(isDone ? "\">\u{2611}</span> " : "\">\u{2610}</span> ")
    }

    mutating func writeCodeBlock(_ node: Node) {
        startLine()
        let language = document.tree[node.extra].prefix { $0 != .space && $0 != .tab && $0 != .lineFeed }
        if language.isEmpty {
            output.append("<pre><code>")
        } else {
            output.append("<pre><code class=\"language-")
            HTMLEscaping.append(language, to: &output)
            output.append("\">")
        }
        HTMLEscaping.append(document.tree[node.literal], to: &output)
        output.append("</code></pre>\n")
    }

    mutating func beginCallout(_ node: Node) {
        startLine()
        output.append("<div class=\"callout callout-")
        output.append(contentsOf: CalloutKind(index: node.value).rawValue.utf8)
        output.append("\" role=\"note\">\n")
    }
}
