/// Puts scripts or styles together without what only their readers need: indentation, empty lines, and comments that
/// have their lines to themselves. It looks at lines, not at syntax, so a text over several lines loses its indentation.
enum Compaction {
    static func join(_ files: [[UInt8]]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(files.reduce(0) { $0 + $1.count })
        for file in files { append(file, to: &bytes) }
        return bytes
    }

    private static func append(_ file: [UInt8], to bytes: inout [UInt8]) {
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
                bytes += text + [UInt8(ascii: "\n")]
            }
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
