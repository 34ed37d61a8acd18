/// Why bytes are not the JSON that is accepted here, and where that was noticed.
package struct JSONProblem: Error, Sendable, Hashable {
    /// What is wrong.
    package enum Fact: Sendable, Hashable, Codable {
        /// There is nothing but white space.
        case empty
        /// The text stops in the middle of a value.
        case unexpectedEnd
        /// A byte that cannot stand here; `expected` says what could.
        case unexpectedByte(UInt8, expected: Expectation)
        /// Something follows the value.
        case trailingContent
        /// The bytes are UTF-16 or UTF-32.
        case notUTF8
        /// A byte that is no UTF-8.
        case invalidUTF8
        /// A raw control character in a string; it must be escaped.
        case controlCharacter(UInt8)
        case invalidEscape
        /// Half of a surrogate pair, `\uD83D` alone.
        case loneSurrogate
        /// A number as `01`, `1.`, `.5` or `+1`.
        case invalidNumber
        case duplicateKey(String)
        /// A key that means something to JavaScript: `__proto__`, `constructor`, `prototype`.
        case forbiddenKey(String)
        case tooLarge(limit: Int)
        case tooDeep(limit: Int)
        case tooManyMembers(limit: Int)
        case tooManyElements(limit: Int)
        case tooManyValues(limit: Int)
        case stringTooLong(limit: Int)
        case numberTooLong(limit: Int)
        /// A number that a double cannot hold: `1e400`.
        case numberTooLarge
    }

    /// What could have stood at a place.
    package enum Expectation: String, Sendable, Hashable, Codable, CaseIterable {
        case value, key, colon, commaOrEnd
    }

    /// What is wrong.
    package let fact: Fact
    /// Where that was noticed.
    package let position: JSONPosition

    /// From its parts.
    package init(_ fact: Fact, at position: JSONPosition) {
        self.fact = fact
        self.position = position
    }
}
