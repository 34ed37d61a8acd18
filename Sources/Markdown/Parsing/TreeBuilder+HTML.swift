import CMark

extension TreeBuilder {
    /// Raw HTML has no place on a page, except what means one thing only: a line break in the cell of a table, where
    /// Markdown has none, and a comment for colleagues.
    mutating func appendHTML(_ kind: NodeKind, _ node: OpaquePointer) {
        let range = range(of: node)
        let literal = copy(cmark_node_get_literal(node))
        let isStrict = options.safety == .strict
        if isStrict, isInCell, kind == .htmlInline, Self.isLineBreak(tree[literal]) {
            return appendLeaf(Node(kind: .lineBreak, range: range))
        }
        let before = tree.nodes.last
        appendLeaf(Node(kind: kind, range: range, literal: literal))
        guard isStrict, tree[literal].starts(with: Self.commentStart) else {
            let isShortcode =
                before?.kind == .text && tree[before?.literal ?? ByteSpan()].ends(with: [0x7B, 0x7B][...])
            return report(isShortcode && kind == .htmlInline ? .foreignMark(.shortcode) : .rawHTML, range)
        }
        if let problem = Self.problem(ofComment: tree[literal]) { report(problem, range) }
    }

    private static let commentStart = Array("<!--".utf8)
    private static let commentEnd = Array("-->".utf8)

    /// `<br>`, `<br/>` or `<br />`.
    private static func isLineBreak(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count <= 8 else { return false }
        return ["<br>", "<br/>"].contains(
            String(decoding: bytes.lazy.filter { !$0.isBlank }.map(\.lowercased), as: UTF8.self)
        )
    }

    /// What a comment takes along that was meant for readers; nil when it is a comment and nothing else.
    private static func problem(ofComment bytes: ArraySlice<UInt8>) -> MarkdownIssue.Kind? {
        var rest = bytes
        while rest.starts(with: commentStart) {
            guard let end = rest.dropFirst(2).firstRange(of: commentEnd) else { return .unclosedComment }
            rest = rest[end.upperBound...].drop { $0.isBlank || $0 == .lineFeed || $0 == .carriageReturn }
        }
        return rest.isEmpty ? nil : .textBehindComment
    }
}
