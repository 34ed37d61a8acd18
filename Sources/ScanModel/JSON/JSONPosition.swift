/// A place in a JSON file.
public struct JSONPosition: Sendable, Hashable, Comparable {
    /// From 1.
    public var line: Int
    /// From 1, in bytes; a byte order mark does not count.
    public var column: Int

    /// From its parts, both from 1.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// The place of values that were made, not read.
    public static let start = JSONPosition(line: 1, column: 1)

    /// By line, then column.
    public static func < (left: JSONPosition, right: JSONPosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
