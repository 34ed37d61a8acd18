/// A place in a source file, for people: line and column both count from 1.
///
/// The column counts bytes, not characters, and the line counts from the top of the whole file, front matter included.
package struct SourcePosition: Sendable, Hashable, Comparable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A stretch of a source file. `end` is the position of the last byte, so a one-byte range starts where it ends.
///
/// A range always lies inside the source it was parsed from.
package struct SourceRange: Sendable, Hashable {
    package var start: SourcePosition
    package var end: SourcePosition

    package init(start: SourcePosition, end: SourcePosition) {
        self.start = start
        self.end = end
    }
}
