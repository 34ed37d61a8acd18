/// What mends a diagnostic when only one thing does: other text for some bytes of its line.
///
/// What needs a choice ("Bedoelde je …", two ways out, a text that is missing) has none: that is for the editor.
package struct Remedy: Sendable, Hashable {
    /// 0-based bytes within the line, without its end; empty where text comes in between.
    package var range: Range<Int>
    /// With `\n` where a line ends, whatever ends the lines of the file.
    package var text: String

    package init(_ range: Range<Int>, _ text: String) {
        self.range = range
        self.text = text
    }
}

extension Diagnostic {
    /// - Parameter line: the bytes of its line, without the end.
    package func remedy(in line: [UInt8]) -> Remedy? {
        guard let column, column >= 1, column - 1 <= line.count else { return nil }
        let marked = (column - 1)..<min(line.count, column - 1 + length)
        return switch fact {
        case .markdown(.issue(let kind)): Self.remedy(of: kind, marked, line)
        case .link(let fact): Self.remedy(of: fact, marked, line)
        case .yaml(let fact): Self.remedy(of: fact, marked, line)
        case .file(.controlCharacter): Remedy(Self.character(at: marked.lowerBound, in: line), "")
        default: nil
        }
    }

    /// The bytes of the character that begins there.
    static func character(at start: Int, in line: [UInt8]) -> Range<Int> {
        var end = start + 1
        while end < line.count, line[end] & 0xC0 == 0x80 { end += 1 }
        return start..<min(end, line.count)
    }
}
