/// The six kinds of JSON value.
package enum JSONType: String, Sendable, Hashable, CaseIterable {
    case null, bool, number, string, array, object
}

extension JSONValue {
    /// Which kind this value is.
    package var type: JSONType {
        switch content {
        case .null: .null
        case .bool: .bool
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    /// The text, when it is one.
    package var string: String? {
        if case .string(let value) = content { value } else { nil }
    }

    /// The truth value, when it is one.
    package var bool: Bool? {
        if case .bool(let value) = content { value } else { nil }
    }

    /// The number, when it is written as a whole number that fits: `2`, not `2.0` or `2e0`.
    package var int: Int? {
        if case .number(let text) = content { Int(text) } else { nil }
    }

    /// The elements, when it is a list.
    package var array: [JSONValue]? {
        if case .array(let elements) = content { elements } else { nil }
    }

    /// The keys with their values in the order of the source, when it is an object.
    package var members: [JSONMember]? {
        if case .object(let members) = content { members } else { nil }
    }

    /// The value under a key of an object; `nil` also when this is no object.
    package subscript(key: String) -> JSONValue? { members?.first { $0.key == key }?.value }
}
