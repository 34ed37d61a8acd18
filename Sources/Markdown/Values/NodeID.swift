/// A handle on one node of the document that handed it out. Ids grow in document order.
package struct NodeID: Sendable, Hashable, Comparable {
    let index: Int32

    init(_ index: Int) {
        self.index = Int32(index)
    }

    package static func < (left: NodeID, right: NodeID) -> Bool { left.index < right.index }
}

/// The children of a node, first to last.
package struct NodeChildren: Sequence, IteratorProtocol, Sendable {
    private let nodes: [Node]
    private var upcoming: Int
    private let end: Int

    init(nodes: [Node], from first: Int, to end: Int) {
        self.nodes = nodes
        self.upcoming = first
        self.end = end
    }

    package mutating func next() -> NodeID? {
        guard upcoming < end else { return nil }
        defer { upcoming = Int(nodes[upcoming].subtreeEnd) }
        return NodeID(upcoming)
    }
}
