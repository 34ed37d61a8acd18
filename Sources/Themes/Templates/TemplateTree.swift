import Diagnosis

/// A template taken apart as Mustache takes it apart: sections inside each other, and lines that hold nothing but a tag
/// gone.
struct TemplateTree: Sendable {
    indirect enum Node: Sendable {
        /// At most one line, its end included.
        case text(Range<Int>)
        case value(String, isEscaped: Bool)
        case section(String, [Node])
        case inverted(String, [Node])
        /// Blanks in front of a part that has a line to itself stand in front of all its lines.
        case part(String, indentation: Range<Int>)
    }

    /// What the ranges are of.
    let bytes: [UInt8]
    let nodes: [Node]

    struct Failure: Error {
        var problem: TemplateProblem
        var place: Range<Int>
    }

    init(_ bytes: [UInt8]) throws(Failure) {
        var reader = Reader(bytes: bytes, tags: bytes.withUnsafeBufferPointer(TagScanner.tags))
        self.bytes = bytes
        nodes = try reader.nodes(of: nil, startsLine: true)
    }
}

/// Goes by swift-mustache to the letter, in what it does at the end of a file and behind the end of a section too: that
/// is what the tests compare with.
private struct Reader {
    private let bytes: [UInt8]
    private let tags: [TemplateTag]
    private var index = 0
    private var nextTag = 0

    init(bytes: [UInt8], tags: [TemplateTag]) { (self.bytes, self.tags) = (bytes, tags) }

    /// - Parameters:
    ///   - section: what the section is called that has to end; `nil` for the whole template.
    ///   - startsLine: whether a tag at this place could have its line to itself.
    mutating func nodes(
        of section: String?,
        startsLine: Bool
    ) throws(TemplateTree.Failure) -> [TemplateTree.Node] {
        var nodes: [TemplateTree.Node] = []
        var startsLine = startsLine
        var blanks = index..<index
        func add(_ range: Range<Int>) { if !range.isEmpty { nodes.append(.text(range)) } }
        while index < bytes.count {
            if startsLine { blanks = readBlanks() }
            let text = readText()
            if index < bytes.count, bytes[index] == Self.feed {
                index += 1
                add(blanks)
                add(text.lowerBound..<index)
                startsLine = true
                continue
            }
            if !text.isEmpty {
                add(blanks)
                add(text)
                (blanks, startsLine) = (index..<index, false)
            }
            guard index < bytes.count else { break }
            let tag = try readTag()
            let isAlone: Bool
            switch tag.kind {
            case .comment: isAlone = startsLine && lineEnds()
            case .section, .inverted, .end:
                if tag.kind == .end, tag.name != section {
                    let start = tag.range.lowerBound + 3
                    throw TemplateTree.Failure(problem: .wrongSectionEnd, place: start..<start + 1)
                }
                isAlone = startsLine && lineEnds()
                if !isAlone {
                    add(blanks)
                    blanks = index..<index
                }
                if tag.kind == .end { return nodes }
                let inner = try self.nodes(of: tag.name, startsLine: isAlone)
                nodes.append(tag.kind == .section ? .section(tag.name, inner) : .inverted(tag.name, inner))
            case .part:
                add(blanks)
                isAlone = startsLine && lineEnds()
                nodes.append(.part(tag.name, indentation: isAlone ? blanks : index..<index))
                blanks = index..<index
            case .value, .unescaped, .unsupported, .unclosed:
                isAlone = false
                add(blanks)
                blanks = index..<index
                if tag.kind == .value || tag.kind == .unescaped {
                    nodes.append(.value(tag.name, isEscaped: tag.kind == .value))
                }
            }
            startsLine = isAlone
        }
        guard section == nil else {
            throw TemplateTree.Failure(problem: .openSection, place: bytes.count..<bytes.count + 1)
        }
        return nodes
    }

    private static let feed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    private mutating func readBlanks() -> Range<Int> {
        let start = index
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
        return start..<index
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    /// Up to the next tag or the end of the line.
    private mutating func readText() -> Range<Int> {
        let start = index
        let end = nextTag < tags.count ? tags[nextTag].range.lowerBound : bytes.count
        while index < end, bytes[index] != Self.feed { index += 1 }
        return start..<index
    }

    private mutating func readTag() throws(TemplateTree.Failure) -> TemplateTag {
        let tag = tags[nextTag]
        nextTag += 1
        index = tag.range.upperBound
        switch tag.kind {
        case .comment, .unsupported: return tag
        case .unclosed: throw TemplateTree.Failure(problem: .unfinishedName, place: tag.place)
        case .value, .unescaped, .section, .inverted, .end, .part: break
        }
        if let place = firstStray(in: tag) {
            throw TemplateTree.Failure(problem: .unfinishedName, place: place..<place + 1)
        }
        return tag
    }

    /// Where the name of a tag goes wrong: at a sign that names do not have, or where a third brace is missing.
    private func firstStray(in tag: TemplateTag) -> Int? {
        var place = tag.place.lowerBound
        while place < tag.place.upperBound, isPartOfName(bytes[place], of: tag.kind) { place += 1 }
        while place < tag.place.upperBound, bytes[place] <= UInt8(ascii: " ") { place += 1 }
        if place < tag.place.upperBound { return place }
        let isBraced = bytes[tag.range.lowerBound + 2] == UInt8(ascii: "{")
        return isBraced && bytes[tag.range.upperBound - 3] != UInt8(ascii: "}") ? tag.range.upperBound : nil
    }

    private func isPartOfName(_ byte: UInt8, of kind: TemplateTag.Kind) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "?"), UInt8(ascii: "*"): true
        case UInt8(ascii: "/"): kind == .part
        default: false
        }
    }

    /// Whether nothing follows on this line; then its end is passed.
    private mutating func lineEnds() -> Bool {
        if index == bytes.count { return true }
        var end = index
        while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
        if end + 1 < bytes.count, bytes[end] == Self.carriageReturn, bytes[end + 1] == Self.feed { end += 1 }
        guard end < bytes.count, bytes[end] == Self.feed else { return false }
        index = end + 1
        return true
    }
}
