/// The text of one paragraph in one piece, and the changes to make in it.
struct TextRun {
    private struct Segment {
        var node: Int
        var start: Int
        var end: Int
    }

    struct Edit {
        var start: Int
        var length: Int
        var replacement: StaticString
    }

    private(set) var bytes: [UInt8] = []
    private var segments: [Segment] = []
    private var edits: [Edit] = []

    mutating func read(_ tree: Tree, _ nodes: Range<Int>) {
        bytes.removeAll(keepingCapacity: true)
        segments.removeAll(keepingCapacity: true)
        edits.removeAll(keepingCapacity: true)
        for index in nodes {
            let node = tree.nodes[index]
            switch node.kind {
            case .text where node.flags.contains(.verbatim): bytes.append(UInt8(ascii: "x"))
            case .text:
                let start = bytes.count
                bytes.append(contentsOf: tree[node.literal])
                segments.append(Segment(node: index, start: start, end: bytes.count))
            // Code is as good as a word to the text around it.
            case .code: bytes.append(UInt8(ascii: "x"))
            case .softBreak, .lineBreak: bytes.append(.lineFeed)
            default: break
            }
        }
    }

    mutating func replace(_ start: Int, _ length: Int, by replacement: StaticString) {
        edits.append(Edit(start: start, length: length, replacement: replacement))
    }

    mutating func write(to tree: inout Tree) {
        guard !edits.isEmpty else { return }
        edits.sort { $0.start < $1.start }
        var next = 0
        for segment in segments {
            let first = next
            while next < edits.count, edits[next].start < segment.end { next += 1 }
            if first < next { write(segment, edits[first..<next], to: &tree) }
        }
    }

    private func write(_ segment: Segment, _ edits: ArraySlice<Edit>, to tree: inout Tree) {
        let start = tree.bytes.count
        var done = segment.start
        for edit in edits where edit.start >= done && edit.start + edit.length <= segment.end {
            tree.bytes.append(contentsOf: bytes[done..<edit.start])
            edit.replacement.withUTF8Buffer { tree.bytes.append(contentsOf: $0) }
            done = edit.start + edit.length
        }
        tree.bytes.append(contentsOf: bytes[done..<segment.end])
        tree.nodes[segment.node].literal = ByteSpan(start: Int32(start), end: Int32(tree.bytes.count))
    }
}
