/// Values that lose their end because a `#` after a space begins a comment: `title: Groep #4`.
enum YAMLComments {
    struct Finding {
        /// 1-based in the YAML.
        var line: Int
        /// 1-based, in bytes.
        var column: Int
        var text: String
        /// The line with its value between quotes.
        var proposal: String
    }

    /// A comment that was meant has a space behind its `#`, so those are passed over.
    static func find(in bytes: ArraySlice<UInt8>) -> [Finding] {
        var found: [Finding] = []
        var line = 1
        var lineStart = bytes.startIndex
        // Only the first of a line begins a comment.
        var isLineDone = false
        for (index, byte) in zip(bytes.indices, bytes) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                lineStart = index + 1
                isLineDone = false
            } else if !isLineDone, byte == UInt8(ascii: "#"), index > lineStart, bytes[index - 1] == UInt8(ascii: " "),
                index + 1 < bytes.endIndex, bytes[index + 1] > UInt8(ascii: " ")
            {
                isLineDone = true
                let end = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
                let before = String(decoding: bytes[lineStart..<index], as: UTF8.self)
                let text = String(decoding: bytes[index..<end], as: UTF8.self)
                guard before.contains(/^\s*(?:- )?[A-Za-z]+: +[^\s"'\[{#|>][^"'#]*$/),
                    let proposal = YAMLSuspect.quoted(before + text)
                else { continue }
                found.append(Finding(line: line, column: index - lineStart + 1, text: text, proposal: proposal))
            }
        }
        return found
    }
}
