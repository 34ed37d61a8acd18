/// Something in the word list that an office must look at: a fact and its place. The row does not take part.
package struct WordListProblem: Error, Sendable, Hashable {
    package enum Fact: Sendable, Hashable, Codable {
        /// No columns for the word and the preferred word: no row takes part.
        case noHeader
        /// UTF-16: no row takes part.
        case notUTF8
        /// The quotes of the row do not fit.
        case quotes
        /// A column that must hold something does not.
        case empty(column: String)
        case duplicate(String, firstLine: Int)
        /// The column for the day holds something else.
        case invalidDate(String)
    }

    package let fact: Fact
    /// From 1.
    package let line: Int
    /// From 1, in bytes.
    package let column: Int

    init(_ fact: Fact, line: Int, column: Int = 1) {
        self.fact = fact
        self.line = line
        self.column = column
    }
}
