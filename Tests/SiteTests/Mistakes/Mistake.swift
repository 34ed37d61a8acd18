import Testing

/// Something an editor does wrong in a good site, what must be said of it, and how following that mends it.
struct Mistake: Sendable, CustomTestStringConvertible {
    /// What the editor did.
    var name: String
    /// In the content folder.
    var file: String
    /// A text that stands in the good file once.
    var good: String
    /// What the editor made of it.
    var bad: String
    /// `line:column code` in that file, or `other/file.md:line:column code`; worked out by reading.
    var expected: [String]
    /// What the remedy of the first of them must hold, to the letter: what the editor has to type.
    var says: String
    /// What stands there when the editor has typed that; the good text, unless the remedy mends it in another way.
    var fixed: String

    init(
        _ name: String,
        in file: String,
        _ good: String,
        became bad: String,
        at expected: String...,
        says: String,
        fixed: String? = nil
    ) {
        self.name = name
        self.file = file
        self.good = good
        self.bad = bad
        self.expected = expected
        self.says = says
        self.fixed = fixed ?? good
    }

    var testDescription: String { name }
}
