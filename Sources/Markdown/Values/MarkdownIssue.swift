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
    }

    package enum Kind: Sendable, Hashable, Codable {
        case rawHTML
        /// `scheme` is in lower case; `//` for an address without one that names a host.
        case disallowedURL(scheme: String)
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
        /// The code goes on to the end of the text.
        case unclosedCode(fence: String)
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
            .markWithoutSpace, .unreadTable, .unreadLink, .unclosedCode:
            .warning
        case .disallowedURL, .emptyLinkText, .malformedAttributes, .duplicateHeadingID, .undefinedFootnote,
            .duplicateFootnote, .unknownCallout, .invalidUTF8, .limitExceeded:
            .error
        }
    }
}
