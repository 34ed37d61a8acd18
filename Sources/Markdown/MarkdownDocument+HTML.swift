extension MarkdownDocument {
    /// The whole document as HTML, in UTF-8.
    ///
    /// - Parameter rewrite: Gives a link or image another address; nil keeps it. The new address is escaped but not
    ///   checked: it is the caller's own.
    /// - Parameter imageSize: Says how large an image is; nil leaves that to the browser.
    package func html(rewrite: ((Link) -> String?)? = nil, imageSize: ((Link) -> ImageSize?)? = nil) -> [UInt8] {
        var renderer = HTMLRenderer(self, rewrite: rewrite, imageSize: imageSize)
        renderer.output.reserveCapacity(source.bytes.count + source.bytes.count / 2 + 64)
        renderer.write(0..<tree.nodes.count)
        return renderer.output
    }

    /// One node with everything in it.
    package func html(
        of node: NodeID,
        rewrite: ((Link) -> String?)? = nil,
        imageSize: ((Link) -> ImageSize?)? = nil
    ) -> [UInt8] {
        html(of: CollectionOfOne(node), rewrite: rewrite, imageSize: imageSize)
    }

    /// Several nodes, one after the other: a part of the document.
    package func html(
        of nodes: some Sequence<NodeID>,
        rewrite: ((Link) -> String?)? = nil,
        imageSize: ((Link) -> ImageSize?)? = nil
    ) -> [UInt8] {
        var renderer = HTMLRenderer(self, rewrite: rewrite, imageSize: imageSize)
        for node in nodes {
            let index = Int(node.index)
            renderer.write(index..<Int(tree.nodes[index].subtreeEnd))
        }
        return renderer.output
    }

    /// What is in a node, without its own tags: the text of a heading, a paragraph, or an item of a tight list.
    package func innerHTML(
        of node: NodeID,
        rewrite: ((Link) -> String?)? = nil,
        imageSize: ((Link) -> ImageSize?)? = nil
    ) -> [UInt8] {
        var renderer = HTMLRenderer(self, rewrite: rewrite, imageSize: imageSize)
        let index = Int(node.index)
        renderer.write(index + 1..<max(Int(tree.nodes[index].subtreeEnd), index + 1))
        return renderer.output
    }
}
