/// The text of one paragraph, heading or cell in one piece, with the way back to its nodes.
struct InlineRun {
    private struct Segment {
        var node: Int
        var start: Int
    }

    private(set) var bytes: [UInt8] = []
    private var segments: [Segment] = []

    init(_ tree: Tree, _ nodes: Range<Int>) {
        var index = nodes.lowerBound
        while index < nodes.upperBound {
            let node = tree.nodes[index]
            index += 1
            switch node.kind {
            case .text where !node.flags.contains(.verbatim):
                segments.append(Segment(node: index - 1, start: bytes.count))
                bytes.append(contentsOf: tree[node.literal])
            // As good as a word to the text around it.
            case .text, .code: bytes.append(UInt8(ascii: "x"))
            case .image:
                bytes.append(UInt8(ascii: "x"))
                index = Int(node.subtreeEnd)
            case .softBreak, .lineBreak: bytes.append(.lineFeed)
            default: break
            }
        }
    }

    /// Whether there is anything at all that could be a mark. Most paragraphs have none.
    static func mayHaveMarks(_ tree: Tree, _ nodes: Range<Int>) -> Bool {
        for node in tree.nodes[nodes] where node.kind == .text {
            for byte in tree[node.literal] where marks[Int(byte)] { return true }
        }
        return false
    }

    private static let marks: [Bool] = {
        var marks = [Bool](repeating: false, count: 256)
        for byte in "*_~=+^$:[{'%".utf8 { marks[Int(byte)] = true }
        return marks
    }()

    /// The node that a byte comes from, and which of its bytes that is. Nil for what stands for a node without text.
    func origin(of offset: Int) -> (node: Int, offset: Int)? {
        var (low, high) = (0, segments.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if segments[middle].start <= offset { low = middle } else { high = middle }
        }
        guard segments.indices.contains(low), segments[low].start <= offset else { return nil }
        return (segments[low].node, offset - segments[low].start)
    }
}
