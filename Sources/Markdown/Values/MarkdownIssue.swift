/// Something an author should know. A fact: its wording stands elsewhere.
package struct MarkdownIssue: Sendable, Hashable {
    package enum Severity: Sendable, Hashable { case warning, error }

    /// The guarded sizes. cmark takes quadratic time on inputs beyond them.
    package enum Limit: Sendable, Hashable, Codable, CaseIterable {
        /// 2 MB for a file.
        case fileSize
        /// 100 `>` and list markers (or the indentation for as many) on a line.
        case containerMarkers
        /// 64 kB of text without a blank line.
        case paragraphSize
        /// 500 times `![` in such a text.
        case paragraphImages
        /// Blank lines inside deep nesting: lines times depth.
        case nestedBlankLines
        /// ``paragraphSize``, met by a table, a block of code or an image that is written out as text.
        case tableSize, codeSize, embeddedImage
    }

    package enum Kind: Sendable, Hashable, Codable {
        case rawHTML
        /// `scheme` is in lower case; `//` for an address without one that names a host.
        case disallowedURL(scheme: String)
        /// An image written out as text, in a `data:` address.
        case embeddedImage
        case missingAltText
        case emptyLinkText
        case malformedAttributes(text: String)
        /// `firstLine` is where the id was used first.
        case duplicateHeadingID(id: String, firstLine: Int)
        case undefinedFootnote(label: String)
        case unusedFootnote(label: String)
        case duplicateFootnote(label: String, firstLine: Int)
        case unknownCallout(name: String, nearest: CalloutKind)
        case tableCellCount(expected: Int, found: Int)
        /// `##`, `-` or `1.` at the start of a line without the space that makes it a heading or a list.
        case markWithoutSpace(mark: String)
        /// Lines of a table that stay plain text. `columns` is the width of its header when the line with dashes under
        /// it is missing; nil when there is no blank line above it.
        case unreadTable(columns: Int?)
        /// `[text](address)` that stays plain text, for a space before or in the address.
        case unreadLink(text: String, address: String)
        /// `[text(address)`, without the bracket that closes the text.
        case unclosedLink(text: String, address: String)
        /// The code goes on to the end of the text.
        case unclosedCode(fence: String)
        /// A mark of another dialect.
        case foreignMark(ForeignMark)
        /// `[[name]]`; `![[name]]` shows an image or a page.
        case wikiLink(name: String, isEmbedded: Bool)
        /// `[text][label]` without a definition of the label.
        case undefinedReference(text: String, label: String)
        /// `**` and alike that stayed text. `proposal` is the line as it was meant.
        case looseEmphasis(mark: String, proposal: String?)
        /// A line of dashes that made a heading of the sentence above it.
        case accidentalHeading(underline: String)
        /// A name of a footnote with a space in it.
        case footnoteLabel(label: String, proposal: String)
        /// A row that a blank line keeps from its table.
        case strayTableRow
        /// The line under a table's header has other dashes than `-`.
        case tableDashes(columns: Int)
        /// `<!--` without an end takes the rest of the text with it.
        case unclosedComment
        /// Text on the line on which a comment ends goes with the comment.
        case textBehindComment
        case invalidUTF8
        case controlCharacter(scalar: UInt32)
        /// Nothing was parsed: the document is empty.
        case limitExceeded(Limit)
    }

    package var kind: Kind
    package var range: SourceRange

    package init(kind: Kind, range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    var isAboutMissingFootnote: Bool {
        switch kind {
        case .undefinedFootnote, .unusedFootnote: true
        default: false
        }
    }

    /// A hint: errors leave the page other than its author meant it.
    package var severity: Severity {
        switch kind {
        case .rawHTML, .missingAltText, .unusedFootnote, .tableCellCount, .controlCharacter,
            .markWithoutSpace, .unreadTable, .unreadLink, .unclosedLink, .unclosedCode, .foreignMark, .wikiLink,
            .undefinedReference,
            .looseEmphasis, .accidentalHeading, .strayTableRow, .tableDashes, .unclosedComment, .textBehindComment:
            .warning
        case .disallowedURL, .embeddedImage, .emptyLinkText, .malformedAttributes, .duplicateHeadingID,
            .undefinedFootnote,
            .duplicateFootnote, .footnoteLabel, .unknownCallout, .invalidUTF8, .limitExceeded:
            .error
        }
    }
}
