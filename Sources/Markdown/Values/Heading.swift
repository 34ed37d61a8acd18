/// A heading of a document, with what its `{#id key=value}` said.
package struct Heading: Sendable, Hashable {
    /// 1 to 6.
    package var level: Int
    /// The written id, or else one derived from the text; unique in the document. Empty without `.headingIDs`.
    package var id: String
    /// The text without markup, after typography.
    package var text: String
    /// The `key=value` pairs, in the order written.
    package var attributes: [HeadingAttribute]
    package var hasExplicitID: Bool
    package var range: SourceRange
    package var node: NodeID

    /// The value of an attribute, or nil when it was not written.
    package func attribute(_ key: String) -> HeadingAttribute? {
        attributes.first { $0.key == key }
    }
}

/// One `key=value` of a heading. `position` is where the key begins.
package struct HeadingAttribute: Sendable, Hashable {
    package var key: String
    package var value: String
    package var position: SourcePosition

    /// The value split at its commas: `a,b` is `["a", "b"]`.
    package var values: [String] {
        value.split(separator: ",").map(String.init)
    }
}
