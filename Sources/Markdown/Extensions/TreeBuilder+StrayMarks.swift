import CMark

/// Marks that an author meant and CommonMark reads as plain text: nothing is wrong for a program, and the page is not
/// what its author meant.
extension TreeBuilder {
    /// Looks at the lines of a paragraph that is no table; in a callout the first line is the title.
    mutating func reportStrayMarks(in paragraph: OpaquePointer, of index: Int, isCallout: Bool) {
        guard !options.extensions.isEmpty else { return }
        let first = Int(cmark_node_get_start_line(paragraph)) + (isCallout ? 1 : 0)
        let last = Int(cmark_node_get_end_line(paragraph))
        guard first > 0, last >= first else { return }
        let hasLink = hasStrayLink(in: index)
        var tableLine: Int?
        for line in first...last {
            let content = content(of: line, in: paragraph)
            guard let byte = source.lines.bytes[content].first else { continue }
            switch byte {
            case .hash, .hyphen: reportMark(line, content)
            case .pipe where tableLine == nil: tableLine = line
            case _ where byte.isDigit: reportMark(line, content)
            default: break
            }
            if hasLink { reportLinks(line, content) }
        }
        let top = source.lines.bytes[content(of: first, in: paragraph)]
        if isStrayRow(paragraph, first) {
            let row = source.content(of: first, quoteDepth: quoteDepth)
            report(.strayTableRow, range(line: first, bytes: row))
        } else if let tableLine, ForeignLine.mark(of: top, isFirst: true) != .gridTable {
            reportTable(at: tableLine, from: first, to: last)
        }
        if options.extensions.contains(.addresses) { reportForeignLines(in: paragraph, from: first, to: last) }
    }

    /// A line of a paragraph, without what stands before its text: the first may stand behind the marker of a list.
    func content(of line: Int, in paragraph: OpaquePointer) -> Range<Int> {
        let content = source.content(of: line, quoteDepth: quoteDepth)
        guard line == Int(cmark_node_get_start_line(paragraph)) else { return content }
        let start = source.lines.content(of: line).lowerBound + Int(cmark_node_get_start_column(paragraph)) - 1
        return min(max(start, content.lowerBound), content.upperBound)..<content.upperBound
    }

    private static let loosePipe: [UInt8] = [.space, .pipe, .space]

    /// A row under a table, with nothing but a blank line between them.
    private func isStrayRow(_ paragraph: OpaquePointer, _ line: Int) -> Bool {
        guard let before = cmark_node_previous(paragraph), let table = tables[before] else { return false }
        let bytes = source.lines.bytes
        let row = source.content(of: line, quoteDepth: quoteDepth)
        return bytes[row].first == .pipe
            || bytes[row].place(of: Self.loosePipe) != nil
                && TableSyntax.cells(bytes, row).count == table.alignments.count
    }

    /// `##Kop`, `-punt` or `1.punt`: letters right behind the mark. A single `#` may be a hashtag.
    private mutating func reportMark(_ line: Int, _ content: Range<Int>) {
        let bytes = source.lines.bytes
        var end = content.lowerBound
        switch bytes[end] {
        case .hash:
            while end < content.upperBound, bytes[end] == .hash { end += 1 }
            guard (2...6).contains(end - content.lowerBound) || startsWithHardSpace(bytes[end..<content.upperBound])
            else { return }
        case .hyphen: end += 1
        default:
            while end < content.upperBound, bytes[end].isDigit { end += 1 }
            guard end - content.lowerBound < 3, end < content.upperBound,
                bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
            else { return }
            end += 1
        }
        guard end < content.upperBound else { return }
        let next = bytes[end]
        guard next.isLetter || startsWithHardSpace(bytes[end..<content.upperBound]) else { return }
        let mark = content.lowerBound..<end
        report(.markWithoutSpace(mark: bytes.string(mark)), range(line: line, bytes: mark))
    }

    /// A space that does not break, as word processors and some keyboards make it.
    private func startsWithHardSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.starts(with: [0xC2, 0xA0]) || bytes.starts(with: [0xE2, 0x80, 0xAF])
    }

    private mutating func reportTable(at line: Int, from first: Int, to last: Int) {
        let bytes = source.lines.bytes
        let header = source.content(of: line, quoteDepth: quoteDepth)
        let columns = TableSyntax.cells(bytes, header).count
        guard columns > 1 else { return }
        let next = source.content(of: line + 1, quoteDepth: quoteDepth)
        let hasDashes = line < last && TableSyntax.alignments(bytes, next) != nil
        // At the top of its paragraph, with dashes: the two rows differ in width, and that has been said.
        if hasDashes, line == first { return }
        if !hasDashes, line < last, TableSyntax.hasOtherDashes(bytes, next) {
            return report(.tableDashes(columns: columns), range(line: line + 1, bytes: next))
        }
        report(.unreadTable(columns: hasDashes ? nil : columns), range(line: line, bytes: header))
    }

    private func hasStrayLink(in index: Int) -> Bool {
        tree.nodes[index...].contains { node in
            guard node.kind == .text else { return false }
            let text = tree[node.literal]
            // `[text(address)`: the address may be a link of its own by now, and end the text.
            if text.contains(.openBracket), text.contains(UInt8(ascii: "(")) { return true }
            var start = text.startIndex
            while let bracket = text[start...].firstIndex(of: .closeBracket) {
                if Self.opensAddress(text, bracket) { return true }
                start = bracket + 1
            }
            return false
        }
    }

    /// A bracket that closes, and a parenthesis right behind it or after one space.
    private static func opensAddress(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
        guard text[index] == .closeBracket, index + 1 < text.endIndex else { return false }
        let next = text[index + 1] == .space ? index + 2 : index + 1
        return next < text.endIndex && text[next] == UInt8(ascii: "(")
    }

    /// No link is longer than this.
    private static let linkReach = 1_000

    /// One pass over the line: the last bracket that opened and the next parenthesis that closes are kept.
    private mutating func reportLinks(_ line: Int, _ content: Range<Int>) {
        let bytes = source.lines.bytes
        var open: Int?
        var close = content.lowerBound
        for index in content {
            if bytes[index] == .openBracket {
                open = bytes.isEscaped(at: index, from: max(content.lowerBound, index - 8)) ? nil : index
                continue
            }
            let opens = Self.opensAddress(bytes[content], index)
            guard let start = open, index - start < Self.linkReach,
                opens || bytes[index] == UInt8(ascii: "(") && index > start + 1
            else { continue }
            let isApart = opens && bytes[index + 1] == .space
            let parenthesis = opens ? index + (isApart ? 2 : 1) : index
            close = max(close, parenthesis)
            while close < content.upperBound, bytes[close] != UInt8(ascii: ")") { close += 1 }
            guard close < content.upperBound else { return }
            open = nil
            guard close - parenthesis < Self.linkReach,
                !bytes.isEscaped(at: index, from: max(content.lowerBound, index - 8))
            else { continue }
            let address = bytes.string(parenthesis + 1..<close)
            // A link may have a title after its address; prose has parentheses after brackets.
            let isMeant =
                isApart || !opens
                ? Self.looksLikeAddress(address) : address.contains(" ") && !address.contains("\"")
            // Of a command between braces something else is said.
            guard isMeant, !address.contains("{{"), !address.contains("{%") else { continue }
            let isImage = start > content.lowerBound && bytes[start - 1] == UInt8(ascii: "!")
            let begin = isImage ? start - 1 : start
            let place = range(line: line, bytes: begin..<close + 1)
            if opens {
                report(.unreadLink(text: bytes.string(begin..<index + 1), address: address), place)
            } else {
                report(.unclosedLink(text: bytes.string(begin..<index) + "]", address: address), place)
            }
        }
    }

    private static func looksLikeAddress(_ text: String) -> Bool {
        text.hasPrefix("http") || text.contains(".md") || text.hasPrefix("#") || text.hasPrefix("mailto:")
    }

    /// Fenced code whose last line is not its fence, so that the rest of the page became code.
    mutating func reportUnclosedCode(_ node: OpaquePointer) {
        guard !options.extensions.isEmpty, let parent = cmark_node_parent(node),
            cmark_node_get_type(parent) == CMARK_NODE_DOCUMENT, cmark_node_next(node) == nil
        else { return }
        let bytes = source.lines.bytes
        let start = Int(cmark_node_get_start_line(node))
        let content = source.lines.content(of: start)
        guard let fence = CodeFence(bytes[content]) else { return }
        let isClosed =
            start < source.lines.count
            && (start + 1...source.lines.count).contains { fence.isClosed(by: bytes[source.lines.content(of: $0)]) }
        guard !isClosed else { return }
        let mark = bytes[content].first { !$0.isBlank } ?? 0x60
        let width = bytes[content].drop { $0.isBlank }.prefix { $0 == mark }.count
        report(
            .unclosedCode(fence: String(repeating: mark == 0x60 ? "`" : "~", count: width)),
            range(line: start, bytes: content)
        )
    }
}
