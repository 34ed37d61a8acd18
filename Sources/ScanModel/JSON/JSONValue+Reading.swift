/// The six kinds of JSON value.
package enum JSONType: String, Sendable, Hashable, Codable, CaseIterable {
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

    /// The number, when it is a whole number that JavaScript can count to: JSON has one kind of number, so `2.0` and
    /// `2e0` are 2. Bound to `Tests/Fixtures/vectors/numbers.json`.
    package var int: Int? {
        guard case .number(let text) = content else { return nil }
        // Nearly all are written plainly; these need no rounding.
        if text.utf8.count < 16, let number = Int(text) { return number }
        guard let number = Double(text), abs(number) < 0x1p53 else { return nil }
        return Int(exactly: number)
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
