/// The arena: all nodes in document order (preorder) and one buffer with their bytes.
struct Tree: Sendable {
    var nodes: [Node] = []
    var bytes: [UInt8] = []

    subscript(_ span: ByteSpan) -> ArraySlice<UInt8> { bytes[span.indices] }

    func string(_ span: ByteSpan) -> String {
        String(decoding: bytes[span.indices], as: UTF8.self)
    }

    mutating func append(_ text: String) -> ByteSpan {
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        return ByteSpan(start: Int32(start), end: Int32(bytes.count))
    }

    /// The text a reader sees, without markup, in UTF-8. Blocks are separated by a line feed.
    func plainText(of index: Int, includingItself: Bool = true) -> [UInt8] {
        var text: [UInt8] = []
        let end = Int(nodes[index].subtreeEnd)
        for position in (includingItself ? index : index + 1)..<end {
            let node = nodes[position]
            switch node.kind {
            case .text, .code:
                text.append(contentsOf: bytes[node.literal.indices])
            case .codeBlock:
                separate(&text)
                text.append(contentsOf: bytes[node.literal.indices])
                if text.last == UInt8(ascii: "\n") { text.removeLast() }
            case .softBreak, .lineBreak:
                text.append(UInt8(ascii: " "))
            case .paragraph, .heading, .calloutTitle, .tableCell:
                separate(&text)
            default:
                break
            }
        }
        return text
    }

    private func separate(_ text: inout [UInt8]) {
        if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
    }
}
