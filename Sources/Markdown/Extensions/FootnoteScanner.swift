/// Finds footnote definitions in the source, line by line, and blanks them out so that all other positions hold.
///
/// A definition begins in the first column, outside fenced code. The lines right after it belong to it, and after a
/// blank line those indented by four spaces or a tab.
struct FootnoteScanner {
    private let source: SourceLines
    private let firstLine: Int
    private(set) var footnotes = FootnoteSet()
    private(set) var issues: [MarkdownIssue] = []
    private var body: [UInt8]
    private var fence: CodeFence?

    init(_ source: SourceLines, firstLine: Int, scan: SourceScan) {
        self.source = source
        self.firstLine = firstLine
        self.body = source.bytes
        collectLabels()
        var line = 1
        while line <= source.count { line = scanLine(line) }
        footnotes.finish(body: footnotes.definitions.isEmpty ? nil : body, original: source.bytes, scan: scan)
    }

    private mutating func collectLabels() {
        let bytes = source.bytes
        var index = 0
        while let bracket = bytes[index...].firstIndex(of: .openBracket) {
            index = bracket + 1
            if let label = Self.label(bytes, at: bracket) { footnotes.add(label: bytes.string(label)) }
        }
    }

    /// Returns the line to go on with.
    private mutating func scanLine(_ line: Int) -> Int {
        let bytes = source.bytes
        let content = source.content(of: line)
        if let open = fence {
            if open.isClosed(by: bytes[content]) { fence = nil }
            return line + 1
        }
        fence = CodeFence(bytes[content])
        guard fence == nil, let label = Self.label(bytes, at: content.lowerBound),
            label.upperBound + 1 < content.upperBound, bytes[label.upperBound + 1] == .colon
        else { return line + 1 }

        let textStart = bytes.trimmedStart(label.upperBound + 2, to: content.upperBound)
        var lines = [(line: line, content: textStart..<content.upperBound)]
        var next = line + 1
        while let range = continuation(at: next, afterBlank: lines.last?.content.isEmpty == true && next > line + 1) {
            lines.append((next, range))
            next += 1
        }
        while lines.count > 1, lines.last?.content.isEmpty == true { lines.removeLast() }
        for taken in lines { blank(source.content(of: taken.line)) }
        let place = position(line, label.lowerBound - 2 - content.lowerBound)
        let end = position(line, label.upperBound + 1 - content.lowerBound)
        add(
            FootnoteSet.Definition(
                label: bytes.string(label),
                range: PackedRange(
                    startLine: Int32(place.line),
                    startColumn: Int32(place.column),
                    endLine: Int32(end.line),
                    endColumn: Int32(end.column)
                ),
                lines: lines
            )
        )
        return next
    }

    private mutating func add(_ definition: FootnoteSet.Definition) {
        guard let first = footnotes.add(definition), let range = definition.range.unpacked else { return }
        issues.append(
            MarkdownIssue(kind: .duplicateFootnote(label: definition.label, firstLine: first), range: range)
        )
    }

    /// The part of a line that continues a footnote, or nil when the footnote has ended before it.
    private func continuation(at line: Int, afterBlank: Bool) -> Range<Int>? {
        guard line <= source.count else { return nil }
        let bytes = source.bytes
        let content = source.content(of: line)
        let start = bytes.trimmedStart(content.lowerBound, to: content.upperBound)
        if start == content.upperBound { return start..<start }
        var indented = content.lowerBound
        while indented < start, indented < content.lowerBound + 4 {
            indented += 1
            if bytes[indented - 1] == .tab { return indented..<content.upperBound }
        }
        if indented == content.lowerBound + 4 { return indented..<content.upperBound }
        // A lazy line goes on with the paragraph, unless it is the beginning of something else.
        let beginsBlock = bytes[start].isDigit || "#>-+*=`~<|[".utf8.contains(bytes[start])
        return afterBlank || beginsBlock ? nil : start..<content.upperBound
    }

    private mutating func blank(_ range: Range<Int>) {
        for index in range { body[index] = .space }
    }

    private func position(_ line: Int, _ offset: Int) -> SourcePosition {
        SourcePosition(line: line + firstLine - 1, column: offset + 1)
    }

    /// The label of `[^label]` at a bracket.
    private static func label(_ bytes: [UInt8], at bracket: Int) -> Range<Int>? {
        guard bracket + 2 < bytes.count, bytes[bracket] == .openBracket, bytes[bracket + 1] == .caret else {
            return nil
        }
        let start = bracket + 2
        var end = start
        while end < bytes.count, end - start < 64, isLabelByte(bytes[end]) { end += 1 }
        return end > start && end < bytes.count && bytes[end] == .closeBracket ? start..<end : nil
    }

    private static func isLabelByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == .hyphen || byte == UInt8(ascii: "_") || byte >= 0x80
    }
}
