/// A link or an image that is shown as such. Links with a disallowed address are not here, but in the issues.
package struct Link: Sendable, Hashable {
    /// As written, with escapes and entities resolved; not percent-encoded.
    package var destination: String
    /// The title between quotes, or empty.
    package var title: String
    package var isImage: Bool
    /// No text a reader could see or hear: an image without alternative text, or a link around nothing.
    package var isEmpty: Bool
    package var range: SourceRange
    package var node: NodeID

    /// Leads to another site: an `http:` or `https:` address.
    package var isExternal: Bool { LinkPolicy.isWeb(destination.utf8) }
}
