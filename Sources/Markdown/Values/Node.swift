/// One node in the arena. Its descendants are the nodes between it and `subtreeEnd`.
///
/// A value of fixed size, so that copying and freeing a document never recurses, however deep it is.
struct Node: Sendable {
    var kind: NodeKind
    var flags: NodeFlags = []
    /// Heading: level. Ordered list: first number. Link, image: index in `links`, or -1 when it is not shown as one.
    /// Callout: ``CalloutKind``. Table: number of rows. Cell: ``TableAlignment``. Footnote: its number.
    /// Item: 1 for a task that is open, 2 for one that is done. Footnote reference: index in `footnoteReferences`.
    var value: Int32 = 0
    var subtreeEnd: Int32 = 0
    var range = PackedRange()
    /// Text, code and HTML: the content. Link, image: the destination. Heading: the id.
    var literal = ByteSpan()
    /// Link, image: the title. Code block: the info string.
    var extra = ByteSpan()
}

struct NodeFlags: OptionSet, Sendable {
    let rawValue: UInt8

    /// List: no blank lines between its items. Paragraph: stands in such a list, so it needs no `<p>`.
    static let tight = NodeFlags(rawValue: 1)
    static let ordered = NodeFlags(rawValue: 2)
    /// Table row or cell: part of the header.
    static let header = NodeFlags(rawValue: 4)
    /// Link, image: the destination is not allowed, so only its text is shown.
    static let unlinked = NodeFlags(rawValue: 8)
    /// Text: an address that was recognised, to be left as it is.
    static let verbatim = NodeFlags(rawValue: 16)
}

/// A stretch of the arena's shared bytes.
struct ByteSpan: Sendable, Hashable {
    var start: Int32 = 0
    var end: Int32 = 0

    var isEmpty: Bool { start == end }
    var indices: Range<Int> { Int(start)..<Int(end) }
}

/// A ``SourceRange`` in a third of the memory. Line 0 stands for "no position".
struct PackedRange: Sendable, Hashable {
    var startLine: Int32 = 0
    var startColumn: Int32 = 0
    var endLine: Int32 = 0
    var endColumn: Int32 = 0

    var unpacked: SourceRange? {
        guard startLine > 0 else { return nil }
        return SourceRange(
            start: SourcePosition(line: Int(startLine), column: Int(startColumn)),
            end: SourcePosition(line: Int(endLine), column: Int(endColumn))
        )
    }
}
