import Markdown

extension Diagnostic {
    static func remedy(of kind: MarkdownIssue.Kind, _ marked: Range<Int>, _ line: [UInt8]) -> Remedy? {
        switch kind {
        case .markWithoutSpace(let mark):
            let end = marked.lowerBound + mark.utf8.count
            // Word puts a space there that does not break.
            let hasHardSpace = line[min(end, line.count)...].starts(with: "\u{A0}".utf8)
            return Remedy(end..<(hasHardSpace ? end + 2 : end), " ")
        case .looseEmphasis(_, let proposal?):
            return end(of: proposal, from: marked.lowerBound, in: line).map {
                Remedy(marked.lowerBound..<$0, proposal)
            }
        case .unreadLink(let text, let address), .unclosedLink(let text, let address):
            return Remedy(marked, MarkdownFact.link(text, address))
        case .tableDashes(let columns): return Remedy(marked, MarkdownFact.dashes(columns))
        case .unreadTable(let columns?):
            let prefix = String(decoding: line[..<marked.lowerBound], as: UTF8.self)
            return Remedy(line.count..<line.count, "\n" + prefix + MarkdownFact.dashes(columns))
        case .unreadTable(nil): return blankLineAbove(marked, line)
        case .accidentalHeading(let underline) where underline.utf8.count >= 3: return blankLineAbove(marked, line)
        case .controlCharacter: return Remedy(character(at: marked.lowerBound, in: line), "")
        default: return nil
        }
    }

    /// Inside a quote the blank line has its marks too.
    private static func blankLineAbove(_ marked: Range<Int>, _ line: [UInt8]) -> Remedy {
        let prefix = line[..<marked.lowerBound]
        let marks = String(decoding: prefix, as: UTF8.self).trimmed
        return Remedy(0..<0, marks + "\n")
    }

    /// Where the words end that `proposal` has with other blanks; `nil` when there are other words.
    private static func end(of proposal: String, from start: Int, in line: [UInt8]) -> Int? {
        var place = start
        for byte in proposal.utf8 where byte != UInt8(ascii: " ") {
            while place < line.count, line[place] == UInt8(ascii: " ") { place += 1 }
            guard place < line.count, line[place] == byte else { return nil }
            place += 1
        }
        return place
    }
}
