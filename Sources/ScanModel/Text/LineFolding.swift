/// Makes one line of a Markdown source text.
enum LineFolding {
    /// Trimmed, every line break with the blanks around it replaced by one space. Blanks within a line stay.
    static func fold(_ text: String) -> String {
        var lines: [String] = []
        for line in text.unicodeScalars.split(whereSeparator: isLineBreak) {
            let content = trim(line)
            if !content.isEmpty { lines.append(String(content)) }
        }
        return lines.joined(separator: " ")
    }

    private static func trim(_ line: Substring.UnicodeScalarView) -> Substring {
        var line = line
        while let first = line.first, isBlank(first) { line.removeFirst() }
        while let last = line.last, isBlank(last) { line.removeLast() }
        return Substring(line)
    }

    private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
}
