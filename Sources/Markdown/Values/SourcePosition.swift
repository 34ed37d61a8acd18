/// A place in a source file, for people: line and column both count from 1.
///
/// The column counts bytes, not characters, and the line counts from the top of the whole file, front matter included.
public struct SourcePosition: Sendable, Hashable, Comparable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A stretch of a source file. `end` is the position of the last byte, so a one-byte range starts where it ends.
///
/// A range always lies inside the source it was parsed from.
public struct SourceRange: Sendable, Hashable {
    public var start: SourcePosition
    public var end: SourcePosition

    public init(start: SourcePosition, end: SourcePosition) {
        self.start = start
        self.end = end
    }
}
