import CMark

/// Copies cmark's tree into the arena, node by node in document order, and lets the extensions have their say.
///
/// The walk keeps its own place instead of recursing: a document may nest deeper than the stack.
struct TreeBuilder {
    /// A heading whose text and id are not known yet: typography and the other ids come first.
    struct HeadingDraft {
        var node: Int
        var attributes: HeadingAttributes?
    }

    let options: MarkdownOptions
    let scan: SourceScan
    /// The whole source: positions are kept inside it.
    let original: SourceLines
    /// How many lines of the file precede it.
    let lineShift: Int32
    /// What cmark parsed and is being walked now.
    var source: SourceText
    var footnoteSet: FootnoteSet

    var tree = Tree()
    var issues: [MarkdownIssue] = []
    var links: [Link] = []
    var headings: [HeadingDraft] = []
    var footnotes = FootnoteNumbering()

    /// Arena indices of the blocks and inlines that are open.
    private var open: [Int] = []
    var quoteDepth = 0
    var tightLists: [Bool] = []
    var imageDepth = 0
    var linkDepth = 0
    var isInCell = false
    /// The text that begins with the box of a task.
    var taskText: OpaquePointer?
    /// What each `~~` of a text does, for texts whose parent was looked at.
    var strikes: [OpaquePointer: [StrikePairs.Role]] = [:]
    var loneMarks: [LoneMark] = []
    var shift = InlineShift()
    /// Texts and code seen so far: a link in which it does not grow is empty.
    var visibleCount: Int32 = 0
    /// The tables of the text that is being walked, by their paragraph.
    var tables: [OpaquePointer: PipeTable] = [:]
    /// Empty cells that rows were short of.
    var addedCells = 0
    var callout: CalloutTitleInProgress?
    private let scrubs: Bool

    init(options: MarkdownOptions, scan: SourceScan, original: SourceLines, firstLine: Int, footnotes: FootnoteSet) {
        self.options = options
        self.scan = scan
        self.original = original
        self.lineShift = Int32(firstLine - 1)
        self.footnoteSet = footnotes
        self.source = footnotes.mainSource(original)
        self.scrubs = scan.hasAmpersand || !scan.findings.isEmpty
        tree.nodes.reserveCapacity(original.bytes.count / 20 + 8)
        tree.bytes.reserveCapacity(original.bytes.count + 64)
    }

    /// Copies `root` and everything under it.
    mutating func walk(_ root: OpaquePointer) {
        var node = root
        while true {
            var entered = enter(node)
            if entered, let child = cmark_node_first_child(node) {
                node = child
                continue
            }
            while true {
                if entered { leave(node) }
                if node == root { return }
                if let next = cmark_node_next(node) {
                    node = next
                    break
                }
                guard let parent = cmark_node_parent(node) else { return }
                node = parent
                entered = true
            }
        }
    }

    mutating func walkChildren(of parent: OpaquePointer) {
        var child = cmark_node_first_child(parent)
        while let node = child {
            walk(node)
            child = cmark_node_next(node)
        }
    }

    // MARK: The arena

    @discardableResult
    mutating func openNode(_ node: Node) -> Int {
        open.append(tree.nodes.count)
        tree.nodes.append(node)
        return tree.nodes.count - 1
    }

    /// Closes the innermost open node and returns its index.
    @discardableResult
    mutating func closeNode() -> Int {
        guard let index = open.popLast() else { return 0 }
        tree.nodes[index].subtreeEnd = Int32(tree.nodes.count)
        return index
    }

    mutating func appendLeaf(_ node: Node) {
        var node = node
        node.subtreeEnd = Int32(tree.nodes.count + 1)
        tree.nodes.append(node)
    }

    mutating func appendText(_ text: String, range: PackedRange) {
        appendLeaf(Node(kind: .text, range: range, literal: tree.append(text)))
    }

    /// Copies a C string of cmark's into the arena.
    mutating func copy(_ string: UnsafePointer<CChar>?) -> ByteSpan {
        guard let string else { return ByteSpan() }
        let length = strlen(string)
        guard length > 0 else { return ByteSpan() }
        let start = tree.bytes.count
        string.withMemoryRebound(to: UInt8.self, capacity: length) { pointer in
            let buffer = UnsafeBufferPointer(start: pointer, count: length)
            if scrubs {
                Scrubbing.append(buffer, to: &tree.bytes)
            } else {
                tree.bytes.append(contentsOf: buffer)
            }
        }
        return ByteSpan(start: Int32(start), end: Int32(tree.bytes.count))
    }

    mutating func report(_ kind: MarkdownIssue.Kind, _ range: PackedRange) {
        let top = SourcePosition(line: 1, column: 1)
        issues.append(MarkdownIssue(kind: kind, range: range.unpacked ?? SourceRange(start: top, end: top)))
    }
}
