/// Curly quotes, apostrophes, dashes, ellipses and a firm space before `%`, in text only. When in doubt the text stays.
///
/// Works per paragraph on one run of all its text, so that a quote is judged by what stands beside it on the page,
/// also when that is in bold or a link.
struct Typography {
    private var run = TextRun()

    static func apply(to tree: inout Tree) {
        var typography = Typography()
        var index = 0
        while index < tree.nodes.count {
            if tree.nodes[index].kind.holdsInlines {
                let end = Int(tree.nodes[index].subtreeEnd)
                typography.apply(to: &tree, index + 1..<end)
                index = max(end, index + 1)
            } else {
                index += 1
            }
        }
    }

    private mutating func apply(to tree: inout Tree, _ nodes: Range<Int>) {
        guard nodes.contains(where: { Self.mayChange(tree, tree.nodes[$0]) }) else { return }
        run.read(tree, nodes)
        TypographyRules.apply(to: &run)
        run.write(to: &tree)
    }

    private static func mayChange(_ tree: Tree, _ node: Node) -> Bool {
        guard node.kind == .text, !node.flags.contains(.verbatim) else { return false }
        return tree.bytes[node.literal.indices].contains { byte in
            switch byte {
            case .quotationMark, .apostrophe, .hyphen, UInt8(ascii: "."), UInt8(ascii: "%"): true
            default: false
            }
        }
    }
}
