/// What to recognise beyond CommonMark, how careful to be, and the words for what the extensions add.
package struct MarkdownOptions: Sendable, Hashable {
    package struct Extensions: OptionSet, Sendable, Hashable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// `## Title {#id key=value}`, and a derived id for a heading without one.
        static let headingIDs = Extensions(rawValue: 1)
        /// Pipe tables, as in GitHub's Markdown.
        package static let tables = Extensions(rawValue: 2)
        /// `> [!NOTE]` and the other ``CalloutKind``s.
        package static let callouts = Extensions(rawValue: 4)
        /// `[^1]` and `[^1]: text`.
        package static let footnotes = Extensions(rawValue: 8)
        /// Curly quotes, apostrophes, dashes and ellipses.
        package static let typography = Extensions(rawValue: 16)

        /// `https://…`, `www.…` and e-mail addresses without anything around them; and with them the remarks on marks
        /// of other dialects.
        package static let addresses = Extensions(rawValue: 32)
        /// `~~text~~`
        package static let strikethrough = Extensions(rawValue: 64)
        /// `- [ ] text` and `- [x] text`
        package static let tasks = Extensions(rawValue: 128)

        package static let all: Extensions = [
            .headingIDs, .tables, .callouts, .footnotes, .typography, .addresses, .strikethrough, .tasks,
        ]
    }

    /// What happens to raw HTML and to addresses. Neither lets HTML or a script through.
    package enum Safety: Sendable, Hashable {
        /// Byte for byte what `cmark` does in its safe mode: a comment for raw HTML, four forbidden schemes.
        case commonMark
        /// Raw HTML is left out and addresses follow an allow-list.
        case strict
    }

    package var extensions: Extensions
    package var safety: Safety
    /// When false, an image is replaced by its alternative text.
    var showsImages = true

    /// Titles for callouts that have none of their own. A kind without an entry gets its English name.
    package var calloutTitles: [CalloutKind: String] = [:]
    /// The heading above the footnotes.
    package var footnotesTitle = "Footnotes"
    /// The name of a link back to the text; the footnote's number follows it.
    package var footnoteBackLabel = "Back to reference"
    /// The name of a table's scroll region; the texts of its header cells follow it.
    package var tableLabel = "Table"
    /// What a screen reader says of the box before a task.
    package var openTaskLabel = "To do"
    package var doneTaskLabel = "Done"

    package init(extensions: Extensions, safety: Safety, showsImages: Bool = true) {
        self.extensions = extensions
        self.safety = safety
        self.showsImages = showsImages
    }

    /// Plain CommonMark: the same bytes as `cmark`.
    package static let commonMark = MarkdownOptions(extensions: [], safety: .commonMark)
    /// The site's own texts: everything on.
    package static let site = MarkdownOptions(extensions: .all, safety: .strict)
    /// Free text from a result file, of which several stand on one page: nothing with an id, no images.
    package static let note = MarkdownOptions(extensions: [.tables, .typography], safety: .strict, showsImages: false)
}
