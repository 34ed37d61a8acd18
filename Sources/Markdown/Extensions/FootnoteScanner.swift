/// Finds footnote definitions in the source, line by line, and blanks them out so that all other positions hold.
///
/// A definition begins a line, outside code; in a quote or a list behind what the line has in common with its
/// neighbours. The lines right after it belong to it, and after a blank line those indented by four spaces or a tab.
struct FootnoteScanner {
    private let source: SourceLines
    private let firstLine: Int
    private(set) var footnotes = FootnoteSet()
    private(set) var issues: [MarkdownIssue] = []
    private var body: [UInt8]
    private var isChanged = false
    private var fence: (open: CodeFence, quotes: Int, indentation: Int)?
    /// How far the text of the last list item is indented. 0 outside lists.
    private var itemIndentation = 0

    init(_ source: SourceLines, firstLine: Int, scan: SourceScan) {
        self.source = source
        self.firstLine = firstLine
        self.body = source.bytes
        collectLabels()
        var line = 1
        while line <= source.count { line = scanLine(line) }
        footnotes.finish(body: isChanged ? body : nil, original: source.bytes, scan: scan)
    }

    private mutating func collectLabels() {
        let bytes = source.bytes
        var index = 0
        while let bracket = bytes[index...].firstIndex(of: .openBracket) {
            index = bracket + 1
            if let label = FootnoteLabel.range(in: bytes, at: bracket) { footnotes.add(label: bytes.string(label)) }
        }
    }

    /// Returns the line to go on with.
    private mutating func scanLine(_ line: Int) -> Int {
        let bytes = source.bytes
        let content = source.content(of: line)
        let start = FootnoteLine(bytes, content)
        if isInCode(start) { return line + 1 }
        if start.text.isEmpty { return line + 1 }
        if start.indentation == 0, start.marker.isEmpty { itemIndentation = 0 }
        // Far from the margin it is code, unless it stands in a list.
        let isIndented = start.indentation >= 4 && start.indentation < max(itemIndentation, 1)
        let isCode = start.indentation >= itemIndentation + 4
        if !start.marker.isEmpty, !isCode { itemIndentation = start.textIndentation }
        guard !isCode, !isIndented else { return line + 1 }
        if let open = CodeFence(bytes[start.text]) {
            fence = (open, start.quotes, min(itemIndentation, start.textIndentation))
            return line + 1
        }
        guard let label = FootnoteLabel.range(in: bytes, at: start.text.lowerBound),
            label.upperBound + 1 < content.upperBound, bytes[label.upperBound + 1] == .colon
        else {
            if LinkAroundNote.moveNotes(in: &body, start.text) { isChanged = true }
            return line + 1
        }
        return takeDefinition(label, line, content, start)
    }

    private mutating func isInCode(_ line: FootnoteLine) -> Bool {
        guard let code = fence else { return false }
        let isOutside = line.quotes < code.quotes || !line.text.isEmpty && line.indentation < code.indentation
        if isOutside {
            fence = nil
            return false
        }
        if code.open.isClosed(by: source.bytes[line.withMarker]) { fence = nil }
        return true
    }

    private mutating func takeDefinition(
        _ label: Range<Int>,
        _ line: Int,
        _ content: Range<Int>,
        _ start: FootnoteLine
    ) -> Int {
        let bytes = source.bytes
        let textStart = bytes.trimmedStart(label.upperBound + 2, to: content.upperBound)
        var lines = [(line: line, content: textStart..<content.upperBound)]
        var blanks = [start.withMarker.lowerBound..<content.upperBound]
        var next = line + 1
        while let range = continuation(
            of: start,
            at: next,
            afterBlank: lines.last?.content.isEmpty == true && next > line + 1
        ) {
            lines.append((next, range.text))
            blanks.append(range.all)
            next += 1
        }
        while lines.count > 1, lines.last?.content.isEmpty == true {
            lines.removeLast()
            blanks.removeLast()
        }
        for range in blanks { blank(range) }
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
    private func continuation(
        of first: FootnoteLine,
        at line: Int,
        afterBlank: Bool
    ) -> (text: Range<Int>, all: Range<Int>)? {
        guard line <= source.count else { return nil }
        let bytes = source.bytes
        let whole = source.content(of: line)
        let own = FootnoteLine.margin(bytes, whole, quotes: first.quotes, indentation: first.textIndentation)
        guard let content = own.map({ $0..<whole.upperBound }) else { return nil }
        let start = bytes.trimmedStart(content.lowerBound, to: content.upperBound)
        if start == content.upperBound { return (start..<start, content) }
        var indented = content.lowerBound
        while indented < start, indented < content.lowerBound + 4 {
            indented += 1
            if bytes[indented - 1] == .tab { return (indented..<content.upperBound, content) }
        }
        if indented == content.lowerBound + 4 { return (indented..<content.upperBound, content) }
        // A lazy line goes on with the paragraph, unless it is the beginning of something else.
        let beginsBlock = bytes[start].isDigit || "#>-+*=`~<|[".utf8.contains(bytes[start])
        return afterBlank || beginsBlock ? nil : (start..<content.upperBound, content)
    }

    private mutating func blank(_ range: Range<Int>) {
        for index in range { body[index] = .space }
        isChanged = true
    }

    private func position(_ line: Int, _ offset: Int) -> SourcePosition {
        SourcePosition(line: line + firstLine - 1, column: offset + 1)
    }
}

/// The label of `[^label]`.
enum FootnoteLabel {
    /// At a bracket; nil when none begins there. A space in it is a mistake, of which is told elsewhere.
    static func range(in bytes: [UInt8], at bracket: Int) -> Range<Int>? {
        guard bracket + 2 < bytes.count, bytes[bracket] == .openBracket, bytes[bracket + 1] == .caret else {
            return nil
        }
        let start = bracket + 2
        guard isLabelByte(bytes[start]) else { return nil }
        var end = start
        while end < bytes.count, end - start < 64, isLabelByte(bytes[end]) || isSign(bytes[end]) { end += 1 }
        guard end > start, end < bytes.count, bytes[end] == .closeBracket, bytes[end - 1] != .space else { return nil }
        return start..<end
    }

    private static func isSign(_ byte: UInt8) -> Bool { " .,:/+".utf8.contains(byte) }

    private static func isLabelByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == .hyphen || byte == UInt8(ascii: "_") || byte >= 0x80
    }
}
