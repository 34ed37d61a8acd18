import CMark

/// The footnotes of a document, taken out of its source before cmark sees it.
///
/// To cmark, `[^1]` is a link like any other. So each label gets a link definition in front of the text, with an
/// address no author can write; the links that come back with such an address are the references. Escapes, code and
/// nesting are thereby cmark's affair, and every byte of the text stays in its column.
struct FootnoteSet: Sendable {
    struct Definition: Sendable {
        var label: String
        /// The first line's label: `[^1]:`.
        var range: PackedRange
        /// What it says, line by line, as offsets in the original.
        var lines: [(line: Int, content: Range<Int>)]
    }

    struct Label: Sendable {
        var name: String
        /// Index in `definitions`.
        var definition: Int?
    }

    private(set) var definitions: [Definition] = []
    /// Every label that occurs, defined or not.
    private(set) var labels: [Label] = []
    private var indexes: [String: Int] = [:]
    /// The document's source without its footnotes. Nil when there were none to take out.
    private(set) var body: [UInt8]?
    /// What made texts, such as the cells of a table, end with, so that links in them find their definitions: the
    /// document itself, or nothing when it has no definitions.
    private(set) var appendix: [UInt8] = []
    /// The link definitions to put in front of any text that is parsed.
    private(set) var prelude: [UInt8] = []
    private(set) var preludeLines = 0

    /// Not a byte of UTF-8, and no entity stands for it.
    private static let mark: UInt8 = 0xFF

    /// Returns the label's index, adding it when new. Labels do not depend on case.
    @discardableResult
    mutating func add(label: String) -> Int {
        let key = label.lowercased()
        if let index = indexes[key] { return index }
        let index = labels.count
        indexes[key] = index
        labels.append(Label(name: label))
        return index
    }

    func index(of label: String) -> Int? { indexes[label.lowercased()] }

    /// Returns the line of the first definition when there is one already.
    mutating func add(_ definition: Definition) -> Int? {
        let index = add(label: definition.label)
        if let first = labels[index].definition { return Int(definitions[first].range.startLine) }
        labels[index].definition = definitions.count
        definitions.append(definition)
        return nil
    }

    /// Call once, after all has been added.
    mutating func finish(body: [UInt8]?, original: [UInt8], scan: SourceScan) {
        self.body = body
        if scan.hasDefinitionMark, body.map(Self.mayDefineLinks) ?? true { appendix = [.lineFeed] + (body ?? original) }
        writePrelude()
    }

    private static func mayDefineLinks(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while let bracket = bytes[index...].firstIndex(of: .closeBracket) {
            index = bracket + 1
            if index < bytes.count, bytes[index] == .colon { return true }
        }
        return false
    }

    private mutating func writePrelude() {
        guard !labels.isEmpty else { return }
        for (index, label) in labels.enumerated() {
            prelude.append(contentsOf: "[^\(label.name)]: <".utf8)
            prelude.append(Self.mark)
            prelude.append(contentsOf: "\(index)>\n".utf8)
        }
        prelude.append(.lineFeed)
        preludeLines = labels.count + 1
    }

    /// Whether a link or image of cmark's is a footnote reference.
    static func isReference(_ node: OpaquePointer) -> Bool {
        guard let address = cmark_node_get_url(node) else { return false }
        return UInt8(bitPattern: address.pointee) == mark
    }

    /// The label a reference leads to.
    func target(of node: OpaquePointer) -> Int? {
        guard let address = cmark_node_get_url(node), Self.isReference(node) else { return nil }
        guard let index = Int(String(cString: address + 1)), labels.indices.contains(index) else { return nil }
        return index
    }

    /// What cmark parses for the document itself.
    func mainSource(_ original: SourceLines) -> SourceText {
        guard preludeLines > 0 else { return SourceText(lines: original, origins: .shifted(byLines: 0)) }
        var text = prelude + (body ?? original.bytes)
        // cmark skips a byte order mark only at the very beginning.
        if original.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            for index in prelude.count..<(prelude.count + 3) { text[index] = .space }
        }
        let lines = SourceLines(bytes: text)
        return SourceText(lines: lines, origins: .shifted(byLines: Int32(-preludeLines)))
    }
}
