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
    /// What the remedy of the first of them must hold, to the letter: what the editor has to type, or else to do.
    var remedy: Remedy
    /// What stands there when the editor has done that; the good text, unless the remedy mends it in another way.
    var fixed: String

    enum Remedy: Sendable {
        /// Stands in what the editor makes of it. The quotes around it are those of the message.
        case typing(String)
        case doing(String)
    }

    init(
        _ name: String,
        in file: String,
        _ good: String,
        became bad: String,
        at expected: String...,
        remedy: Remedy,
        fixed: String? = nil
    ) {
        self.name = name
        self.file = file
        self.good = good
        self.bad = bad
        self.expected = expected
        self.remedy = remedy
        self.fixed = fixed ?? good
    }

    var testDescription: String { name }
}
