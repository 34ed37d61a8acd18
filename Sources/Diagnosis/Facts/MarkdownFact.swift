import Files
import Markdown
import ScanModel

/// About the body of a page: what the Markdown parser noticed, and what a page asks of its headings.
package enum MarkdownFact: DiagnosticFact {
    case issue(MarkdownIssue.Kind)
    /// Levels of the heading before it and of its own. 1 is that of the page's title.
    case headingLevel(from: Int, to: Int)

    package var record: DiagnosticRecord {
        switch self {
        case .issue(let kind): Self.record(of: kind)
        case .headingLevel(let from, let to):
            .init(
                .headingLevel,
                ["from": String(from), "to": String(to), "expected": String(Self.expectedLevel(from: from, to: to))]
            )
        }
    }

    static func expectedLevel(from: Int, to: Int) -> Int { to == 1 ? 2 : from + 1 }

    private static func record(of kind: MarkdownIssue.Kind) -> DiagnosticRecord {
        switch kind {
        case .rawHTML: .init(.rawHTML)
        case .disallowedURL(let scheme): .init(.disallowedURL, ["scheme": scheme])
        case .missingAltText: .init(.missingAltText)
        case .emptyLinkText: .init(.emptyLinkText)
        case .malformedAttributes(let text):
            .init(.malformedAttributes, ["text": text, "proposal": HeadingProposal.attributes(text)])
        case .duplicateHeadingID(let id, let line): .init(.duplicateAnchor, ["id": id, "first": String(line)])
        case .undefinedFootnote(let label): .init(.undefinedFootnote, ["label": label])
        case .unusedFootnote(let label): .init(.unusedFootnote, ["label": label])
        case .duplicateFootnote(let label, let line):
            .init(.duplicateFootnote, ["label": label, "first": String(line)])
        case .unknownCallout(let name, let nearest):
            .init(.unknownCallout, ["name": name, "nearest": nearest.rawValue.uppercased()])
        case .tableCellCount(let expected, let found):
            .init(.tableCellCount, ["expected": String(expected), "found": String(found)])
        case .markWithoutSpace(let mark): .init(.markWithoutSpace, ["mark": mark])
        case .unreadTable(let columns): .init(.unreadTable, ["dashes": columns.map(dashes)])
        case .unreadLink(let text, let address): .init(.unreadLink, ["link": link(text, address)])
        case .unclosedLink(let text, let address): .init(.unreadLink, ["link": link(text, address), "fact": "bracket"])
        case .unclosedCode(let fence): .init(.unclosedCode, ["fence": fence])
        case .foreignMark(let mark): .init(.foreignMark, ["dialect": mark.rawValue])
        case .wikiLink(let name, let isEmbedded):
            .init(
                .foreignMark,
                ["dialect": "wiki-link", "name": name, "proposal": wikiLink(name, isEmbedded: isEmbedded)]
            )
        case .undefinedReference(let text, let label):
            .init(.undefinedReference, ["text": text, "label": label])
        case .looseEmphasis(let mark, let proposal):
            .init(.looseEmphasis, ["mark": mark, "proposal": proposal])
        case .accidentalHeading(let underline): .init(.accidentalHeading, ["underline": underline])
        case .footnoteLabel(let label, let proposal):
            .init(.footnoteLabel, ["label": label, "proposal": proposal])
        case .strayTableRow: .init(.unreadTable, ["fact": "blank-line"])
        case .tableDashes(let columns): .init(.unreadTable, ["fact": "dashes", "dashes": dashes(columns)])
        case .unclosedComment: .init(.comment, ["fact": "unclosed"])
        case .textBehindComment: .init(.comment, ["fact": "text"])
        case .invalidUTF8: FileFact.invalidUTF8.record
        case .controlCharacter: FileFact.controlCharacter(key: nil).record
        case .limitExceeded(.fileSize): tooLarge.record
        case .limitExceeded(.containerMarkers): .init(.tooManyMarkers, ["limit": "100"])
        case .limitExceeded(.paragraphSize): .init(.paragraphTooLong, ["limit": "64 kB"])
        case .limitExceeded(.tableSize): .init(.paragraphTooLong, ["limit": "64 kB", "block": "table"])
        case .limitExceeded(.codeSize): .init(.paragraphTooLong, ["limit": "64 kB", "block": "code"])
        case .embeddedImage, .limitExceeded(.embeddedImage):
            .init(.disallowedURL, ["scheme": "data", "fact": "image"])
        case .limitExceeded(.paragraphImages): .init(.tooManyImages, ["limit": "500"])
        case .limitExceeded(.nestedBlankLines): .init(.nestedBlankLines)
        }
    }

    static let tooLarge = FileFact.tooLarge(.page, limit: 2_000_000)

    /// The line under the header of a table.
    static func dashes(_ columns: Int) -> String { "|" + String(repeating: "---|", count: min(columns, 20)) }

    /// A link to the page that a wiki knows by its title. `name` may have another text behind a bar.
    static func wikiLink(_ name: String, isEmbedded: Bool) -> String {
        let parts = name.split(separator: "|", maxSplits: 1).map { String($0).trimmed }
        let target = parts.first ?? name
        let page = target.split(separator: "#").first.map(String.init) ?? target
        let isFile = page.contains(".")
        if isEmbedded, isFile, !page.hasSuffix(".md") { return "![beschrijving](\(page.replacing(" ", with: "%20")))" }
        return "[\(parts.last ?? name)](\(isFile ? page : Slug.of(page) + ".md"))"
    }

    /// A link as it can be read. `text` has its brackets.
    static func link(_ text: String, _ address: String) -> String {
        text + "(" + address.trimmed.replacing(" ", with: "%20") + ")"
    }
}

extension Diagnostic {
    /// What the Markdown parser noticed, as a diagnostic of the file.
    package init(_ issue: MarkdownIssue, in file: SourceFile) {
        self = file.diagnostic(.markdown(.issue(issue.kind)), at: issue.range)
        severity = issue.severity == .error ? .error : .warning
    }
}
