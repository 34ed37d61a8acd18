/// A heading of a document, with what its `{#id key=value}` said.
public struct Heading: Sendable, Hashable {
    /// 1 to 6.
    public var level: Int
    /// The written id, or else one derived from the text; unique in the document. Empty without `.headingIDs`.
    public var id: String
    /// The text without markup, after typography.
    public var text: String
    /// The `key=value` pairs, in the order written.
    public var attributes: [HeadingAttribute]
    public var hasExplicitID: Bool
    public var range: SourceRange
    public var node: NodeID

    /// The value of an attribute, or nil when it was not written.
    public func attribute(_ key: String) -> HeadingAttribute? {
        attributes.first { $0.key == key }
    }
}

/// One `key=value` of a heading. `position` is where the key begins.
public struct HeadingAttribute: Sendable, Hashable {
    public var key: String
    public var value: String
    public var position: SourcePosition

    /// The value split at its commas: `a,b` is `["a", "b"]`.
    public var values: [String] {
        value.split(separator: ",").map(String.init)
    }
}
