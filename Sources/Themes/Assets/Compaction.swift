import Files

/// Scripts and styles without what only their readers need: indentation, empty lines, and comments that
/// have their lines to themselves; in scripts also blanks beside punctuation. It looks at lines, not at syntax, so a
/// text over several lines loses its indentation.
enum Compaction {
    /// - Returns: lines that each end in a line feed, so that files can stand one behind the other.
    static func of(_ file: [UInt8], isScript: Bool) -> [UInt8] {
        // A line is never longer than it was; only the last may get a line feed that it did not have.
        [UInt8](unsafeUninitializedCapacity: file.count + 1) { output, count in
            file.withUnsafeBufferPointer { input in
                guard let start = input.baseAddress, let target = output.baseAddress else { return }
                var writer = CompactWriter(target: target, isScript: isScript)
                var index = 0
                while index < input.count {
                    let end = input.index(of: UInt8(ascii: "\n"), from: index) ?? input.count
                    writer.add(start + index, end - index)
                    index = end + 1
                }
                count = writer.count
            }
        }
    }
}

/// Takes the lines of a file one by one. With pointers: it reads every script and style of a theme, in debug builds too.
private struct CompactWriter {
    private let target: UnsafeMutablePointer<UInt8>
    private let isScript: Bool
    private(set) var count = 0
    private var isComment = false

    private static let slash = UInt8(ascii: "/")
    private static let star = UInt8(ascii: "*")
    private static let feed = UInt8(ascii: "\n")

    init(target: UnsafeMutablePointer<UInt8>, isScript: Bool) {
        (self.target, self.isScript) = (target, isScript)
    }

    mutating func add(_ start: UnsafePointer<UInt8>, _ length: Int) {
        var (line, length) = (start, length)
        while length > 0, Self.isBlank(line[0]) { (line, length) = (line + 1, length - 1) }
        while length > 0, Self.isBlank(line[length - 1]) { length -= 1 }
        guard length > 0 else { return }
        let endsComment = length > 1 && line[length - 2] == Self.star && line[length - 1] == Self.slash
        if isComment {
            isComment = !endsComment
        } else if length > 1, line[0] == Self.slash, line[1] == Self.star {
            if endsComment { return }
            // A comment with something behind it is kept as it is.
            if Self.closesComment(line, length) { copy(line, length) } else { isComment = true }
        } else if length < 2 || line[0] != Self.slash || line[1] != Self.slash {
            if isScript { squeeze(line, length) } else { copy(line, length) }
        }
    }

    private mutating func copy(_ line: UnsafePointer<UInt8>, _ length: Int) {
        (target + count).update(from: line, count: length)
        count += length
        put(Self.feed)
    }

    private mutating func put(_ byte: UInt8) {
        target[count] = byte
        count += 1
    }

    /// A line of script without the blanks beside punctuation. What stands between quotes stays, and so does all of a
    /// line that may hold a regular expression, a template or a comment.
    private mutating func squeeze(_ line: UnsafePointer<UInt8>, _ length: Int) {
        let bytes = UnsafeBufferPointer(start: line, count: length)
        guard bytes.index(of: Self.slash, from: 0) == nil, bytes.index(of: UInt8(ascii: "`"), from: 0) == nil else {
            return copy(line, length)
        }
        var quote: UInt8 = 0
        var isEscaped = false
        let start = count
        var index = 0
        while index < length {
            let byte = line[index]
            index += 1
            if quote != 0 {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == quote {
                    quote = 0
                }
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                quote = byte
            } else if byte == UInt8(ascii: " "), count > start {
                // There is one: a line does not end in a blank.
                let (before, after) = (target[count - 1], line[index])
                // `a - -b` is not `a--b`.
                let isBetweenSigns = Self.isSign(before) && Self.isSign(after)
                if Self.isPunctuation(before) || Self.isPunctuation(after), !isBetweenSigns { continue }
            }
            put(byte)
        }
        put(Self.feed)
    }

    private static func closesComment(_ line: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        var index = 1
        while index < length {
            if line[index] == slash, line[index - 1] == star { return true }
            index += 1
        }
        return false
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 9 || byte == 13 }

    private static func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") }

    /// One of `{}()[]=,;:?&|<>+-*%!`.
    private static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x25, 0x26, 0x28, 0x29, 0x2A, 0x2B, 0x2C, 0x2D, 0x3A, 0x3B, 0x3C, 0x3D, 0x3E, 0x3F, 0x5B, 0x5D, 0x7B,
            0x7C, 0x7D:
            true
        default: false
        }
    }
}
