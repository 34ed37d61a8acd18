/// A template with all its parts put in, for views of one shape: every name is a number, every word of the theme is text.
///
/// `TemplateCompiler` makes it, `TemplateRenderer` goes through it. It is one list of instructions; sections are ranges in
/// it, and all values in it are plain numbers, so that nothing is counted or looked up while a page is rendered.
struct TemplateProgram: Sendable {
    typealias Range = Swift.Range<Int32>

    enum Instruction: Sendable {
        /// A range of `text`.
        case text(Range)
        /// The first of these candidates that is there, as it is or escaped.
        case value(Range, isEscaped: Bool)
        /// What stands in the first of these candidates that is there, for each of its values.
        case section(Range)
        /// The block, when the first candidate that is there is empty or false, or none is there.
        case inverted(Range, block: Range)
        /// A block with a start of its own, for indentation.
        case block(Range)
        /// Puts a range of `text` in front of what the next instruction writes, if that starts a line.
        case indentation(Range)
    }

    /// A place where a name could stand for something, the innermost first.
    struct Candidate: Sendable {
        enum Kind: Sendable {
            case text, html, flag, list, view
            /// A word of the theme: `block` is a range of `text` where it is shown, and of `code` in a section.
            case word
            /// Its name goes on where nothing has fields: when it is there, it is nothing.
            case nothing
        }

        var kind: Kind
        /// In which of the views around this place, the outermost is 0.
        var level: Int32 = 0
        var slot: Int32 = 0
        /// The slots of the rest of a name with dots.
        var path: Range = 0..<0
        var block: Range = 0..<0
    }

    var code: [Instruction] = []
    var candidates: [Candidate] = []
    var paths: [Int32] = []
    var text: [UInt8] = []
    var main: Range = 0..<0
}
