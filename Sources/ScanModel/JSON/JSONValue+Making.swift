extension JSONValue {
    /// `null`.
    package static var null: JSONValue { JSONValue(.null) }
    /// `true` or `false`.
    package static func bool(_ value: Bool) -> JSONValue { JSONValue(.bool(value)) }
    /// A whole number.
    package static func number(_ value: Int) -> JSONValue { JSONValue(.number(String(value))) }
    /// A text; what needs escaping is escaped when it is written.
    package static func string(_ value: String) -> JSONValue { JSONValue(.string(value)) }
    /// A list.
    package static func array(_ elements: [JSONValue]) -> JSONValue { JSONValue(.array(elements)) }
    /// An object, its keys in this order. Keys must differ.
    package static func object(_ members: [JSONMember]) -> JSONValue { JSONValue(.object(members)) }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    /// A text.
    package init(stringLiteral value: String) { self = .string(value) }
    /// A whole number.
    package init(integerLiteral value: Int) { self = .number(value) }
    /// A truth value.
    package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    /// A list.
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// Keeps the order of the literal.
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { JSONMember($0.0, $0.1) })
    }
}
