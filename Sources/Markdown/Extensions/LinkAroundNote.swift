/// A footnote within the text of a link: `[the plan[^1]](plan.md)`.
///
/// Links do not nest, so CommonMark would keep the note and lose the link. Here the note moves behind the link, in the
/// source and without a change of length, so that all other positions hold.
enum LinkAroundNote {
    /// Returns whether anything moved.
    static func moveNotes(in bytes: inout [UInt8], _ line: Range<Int>) -> Bool {
        guard bytes[line].place(of: Array("[^".utf8)) != nil else { return false }
        var open: [(start: Int, isImage: Bool, notes: [Range<Int>])] = []
        var isChanged = false
        var index = line.lowerBound
        while index < line.upperBound {
            switch bytes[index] {
            case .backslash: index += 1
            case UInt8(ascii: "`"):
                guard let end = codeEnd(bytes, index, line.upperBound) else { return isChanged }
                index = end - 1
            case .openBracket:
                if let label = FootnoteLabel.range(in: bytes, at: index), label.upperBound < line.upperBound {
                    if let last = open.indices.last { open[last].notes.append(index..<label.upperBound + 1) }
                    index = label.upperBound
                } else {
                    let isImage = index > line.lowerBound && bytes[index - 1] == UInt8(ascii: "!")
                    open.append((index, isImage, []))
                }
            case .closeBracket:
                guard let link = open.popLast() else { break }
                guard !link.notes.isEmpty, !link.isImage, let end = linkEnd(bytes, index, line.upperBound) else {
                    if let last = open.indices.last { open[last].notes += link.notes }
                    break
                }
                move(link.notes, behind: end, in: &bytes)
                isChanged = true
                open = []
                index = end - 1
            default: break
            }
            index += 1
        }
        return isChanged
    }

    private static func move(_ notes: [Range<Int>], behind end: Int, in bytes: inout [UInt8]) {
        guard let first = notes.first else { return }
        var kept: [UInt8] = []
        var moved: [UInt8] = []
        var index = first.lowerBound
        for note in notes {
            kept += bytes[index..<note.lowerBound]
            moved += bytes[note]
            index = note.upperBound
        }
        bytes.replaceSubrange(first.lowerBound..<end, with: kept + bytes[index..<end] + moved)
    }

    /// Behind the address or the label that makes the text before it a link.
    private static func linkEnd(_ bytes: [UInt8], _ bracket: Int, _ lineEnd: Int) -> Int? {
        // No address is longer, and a line of them that never end must not take for ever.
        let end = min(lineEnd, bracket + 1_000)
        guard bracket + 1 < end else { return nil }
        if bytes[bracket + 1] == .openBracket {
            guard FootnoteLabel.range(in: bytes, at: bracket + 1) == nil,
                let close = bytes[(bracket + 2)..<end].firstIndex(of: .closeBracket)
            else { return nil }
            return close + 1
        }
        guard bytes[bracket + 1] == UInt8(ascii: "(") else { return nil }
        var depth = 0
        for index in (bracket + 1)..<end {
            if bytes[index] == UInt8(ascii: "(") { depth += 1 }
            if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return index + 1 }
        }
        return nil
    }

    private static func codeEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        let width = bytes[start..<end].prefix { $0 == bytes[start] }.count
        var index = start + width
        while index < end {
            let run = bytes[index..<end].prefix { $0 == bytes[start] }.count
            if run == width { return index + run }
            index += max(run, 1)
        }
        return nil
    }
}
