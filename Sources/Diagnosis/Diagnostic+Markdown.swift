import Files
import Markdown

extension Diagnostic {
    /// What the Markdown parser noticed, as a diagnostic of the file.
    package init(_ issue: MarkdownIssue, in file: SourceFile) {
        let (code, parameters) = Self.fact(of: issue.kind)
        self = file.diagnostic(code, at: issue.range, parameters)
        severity = issue.severity == .error ? .error : .warning
    }

    private static func fact(of kind: MarkdownIssue.Kind) -> (DiagnosticCode, [String: String]) {
        switch kind {
        case .rawHTML: (.rawHTML, [:])
        case .disallowedURL(let scheme): (.disallowedURL, ["scheme": scheme])
        case .missingAltText: (.missingAltText, [:])
        case .emptyLinkText: (.emptyLinkText, [:])
        case .malformedAttributes(let text):
            (.malformedAttributes, ["text": text, "proposal": HeadingProposal.attributes(text)])
        case .duplicateHeadingID(let id, let line): (.duplicateAnchor, ["id": id, "first": String(line)])
        case .undefinedFootnote(let label): (.undefinedFootnote, ["label": label])
        case .unusedFootnote(let label): (.unusedFootnote, ["label": label])
        case .duplicateFootnote(let label, let line): (.duplicateFootnote, ["label": label, "first": String(line)])
        case .unknownCallout(let name, let nearest):
            (.unknownCallout, ["name": name, "nearest": nearest.rawValue.uppercased()])
        case .tableCellCount(let expected, let found):
            (.tableCellCount, ["expected": String(expected), "found": String(found)])
        case .markWithoutSpace(let mark): (.markWithoutSpace, ["mark": mark])
        case .unreadTable(let columns):
            (.unreadTable, columns.map { ["dashes": "|" + String(repeating: "---|", count: min($0, 20))] } ?? [:])
        case .unreadLink(let text, let address):
            (.unreadLink, ["link": text + "(" + address.trimmed.replacing(" ", with: "%20") + ")"])
        case .unclosedCode(let fence): (.unclosedCode, ["fence": fence])
        case .invalidUTF8: (.invalidUTF8, [:])
        case .controlCharacter: (.controlCharacter, [:])
        case .limitExceeded(.fileSize): (.fileTooLarge, ["limit": "2 MB", "kind": "page"])
        case .limitExceeded(.containerMarkers): (.tooManyMarkers, ["limit": "100"])
        case .limitExceeded(.paragraphSize): (.paragraphTooLong, ["limit": "64 kB"])
        case .limitExceeded(.paragraphImages): (.tooManyImages, ["limit": "500"])
        case .limitExceeded(.nestedBlankLines): (.nestedBlankLines, [:])
        }
    }
}
