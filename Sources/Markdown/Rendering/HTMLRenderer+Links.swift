extension HTMLRenderer {
    /// False for a link that only shows its text. cmark itself keeps the tag, with an empty address.
    func isLinked(_ node: Node) -> Bool {
        !isStrict || !node.flags.contains(.unlinked)
    }

    mutating func beginLink(_ node: Node) {
        guard isLinked(node) else { return }
        output.append("<a href=\"")
        let isExternal = writeAddress(of: node)
        writeTitle(node)
        if isExternal, isStrict { output.append("\" rel=\"external") }
        output.append("\">")
    }

    /// An image with its alternative text, which is all of it that a disallowed one shows.
    mutating func writeImage(_ index: Int) {
        let node = nodes[index]
        guard isLinked(node) else {
            writeAlternative(index)
            return
        }
        output.append("<img src=\"")
        _ = writeAddress(of: node)
        output.append("\" alt=\"")
        writeAlternative(index)
        writeTitle(node)
        writeSize(of: node)
        output.append(isStrict ? "\" loading=\"lazy\" />" : "\" />")
    }

    /// Writes the address, or the one that `rewrite` puts in its place. Returns whether it leads to another site.
    private mutating func writeAddress(of node: Node) -> Bool {
        guard !node.flags.contains(.unlinked) else { return false }
        let address = document.tree[node.literal]
        if let rewrite, document.links.indices.contains(Int(node.value)),
            let other = rewrite(document.links[Int(node.value)])
        {
            HTMLEscaping.appendAddress(Array(other.utf8)[...], to: &output)
            return LinkPolicy.isWeb(other.utf8)
        }
        HTMLEscaping.appendAddress(address, to: &output)
        return LinkPolicy.isWeb(address)
    }

    private mutating func writeTitle(_ node: Node) {
        guard !node.extra.isEmpty else { return }
        output.append("\" title=\"")
        HTMLEscaping.append(document.tree[node.extra], to: &output)
    }

    /// So that the text below does not jump when the image has loaded.
    private mutating func writeSize(of node: Node) {
        guard let imageSize, document.links.indices.contains(Int(node.value)),
            let size = imageSize(document.links[Int(node.value)])
        else { return }
        output.append("\" width=\"")
        output.append(number: size.width)
        output.append("\" height=\"")
        output.append(number: size.height)
    }

    private mutating func writeAlternative(_ index: Int) {
        for node in nodes[(index + 1)..<Int(nodes[index].subtreeEnd)] {
            switch node.kind {
            case .text, .code: HTMLEscaping.append(document.tree[node.literal], to: &output)
            case .htmlInline:
                // As cmark does: in an attribute the escaped tag is harmless text.
                if !isStrict { HTMLEscaping.append(document.tree[node.literal], to: &output) }
            case .softBreak, .lineBreak: output.append(UInt8.space)
            default: break
            }
        }
    }
}
