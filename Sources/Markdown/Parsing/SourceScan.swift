/// One pass over the bytes before cmark sees them: line starts, limits, characters that do not belong in text.
///
/// Linear by construction. It also notes which bytes occur at all, so that the extensions can be skipped.
struct SourceScan {
    struct Finding {
        var kind: MarkdownIssue.Kind
        var start: Int
        var length: Int
    }

    private(set) var lineStarts: [Int32] = []
    private(set) var findings: [Finding] = []
    private(set) var limitExceeded = false
    /// `[^`: perhaps a footnote.
    private(set) var hasFootnoteMark = false
    /// `]:`: perhaps a link reference definition.
    private(set) var hasDefinitionMark = false
    private(set) var hasPipe = false
    /// `&`: perhaps an entity that stands for a control character.
    private(set) var hasAmpersand = false

    private let limits: Limits
    private var code = CodeTracker()
    private var paragraphStart = 0 {
        didSet { paragraphImages = 0 }
    }
    private var paragraphImages = 0
    private var depth = 0
    /// Markers of lists and quotes so far: no more containers can be open.
    private var markers = 0
    private var blankLineCost = 0

    init(_ bytes: [UInt8], limits: Limits) {
        self.limits = limits
        guard bytes.count <= limits.fileSize else {
            lineStarts = [0]
            exceed(.fileSize, at: limits.fileSize, in: bytes)
            lineStarts = SourceLines(bytes: bytes).starts
            return
        }
        lineStarts.reserveCapacity(bytes.count / 32 + 1)
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            repeat {
                lineStarts.append(Int32(index))
                index = scanLine(from: index, in: buffer)
            } while index < buffer.count
        }
    }

    /// Returns where the next line starts.
    private mutating func scanLine(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        if code.isCode(bytes, from: start) {
            let end = scanCharacters(from: start, in: bytes)
            paragraphStart = end
            depth = 0
            return Self.afterLineEnd(end, in: bytes)
        }
        let prefix = LinePrefix(bytes, from: start)
        code.pass(bytes, prefix)
        if prefix.isBlank {
            paragraphStart = prefix.end
            if depth > 0 {
                blankLineCost += depth
                if blankLineCost > limits.nestedBlankLines { exceed(.nestedBlankLines, at: start, length: 1) }
            }
        } else {
            // A line without a marker continues no more items than there were.
            depth = prefix.markers > 0 ? prefix.depth : min(prefix.depth, markers)
            markers += prefix.markers
            if prefix.endsParagraph { paragraphStart = start }
            if depth > limits.containerMarkers {
                exceed(.containerMarkers, at: start, length: prefix.end - start)
            }
        }
        let end = scanCharacters(from: start, in: bytes)
        if end - paragraphStart > limits.paragraphSize {
            exceed(Self.kind(ofBlockFrom: paragraphStart, lastLine: start, in: bytes), at: start, length: end - start)
            paragraphStart = end
        }
        return Self.afterLineEnd(end, in: bytes)
    }

    private static func afterLineEnd(_ end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard end < bytes.count else { return end }
        let isPair = bytes[end] == .carriageReturn && end + 1 < bytes.count && bytes[end + 1] == .lineFeed
        return end + (isPair ? 2 : 1)
    }

    /// What an editor calls the text that is too long.
    private static func kind(
        ofBlockFrom start: Int,
        lastLine: Int,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> MarkdownIssue.Limit {
        let line = bytes[lastLine..<min(bytes.count, lastLine + 400)]
        if line.firstRange(of: Array("data:image/".utf8)) != nil { return .embeddedImage }
        let text = bytes[start..<min(bytes.count, start + 400)].drop { $0.isBlank || $0 == 0x0A || $0 == 0x0D }
        return switch text.first {
        case .pipe: .tableSize
        case UInt8(ascii: "`") where text.starts(with: "```".utf8),
            UInt8(ascii: "~") where text.starts(with: "~~~".utf8):
            .codeSize
        default: .paragraphSize
        }
    }

    /// Returns where the line ends.
    private mutating func scanCharacters(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case .lineFeed, .carriageReturn:
                return index
            case .tab, 0x20...0x25, 0x27...0x5A, 0x5C, 0x5E...0x7B, 0x7D, 0x7E:
                index += 1
            case .openBracket:
                index += 1
                if index < bytes.count, bytes[index] == .caret { hasFootnoteMark = true }
                if index >= 2, bytes[index - 2] == UInt8(ascii: "!") { countImage(at: index - 2) }
            case .closeBracket:
                index += 1
                if index < bytes.count, bytes[index] == .colon { hasDefinitionMark = true }
            case .pipe:
                hasPipe = true
                index += 1
            case 0x26:
                hasAmpersand = true
                index += 1
            case 0x80...:
                index = scanMultibyte(at: index, in: bytes)
            default:
                note(.controlCharacter(scalar: UInt32(byte)), at: index, length: 1)
                index += 1
            }
        }
        return index
    }

    private mutating func countImage(at index: Int) {
        paragraphImages += 1
        if paragraphImages > limits.paragraphImages { exceed(.paragraphImages, at: index, length: 2) }
    }

    private mutating func scanMultibyte(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let (scalar, length) = UTF8Scalar.decode(bytes, at: index) else {
            note(.invalidUTF8, at: index, length: 1)
            return index + 1
        }
        if UTF8Scalar.isControl(scalar) { note(.controlCharacter(scalar: scalar), at: index, length: length) }
        return index + length
    }

    private mutating func note(_ kind: MarkdownIssue.Kind, at start: Int, length: Int) {
        findings.append(Finding(kind: kind, start: start, length: length))
    }

    /// Only the first place of each limit counts: the document is empty anyway.
    private mutating func exceed(_ limit: MarkdownIssue.Limit, at start: Int, length: Int) {
        limitExceeded = true
        let kind = MarkdownIssue.Kind.limitExceeded(limit)
        if !findings.contains(where: { $0.kind == kind }) { note(kind, at: start, length: length) }
    }

    private mutating func exceed(_ limit: MarkdownIssue.Limit, at start: Int, in bytes: [UInt8]) {
        exceed(limit, at: min(start, bytes.count - 1), length: 1)
    }
}
