/// The YAML between the two `---` lines at the very top of a Markdown file, and where the body starts.
package struct FrontMatterBlock: Sendable, Hashable {
    package enum Failure: Error, Sendable { case missing, unclosed }

    /// Byte range of the YAML, without the `---` lines.
    package var yaml: Range<Int>
    /// Byte offset of the first byte after the closing line.
    var bodyStart: Int
    /// Line number of the first body line, 1-based.
    var bodyLine: Int

    /// Finds the block. It ends at the first line that is exactly `---` (spaces after it allowed), never at `---`
    /// somewhere in a line.
    package static func find(in bytes: [UInt8]) throws(Failure) -> FrontMatterBlock {
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        var offset = hasMark ? 3 : 0
        var line = 1
        guard let first = endOfLine(from: offset, in: bytes), isFence(bytes[offset..<first.end]) else {
            throw .missing
        }
        offset = first.next
        line += 1
        let start = offset
        while offset < bytes.count {
            let current = endOfLine(from: offset, in: bytes) ?? (end: bytes.count, next: bytes.count)
            if isFence(bytes[offset..<current.end]) {
                return FrontMatterBlock(yaml: start..<offset, bodyStart: current.next, bodyLine: line + 1)
            }
            offset = current.next
            line += 1
        }
        throw .unclosed
    }

    private static func endOfLine(from offset: Int, in bytes: [UInt8]) -> (end: Int, next: Int)? {
        guard offset < bytes.count else { return nil }
        guard let newline = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) else {
            return (bytes.count, bytes.count)
        }
        let end = newline > offset && bytes[newline - 1] == UInt8(ascii: "\r") ? newline - 1 : newline
        return (end, newline + 1)
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: [45, 45, 45]) else { return false }
        return line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
}
