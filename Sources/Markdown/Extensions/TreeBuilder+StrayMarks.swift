import CMark

/// Marks that an author meant and CommonMark reads as plain text: nothing is wrong for a program, and the page is not
/// what its author meant.
extension TreeBuilder {
    /// Looks at the lines of a paragraph that is no table.
    mutating func reportStrayMarks(in paragraph: OpaquePointer, of index: Int) {
        guard !options.extensions.isEmpty else { return }
        let first = Int(cmark_node_get_start_line(paragraph))
        let last = Int(cmark_node_get_end_line(paragraph))
        guard first > 0, last >= first else { return }
        let hasLink = hasStrayLink(in: index)
        var tableLine: Int?
        for line in first...last {
            let content = source.content(of: line, quoteDepth: quoteDepth)
            guard let byte = source.lines.bytes[content].first else { continue }
            switch byte {
            case .hash, .hyphen: reportMark(line, content)
            case .pipe where tableLine == nil: tableLine = line
            case _ where byte.isDigit: reportMark(line, content)
            default: break
            }
            if hasLink { reportLinks(line, content) }
        }
        if let tableLine { reportTable(at: tableLine, from: first, to: last) }
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
            guard end - content.lowerBound < 3, end < content.upperBound, bytes[end] == UInt8(ascii: ".") else {
                return
            }
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
        report(.unreadTable(columns: hasDashes ? nil : columns), range(line: line, bytes: header))
    }

    private func hasStrayLink(in index: Int) -> Bool {
        tree.nodes[index...].contains { node in
            guard node.kind == .text else { return false }
            let text = tree[node.literal]
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

    /// No link is longer than this, and no line needs more than ten messages: a hostile one would take for ever.
    private static let linkReach = 1_000

    private mutating func reportLinks(_ line: Int, _ content: Range<Int>) {
        let bytes = source.lines.bytes
        var found = 0
        for bracket in content where found < 10 && Self.opensAddress(bytes[content], bracket) {
            let before = max(content.lowerBound, bracket - Self.linkReach)..<bracket
            let after = bracket..<min(content.upperBound, bracket + Self.linkReach)
            guard !bytes.isEscaped(at: bracket, from: before.lowerBound),
                let open = bytes[before].lastIndex(of: .openBracket),
                !bytes.isEscaped(at: open, from: before.lowerBound),
                let parenthesis = bytes[after].firstIndex(of: UInt8(ascii: "(")),
                let end = bytes[parenthesis..<after.upperBound].firstIndex(of: UInt8(ascii: ")"))
            else { continue }
            let address = bytes.string(parenthesis + 1..<end)
            let isApart = parenthesis == bracket + 2
            // A link may have a title after its address; prose has parentheses after brackets.
            guard isApart ? Self.looksLikeAddress(address) : address.contains(" ") && !address.contains("\"") else {
                continue
            }
            let isImage = open > content.lowerBound && bytes[open - 1] == UInt8(ascii: "!")
            let start = isImage ? open - 1 : open
            let text = bytes.string(start..<bracket + 1)
            report(.unreadLink(text: text, address: address), range(line: line, bytes: start..<end + 1))
            found += 1
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
