/// A link or an image that is shown as such. Links with a disallowed address are not here, but in the issues.
public struct Link: Sendable, Hashable {
    /// As written, with escapes and entities resolved; not percent-encoded.
    public var destination: String
    /// The title between quotes, or empty.
    public var title: String
    public var isImage: Bool
    /// No text a reader could see or hear: an image without alternative text, or a link around nothing.
    public var isEmpty: Bool
    public var range: SourceRange
    public var node: NodeID

    /// Leads to another site: an `http:` or `https:` address.
    public var isExternal: Bool { LinkPolicy.isWeb(destination.utf8) }
}
