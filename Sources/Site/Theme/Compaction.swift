/// Scripts and styles without what only their readers need: indentation, empty lines, and comments that
/// have their lines to themselves; in scripts also blanks beside punctuation. It looks at lines, not at syntax, so a
/// text over several lines loses its indentation.
enum Compaction {
    /// - Returns: lines that each end in a line feed, so that files can stand one behind the other.
    static func of(_ file: [UInt8], isScript: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(file.count)
        var isComment = false
        for line in file.split(separator: UInt8(ascii: "\n")) {
            let text = trimmed(line)
            if isComment {
                isComment = !text.ends(with: "*/")
            } else if text.starts(with: "/*".utf8) {
                // A comment with something behind it is kept as it is.
                if text.ends(with: "*/") { continue }
                if text.contains("*/") { bytes += text + [UInt8(ascii: "\n")] } else { isComment = true }
            } else if !text.isEmpty, !text.starts(with: "//".utf8) {
                if isScript { squeeze(text, into: &bytes) } else { bytes += text }
                bytes.append(UInt8(ascii: "\n"))
            }
        }
        return bytes
    }

    private static let punctuation = Set("{}()[]=,;:?&|<>+-*%!".utf8)
    private static let signs = Set("+-".utf8)

    /// A line of script without the blanks beside punctuation. What stands between quotes stays, and so does all of a
    /// line that may hold a regular expression, a template or a comment.
    private static func squeeze(_ line: ArraySlice<UInt8>, into bytes: inout [UInt8]) {
        guard !line.contains(UInt8(ascii: "/")), !line.contains(UInt8(ascii: "`")) else {
            bytes += line
            return
        }
        var quote: UInt8?
        var isEscaped = false
        let start = bytes.count
        for (index, byte) in zip(line.indices, line) {
            if let open = quote {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == open {
                    quote = nil
                }
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                quote = byte
            } else if byte == UInt8(ascii: " "), bytes.count > start {
                let (before, after) = (bytes[bytes.count - 1], line[line.index(after: index)])
                // `a - -b` is not `a--b`.
                let isBetweenSigns = signs.contains(before) && signs.contains(after)
                if punctuation.contains(before) || punctuation.contains(after), !isBetweenSigns { continue }
            }
            bytes.append(byte)
        }
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == 9 || byte == 13 }
        guard let first = line.firstIndex(where: { !isBlank($0) }), let last = line.lastIndex(where: { !isBlank($0) })
        else { return [] }
        return line[first...last]
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with text: StaticString) -> Bool { suffix(2).elementsEqual(text.description.utf8) }

    fileprivate func contains(_ text: StaticString) -> Bool {
        indices.dropLast().contains { self[$0...].starts(with: text.description.utf8) }
    }
}
