/// A JSON value that remembers where it stood and in which order its keys came.
///
/// Two values are equal when their contents are, wherever they stood.
package struct JSONValue: Sendable, Equatable {
    /// What a JSON value can be.
    package enum Content: Sendable, Equatable {
        case null
        case bool(Bool)
        /// The number as it was written; nothing is rounded.
        case number(String)
        case string(String)
        case array([JSONValue])
        /// In the order of the source.
        case object([JSONMember])
    }

    /// What the value is.
    package var content: Content
    /// Where its first byte stood.
    package var position: JSONPosition

    /// From its parts.
    package init(_ content: Content, at position: JSONPosition = .start) {
        self.content = content
        self.position = position
    }

    package static func == (left: JSONValue, right: JSONValue) -> Bool { left.content == right.content }
}

/// A key of an object with its value.
package struct JSONMember: Sendable, Equatable {
    /// The key, escapes resolved.
    package var key: String
    /// Where the opening quote of the key stood.
    package var keyPosition: JSONPosition
    /// The value under the key.
    package var value: JSONValue

    /// From its parts.
    package init(_ key: String, _ value: JSONValue, at keyPosition: JSONPosition = .start) {
        self.key = key
        self.keyPosition = keyPosition
        self.value = value
    }

    package static func == (left: JSONMember, right: JSONMember) -> Bool {
        left.key == right.key && left.value == right.value
    }
}
