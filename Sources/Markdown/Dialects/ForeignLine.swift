/// What a line begins with when it is a mark of another dialect.
enum ForeignLine {
    /// - Parameters:
    ///   - line: without indentation and the marks of quotes around it.
    ///   - isFirst: whether it begins its paragraph.
    static func mark(of line: ArraySlice<UInt8>, isFirst: Bool) -> ForeignMark? {
        guard let first = line.first else { return nil }
        let rest = line.dropFirst()
        switch first {
        case .colon: return colon(line)
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            let isThree = line.starts(with: [first, first, first])
            return isThree && isFirst && isAdmonition(line.dropFirst(3)) ? .admonition : nil
        case UInt8(ascii: "*"):
            return rest.first == .openBracket && line.place(of: Array("]:".utf8)) != nil ? .abbreviation : nil
        case UInt8(ascii: "+"):
            return isFirst && (line.starts(with: "+--".utf8) || line.starts(with: "+==".utf8)) ? .gridTable : nil
        case .backslash:
            if line.starts(with: "\\begin{".utf8) { return .math }
            return ["\\newpage", "\\pagebreak"].contains { line.elementsEqual($0.utf8) } ? .pageBreak : nil
        case UInt8(ascii: "."):
            return line.starts(with: ".. ".utf8) && line.place(of: Array("::".utf8)) != nil ? .directive : nil
        case UInt8(ascii: "="):
            if line.starts(with: "=== \"".utf8) { return .admonition }
            if line.count > 2, line.allSatisfy({ $0 == first }) { return .rule }
            return isWikiHeading(line) ? .wikiMarkup : nil
        case .openBracket: return isTask(line) ? .task : nil
        case UInt8(ascii: "o"): return rest.first == .tab ? .bullet : nil
        default: return first >= 0x80 ? sign(line) : nil
        }
    }

    private static func colon(_ line: ArraySlice<UInt8>) -> ForeignMark? {
        if line.starts(with: ":::".utf8) {
            return line.contains { $0 != .colon && !$0.isBlank } ? .container : nil
        }
        let isText = line.dropFirst(2).contains { !$0.isBlank }
        return line.dropFirst().first?.isBlank == true && isText ? .definition : nil
    }

    /// `!!! note`, `!!! note "Title"`, `???+ tip`: a word, and nothing behind it but a title between quotes.
    private static func isAdmonition(_ bytes: ArraySlice<UInt8>) -> Bool {
        let rest = bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes
        guard rest.first == .space else { return false }
        let words = rest.drop { $0 == .space }
        let name = words.prefix { $0.isLetter || $0 == .hyphen }
        let title = words[name.endIndex...].drop { $0.isBlank }
        return !name.isEmpty && (title.isEmpty || title.first == .quotationMark)
    }

    /// `== Title ==` of a wiki, or `== Title` of AsciiDoc.
    private static func isWikiHeading(_ line: ArraySlice<UInt8>) -> Bool {
        let rest = line.drop { $0 == UInt8(ascii: "=") }
        let width = rest.startIndex - line.startIndex
        return (2...6).contains(width) && rest.first?.isBlank == true
            && rest.drop { $0.isBlank }.first.map { $0.isLetter || $0 >= 0x80 } == true
    }

    /// `[ ] text` or `[x] text`
    private static func isTask(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count > 4 else { return false }
        let start = line.startIndex
        return [.space, UInt8(ascii: "x"), UInt8(ascii: "X")].contains(line[start + 1])
            && line[start + 2] == .closeBracket && line[start + 3].isBlank
    }

    /// Signs that word processors put before the items of a list.
    private static func sign(_ line: ArraySlice<UInt8>) -> ForeignMark? {
        if isRule(line) { return .rule }
        if boxes.contains(where: { line.starts(with: $0) }) { return .task }
        guard let bullet = bullets.first(where: { line.starts(with: $0) }) else { return nil }
        let rest = line.dropFirst(bullet.count)
        // A middle dot may be a sign in a text; with a blank behind it, at the beginning of a line, it is a bullet.
        return rest.first.map { $0.isBlank || $0 == 0xC2 || bullet != middleDot } == true ? .bullet : nil
    }

    /// Three or more long dashes and nothing else.
    private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count >= 9, line.count.isMultiple(of: 3), line.starts(with: [0xE2, 0x80]) else { return false }
        return zip(line, line.dropFirst(3)).allSatisfy { $0 == $1 } && hasLongDash(line.prefix(3) + [.space, .space])
    }

    private static let middleDot = Array("\u{B7}".utf8)
    private static let bullets =
        [
            "\u{2022}", "\u{2023}", "\u{25E6}", "\u{25AA}", "\u{25AB}", "\u{25CF}", "\u{25CB}", "\u{25A0}", "\u{25A1}",
            "\u{25BA}", "\u{25B6}", "\u{25B8}", "\u{2043}", "\u{2219}", "\u{27A2}", "\u{F0A7}", "\u{F0B7}", "\u{F0D8}",
        ].map { Array($0.utf8) } + [middleDot]
    private static let boxes = ["\u{2610}", "\u{2611}", "\u{2612}"].map { Array($0.utf8) }

    // MARK: Lines that mean something together

    /// The letter of `a. text` or `a) text`.
    static func letter(of line: ArraySlice<UInt8>) -> UInt8? {
        guard line.count > 3, let letter = line.first, letter.isLetter else { return nil }
        let sign = line[line.startIndex + 1]
        guard sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") else { return nil }
        return line[line.startIndex + 2].isBlank ? letter : nil
    }

    /// `– text`, with a dash that is none of Markdown's.
    static func hasLongDash(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: [0xE2, 0x80]), line.count > 4 else { return false }
        let third = line[line.startIndex + 2]
        return (0x93...0x95).contains(third) && line[line.startIndex + 3].isBlank
    }

    /// How many tabs stand between words.
    static func tabs(in line: ArraySlice<UInt8>) -> Int {
        let end = line.lastIndex { !$0.isBlank } ?? line.startIndex
        return line[..<end].drop { $0.isBlank }.count { $0 == .tab }
    }
}
