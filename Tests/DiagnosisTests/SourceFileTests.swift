import Diagnosis
import Markdown
import Testing

/// Places in files: lines and columns from 1, columns in bytes.
@Suite struct SourceFileTests {
    private func file(_ bytes: [UInt8]) -> SourceFile {
        SourceFile(path: "a.md", displayPath: "content/a.md", bytes: bytes)
    }

    @Test func aPartHasAPlace() {
        let file = file(Array("een\ntweeë drie\n".utf8))
        #expect(file.place(of: 0..<1) == SourcePosition(line: 1, column: 1))
        #expect(file.place(of: 4..<5) == SourcePosition(line: 2, column: 1))
        #expect(file.place(of: 11..<12) == SourcePosition(line: 2, column: 8))
    }

    @Test func theFirstByteThatIsNoTextHasAPlace() {
        #expect(file(Array("één\n".utf8)).firstInvalidByte() == nil)
        #expect(file(Array("a\né".utf8) + [0xFF, 0x41]).firstInvalidByte() == SourcePosition(line: 2, column: 3))
        #expect(file([0xC3]).firstInvalidByte() == SourcePosition(line: 1, column: 1))
    }

    /// A marker spans a range on one line, and only the start of a longer one.
    @Test func aRangeBecomesALength() {
        func range(_ start: (Int, Int), _ end: (Int, Int)) -> SourceRange {
            SourceRange(
                start: SourcePosition(line: start.0, column: start.1),
                end: SourcePosition(line: end.0, column: end.1)
            )
        }
        #expect(file([]).diagnostic(.markdown(.issue(.rawHTML)), at: range((3, 2), (3, 5))).length == 4)
        let long = file([]).diagnostic(.markdown(.issue(.rawHTML)), at: range((3, 2), (4, 1)))
        #expect((long.line, long.column, long.length) == (3, 2, 1))
        #expect(file([]).diagnostic(.markdown(.issue(.rawHTML)), at: nil).line == nil)
    }
}
