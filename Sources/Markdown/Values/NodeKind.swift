/// What a node of a ``MarkdownDocument`` is.
package enum NodeKind: UInt8, Sendable, Hashable {
    // Blocks
    case document
    case blockQuote
    case list
    case item
    case codeBlock
    case htmlBlock
    case paragraph
    case heading
    case thematicBreak

    // Blocks of the extensions
    /// A block quote that began with `[!NOTE]` or alike. Its first child is always the ``calloutTitle``.
    case callout
    case calloutTitle
    /// Its children are ``tableRow`` nodes; the first is the header row.
    case table
    case tableRow
    case tableCell
    /// The definitions that are referred to, in order of first reference. The last child of the document.
    case footnotes
    case footnote

    // Inlines
    case text
    case softBreak
    case lineBreak
    case code
    case htmlInline
    case emphasis
    case strong
    case strikethrough
    case link
    case image
    case footnoteReference

    var isInline: Bool { rawValue >= NodeKind.text.rawValue }

    /// Blocks whose children are inlines.
    var holdsInlines: Bool {
        switch self {
        case .paragraph, .heading, .calloutTitle, .tableCell: true
        default: false
        }
    }
}

/// The alignment of a table's column, from its delimiter row.
package enum TableAlignment: Int32, Sendable, Hashable {
    case none, left, center, right
}
