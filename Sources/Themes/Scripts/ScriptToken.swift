import Diagnosis

/// A word, text or sign of a script, by where it stands.
struct ScriptToken {
    enum Kind: UInt8 {
        /// A keyword or a name.
        case word
        case number
        case text
        /// A template without holes, or the part of one up to a hole, between two, or behind the last.
        case template
        case pattern
        /// One character of punctuation.
        case sign
    }

    var kind: Kind
    var start: Int
    var end: Int
    /// Whether a line ends between the token before this one and it: that can end a statement.
    var followsBreak: Bool
    /// How many brackets, braces and holes of templates are open around it.
    var depth: Int

    var range: Range<Int> { start..<end }
}

/// Why a script cannot be taken apart, and where.
struct ScriptProblem: Error {
    var reason: ScriptRefusal
    var range: Range<Int>
}
