/// A place in a JSON file.
package struct JSONPosition: Sendable, Hashable, Comparable {
    /// From 1.
    package var line: Int
    /// From 1, in bytes; a byte order mark does not count.
    package var column: Int

    /// From its parts, both from 1.
    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// The place of values that were made, not read.
    package static let start = JSONPosition(line: 1, column: 1)

    /// By line, then column.
    package static func < (left: JSONPosition, right: JSONPosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
