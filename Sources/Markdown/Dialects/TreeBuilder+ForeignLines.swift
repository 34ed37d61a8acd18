import CMark

extension TreeBuilder {
    /// Looks at how the lines of a paragraph begin. One remark of a kind is enough for a paragraph.
    mutating func reportForeignLines(in paragraph: OpaquePointer, from first: Int, to last: Int) {
        let bytes = source.lines.bytes
        var reported: Set<ForeignMark> = []
        var before: Range<Int>?
        for line in first...last {
            let content = content(of: line, in: paragraph)
            defer { before = content }
            guard !content.isEmpty else { continue }
            var width = 1
            var place = line
            var mark = ForeignLine.mark(of: bytes[content], isFirst: line == first)
            if mark == .task, line == first, bytes[content.lowerBound] == .openBracket, isInItem(paragraph) {
                mark = nil
            }
            if mark == nil, let letter = ForeignLine.letter(of: bytes[content]) {
                let earlier = before.flatMap { ForeignLine.letter(of: bytes[$0]) }
                let beginsList = line == first && (letter == UInt8(ascii: "a") || letter == UInt8(ascii: "i"))
                if beginsList || earlier.map({ letter == $0 + 1 || letter == $0 }) == true {
                    mark = .letteredList
                    width = 2
                }
            }
            if mark == nil, let before, ForeignLine.hasLongDash(bytes[content]), ForeignLine.hasLongDash(bytes[before])
            {
                mark = .bullet
                place = line - 1
            }
            if mark == nil, let before, case let tabs = ForeignLine.tabs(in: bytes[content]), tabs > 0,
                tabs == ForeignLine.tabs(in: bytes[before])
            {
                mark = .tabTable
                place = line - 1
            }
            guard let mark, reported.insert(mark).inserted else { continue }
            // A list of bullets with tabs is a list.
            if mark == .tabTable, reported.contains(.bullet) || reported.contains(.letteredList) { continue }
            let start = self.content(of: place, in: paragraph).lowerBound
            report(.foreignMark(mark), range(line: place, bytes: start..<start + width))
        }
    }

    /// There `[ ]` is the box of a task.
    private func isInItem(_ paragraph: OpaquePointer) -> Bool {
        cmark_node_parent(paragraph).map { cmark_node_get_type($0) == CMARK_NODE_ITEM } == true
    }

    /// A line of groups of dashes, which only looks like a rule: Pandoc's way to draw columns.
    mutating func reportPlainTable(_ rule: OpaquePointer) {
        guard options.extensions.contains(.addresses) else { return }
        let line = Int(cmark_node_get_start_line(rule))
        let content = source.content(of: line, quoteDepth: quoteDepth)
        let groups = source.lines.bytes[content].split { $0.isBlank }
        guard groups.count > 1, groups.allSatisfy({ $0.count > 1 }) else { return }
        report(.foreignMark(.plainTable), range(line: line, bytes: content))
    }

    /// A sentence with a line of dashes under it, which makes it a heading: somebody wanted a rule, or a list.
    mutating func reportAccidentalHeading(_ heading: OpaquePointer, _ index: Int) {
        guard options.extensions.contains(.addresses), cmark_node_get_heading_level(heading) == 2 else { return }
        let bytes = source.lines.bytes
        var line = Int(cmark_node_get_start_line(heading))
        let first = source.lines.content(of: line)
        let start = first.lowerBound + Int(cmark_node_get_start_column(heading)) - 1
        guard start < first.upperBound, bytes[start] != .hash else { return }
        while line < source.lines.count {
            line += 1
            let content = source.content(of: line, quoteDepth: quoteDepth)
            guard !content.isEmpty, bytes[content].allSatisfy({ $0 == .hyphen }) else { continue }
            let text = tree.plainText(of: index)
            guard content.count < 3 || Self.isSentence(text) else { return }
            return report(
                .accidentalHeading(underline: bytes.string(content.prefix(20))),
                range(line: line, bytes: content)
            )
        }
    }

    /// Ends as a sentence does, or is longer than a heading.
    private static func isSentence(_ text: [UInt8]) -> Bool {
        let end = text.last { !".)\"'".utf8.contains($0) || $0 == UInt8(ascii: ".") }
        let endsSentence =
            end.map { ".?!:;,".utf8.contains($0) } == true || text.ends(with: Array("\u{2026}".utf8)[...])
        return endsSentence || text.split(separator: .space).count > 12
    }
}

extension [UInt8] {
    fileprivate func ends(with tail: ArraySlice<UInt8>) -> Bool { self[...].ends(with: tail) }
}
