/// What looks like a mark and is none here: nothing is wrong for a program, and the page is not what its author meant.
extension TreeBuilder {
    /// A star or two alone in its paragraph: emphasis that was never closed, or the mark of a note under a table.
    struct LoneMark {
        var place: LooseEmphasis.Place
        var range: PackedRange
    }

    /// Looks at the text of a block that was just closed.
    mutating func reportForeignMarks(in index: Int) {
        guard options.extensions.contains(.addresses) else { return }
        let nodes = (index + 1)..<Int(tree.nodes[index].subtreeEnd)
        guard !nodes.isEmpty, InlineRun.mayHaveMarks(tree, nodes) else { return }
        let run = InlineRun(tree, nodes)
        var places = TextPlaces(run)
        for (finding, offset) in ForeignMarks(run.bytes).findings {
            guard let place = places.range(of: offset, in: tree, original, lineShift) else { continue }
            switch finding {
            // Of a heading's braces it has been said that they cannot be read, or of its mark that it is none.
            case .mark(.attributes) where isSaid(ofHeadingOn: place.startLine): break
            case .mark(let mark): report(.foreignMark(mark), place)
            case .wikiLink(let name, let isEmbedded):
                report(.wikiLink(name: name, isEmbedded: isEmbedded), place)
            case .undefinedReference(let text, let label):
                report(.undefinedReference(text: text, label: label), place)
            }
        }
        reportLooseEmphasis(LooseEmphasis(run.bytes).places, &places)
    }

    private func isSaid(ofHeadingOn line: Int32) -> Bool {
        issues.suffix(8).contains { issue in
            guard issue.range.start.line == Int(line) else { return false }
            return switch issue.kind {
            case .malformedAttributes: true
            case .markWithoutSpace(let mark): mark.hasPrefix("#")
            default: false
            }
        }
    }

    private mutating func reportLooseEmphasis(_ found: [LooseEmphasis.Place], _ places: inout TextPlaces) {
        var reported: Set<LooseEmphasis.Mark> = []
        let counts = found.reduce(into: [:]) { $0[$1.mark, default: 0] += 1 }
        for place in found where !reported.contains(place.mark) {
            guard let range = places.range(of: place.offset, in: tree, original, lineShift) else { continue }
            let isAlone = place.mark.width == 1 || counts[place.mark] == 1
            if isAlone {
                loneMarks.append(LoneMark(place: place, range: range))
                continue
            }
            reported.insert(place.mark)
            let line = original.content(of: Int(range.startLine - lineShift))
            let proposal = LooseEmphasis.mended(original.bytes[line], place.mark)
            report(.looseEmphasis(mark: place.mark.text, proposal: proposal), range)
        }
    }

    /// Call once, when everything has been seen: `prijs*` and, further on, `*zonder btw` belong together.
    mutating func reportLoneMarks() {
        var referred: Set<LooseEmphasis.Mark> = []
        var isNote = [Bool](repeating: false, count: loneMarks.count)
        for (number, lone) in loneMarks.enumerated() {
            isNote[number] = lone.place.isFirst && referred.contains(lone.place.mark)
            if lone.place.closes { referred.insert(lone.place.mark) }
        }
        var explained: Set<LooseEmphasis.Mark> = []
        for (number, lone) in loneMarks.enumerated().reversed() {
            if isNote[number] { explained.insert(lone.place.mark) }
            if lone.place.closes, explained.contains(lone.place.mark) { isNote[number] = true }
        }
        for (number, lone) in loneMarks.enumerated() where !isNote[number] {
            guard lone.place.opens || lone.place.mark.width == 2 else { continue }
            report(.looseEmphasis(mark: lone.place.mark.text, proposal: nil), lone.range)
        }
    }
}

/// Places in the source for bytes of a run. What was worked out for a node is kept for its next byte.
struct TextPlaces {
    private let run: InlineRun
    private var node = -1
    private var alignment: TextAlignment?

    init(_ run: InlineRun) {
        self.run = run
    }

    /// The place of one mark, or nil when it was escaped.
    mutating func range(of offset: Int, in tree: Tree, _ original: SourceLines, _ lineShift: Int32) -> PackedRange? {
        guard let (index, inner) = run.origin(of: offset) else { return nil }
        let node = tree.nodes[index]
        let line = Int(node.range.startLine - lineShift)
        let content = original.content(of: line)
        if self.node != index {
            self.node = index
            alignment = Self.align(tree[node.literal], in: original.bytes, content, at: node.range)
        }
        guard let alignment else { return nil }
        guard let place = alignment.place(of: inner) else { return nil }
        let column = Int32(place - content.lowerBound + 1)
        return PackedRange(
            startLine: node.range.startLine,
            startColumn: column,
            endLine: node.range.startLine,
            endColumn: column
        )
    }

    /// At the column that cmark gives, or else where the text stands in the line: cmark counts wrong behind markers.
    private static func align(
        _ text: ArraySlice<UInt8>,
        in bytes: [UInt8],
        _ content: Range<Int>,
        at range: PackedRange
    ) -> TextAlignment? {
        let start = content.lowerBound + max(0, Int(range.startColumn) - 1)
        if let found = TextAlignment(text, in: bytes, from: start, to: content.upperBound) { return found }
        guard let first = text.first else { return nil }
        var tries = 0
        for place in content where bytes[place] == first || bytes[place] == .backslash {
            if let found = TextAlignment(text, in: bytes, from: place, to: content.upperBound) { return found }
            tries += 1
            if tries > 50 { return nil }
        }
        return nil
    }
}
