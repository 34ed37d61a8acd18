/// Where the places that diagnostics name, lines and bytes, are for a script, which counts UTF-16 from the start.
struct TextPlaces: Sendable {
    private let lines: [ArraySlice<UInt8>]
    /// Of each line, in UTF-16.
    private let starts: [Int]

    /// - Parameter text: with `\n` at the end of each line.
    init(_ text: [UInt8]) {
        lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        var (starts, count) = ([Int](), 0)
        for line in lines {
            starts.append(count)
            count += Self.length(of: line) + 1
        }
        self.starts = starts
    }

    /// The bytes of a line, without its end.
    func line(_ number: Int) -> [UInt8]? {
        lines.indices.contains(number - 1) ? Array(lines[number - 1]) : nil
    }

    /// - Parameters:
    ///   - number: 1-based line; one behind the last stands for the end.
    ///   - bytes: 0-based within the line.
    func range(of bytes: Range<Int>, in number: Int) -> Range<Int> {
        let line = min(max(1, number), lines.count) - 1
        let text = lines[line]
        func place(_ byte: Int) -> Int {
            starts[line] + Self.length(of: text.prefix(min(max(0, byte), text.count)))
        }
        return place(bytes.lowerBound)..<place(bytes.upperBound)
    }

    /// In UTF-16: characters of four bytes are two there, others one.
    private static func length(of bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { count, byte in count + (byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1) }
    }
}
