import Foundation

/// `items.map(transform)` on all cores, in order.
///
/// The items are cut into a few pieces per core, so that one long item does not leave a core idle and 10,000 short
/// ones do not cost 10,000 tasks.
package func concurrentMap<Item: Sendable, Output: Sendable>(
    _ items: [Item],
    _ transform: @escaping @Sendable (Item) -> Output
) async -> [Output] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let size = max(1, items.count / (cores * 8))
    return await withTaskGroup(of: (Int, [Output]).self) { group in
        for start in stride(from: 0, to: items.count, by: size) {
            let piece = items[start..<min(start + size, items.count)]
            group.addTask { (start, piece.map(transform)) }
        }
        var pieces: [(Int, [Output])] = []
        for await piece in group { pieces.append(piece) }
        pieces.sort { $0.0 < $1.0 }
        return pieces.flatMap(\.1)
    }
}
