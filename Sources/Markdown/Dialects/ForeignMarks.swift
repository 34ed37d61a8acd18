/// Finds the marks of other dialects in the text of a paragraph.
///
/// Each has a beginning and an end, near each other and on one line, as no ordinary sentence has. One pass, and every
/// look ahead is short, so it takes linear time.
struct ForeignMarks {
    enum Finding: Equatable {
        case mark(ForeignMark)
        /// `[[name]]` or `[[name|text]]`, perhaps with a `!` before it.
        case wikiLink(name: String, isEmbedded: Bool)
        /// `[text][label]` without a definition of the label.
        case undefinedReference(text: String, label: String)
    }

    private let bytes: [UInt8]
    private(set) var findings: [(finding: Finding, offset: Int)] = []

    /// No mark is longer than this.
    private static let reach = 300

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var index = 0
        while index < bytes.count { index = look(at: index) }
    }

    /// Returns where to go on.
    private mutating func look(at index: Int) -> Int {
        switch bytes[index] {
        case UInt8(ascii: "="): paired("==", .highlight, at: index) ?? afterRun(index)
        case UInt8(ascii: "+"): paired("++", .insertion, at: index) ?? afterRun(index)
        case UInt8(ascii: "%"): paired("%%", .comment, at: index, mayHaveSpaces: true) ?? afterRun(index)
        case .apostrophe: paired("'''", .wikiMarkup, at: index) ?? afterRun(index)
        case .caret: caret(index) ?? index + 1
        case UInt8(ascii: "~"): raised(.subscript, at: index) ?? afterRun(index)
        case UInt8(ascii: "$"): math(index) ?? afterRun(index)
        case .colon: emoji(index) ?? index + 1
        case .openBracket: bracket(index) ?? index + 1
        case .openBrace: brace(index) ?? index + 1
        default: index + 1
        }
    }

    private mutating func note(_ finding: Finding, from start: Int, to end: Int) -> Int {
        findings.append((finding, start))
        return end
    }

    // MARK: Marks on both sides

    /// `==text==`: a run of exactly this length, and the same behind the text.
    private mutating func paired(
        _ sign: StaticString,
        _ mark: ForeignMark,
        at start: Int,
        mayHaveSpaces: Bool = false
    ) -> Int? {
        let width = sign.utf8CodeUnitCount
        guard afterRun(start) == start + width, start == 0 || !isWord(bytes[start - 1]) else { return nil }
        var index = start + width
        guard index < bytes.count, mayHaveSpaces || !isSpace(bytes[index]) else { return nil }
        let first = index
        while let found = next(bytes[start], from: index, start: start) {
            let end = afterRun(found)
            let isTight = mayHaveSpaces || !isSpace(bytes[found - 1])
            if end - found == width, found > first, isTight, end == bytes.count || !isWord(bytes[end]) {
                return note(.mark(mark), from: start, to: end)
            }
            index = end
        }
        return nil
    }

    private mutating func caret(_ index: Int) -> Int? {
        guard index + 1 < bytes.count, bytes[index + 1] == .openBracket else { return raised(.superscript, at: index) }
        guard let end = next(.closeBracket, from: index + 2, start: index), end > index + 2 else { return nil }
        return note(.mark(.inlineNote), from: index, to: end + 1)
    }

    /// `m^2^` and `H~2~O`: letters, digits and a few signs between two single marks.
    private mutating func raised(_ mark: ForeignMark, at index: Int) -> Int? {
        guard afterRun(index) == index + 1 else { return nil }
        let inner = bytes[(index + 1)...].prefix(20).prefix { isWord($0) || "+-,().".utf8.contains($0) }
        guard !inner.isEmpty, inner.endIndex < bytes.count, bytes[inner.endIndex] == bytes[index],
            afterRun(inner.endIndex) == inner.endIndex + 1
        else { return nil }
        return note(.mark(mark), from: index, to: inner.endIndex + 1)
    }

    /// `$x^2$` as Pandoc reads it, and only with a sign of mathematics in it: there are sums in dollars too.
    private mutating func math(_ index: Int) -> Int? {
        let isDouble = afterRun(index) == index + 2
        guard isDouble || afterRun(index) == index + 1 else { return nil }
        let start = index + (isDouble ? 2 : 1)
        if isDouble {
            guard start == bytes.count || !bytes[start].isDigit else { return nil }
            return note(.mark(.math), from: index, to: start)
        }
        guard start < bytes.count, !isSpace(bytes[start]), let end = next(bytes[index], from: start, start: index),
            end > start, !isSpace(bytes[end - 1]), end + 1 == bytes.count || !bytes[end + 1].isDigit
        else { return nil }
        let inner = bytes[start..<end]
        let isFormula =
            inner.contains { "\\^_={}".utf8.contains($0) } || inner.count == 1 && inner.allSatisfy(\.isLetter)
        return isFormula ? note(.mark(.math), from: index, to: end + 1) : nil
    }

    /// `:smile:`
    private mutating func emoji(_ index: Int) -> Int? {
        guard index == 0 || !isWord(bytes[index - 1]) && bytes[index - 1] != .colon else { return nil }
        let name = bytes[(index + 1)...].prefix(40).prefix {
            $0.isLowercaseLetter || $0.isDigit || "_+-".utf8.contains($0)
        }
        let end = name.endIndex
        guard name.count > 1, name.contains(where: \.isLetter) || name.elementsEqual("+1".utf8),
            end < bytes.count, bytes[end] == .colon, end + 1 == bytes.count || !isWord(bytes[end + 1])
        else { return nil }
        return note(.mark(.emoji), from: index, to: end + 1)
    }

    // MARK: Brackets and braces

    private mutating func bracket(_ index: Int) -> Int? {
        guard let close = next(.closeBracket, from: index + 1, start: index) else { return nil }
        let inner = bytes[(index + 1)..<close]
        if inner.first == .openBracket { return wikiLink(index, inner.dropFirst(), close) }
        if inner.first == UInt8(ascii: "@"), inner.count > 1, inner.dropFirst().first?.isLetter == true {
            return note(.mark(.citation), from: index, to: close + 1)
        }
        if inner.first == UInt8(ascii: "/"), inner.count > 1, inner.dropFirst().allSatisfy(\.isLetter) {
            return note(.mark(.bbcode), from: index, to: close + 1)
        }
        if index == 0, close + 1 == bytes.count, ["toc", "inhoud"].contains(Self.lowercased(inner)) {
            return note(.mark(.contents), from: index, to: close + 1)
        }
        guard close + 1 < bytes.count, bytes[close + 1] == .openBracket, !inner.isEmpty, inner.first != .caret,
            let end = next(.closeBracket, from: close + 2, start: index)
        else { return nil }
        let label = bytes[(close + 2)..<end]
        guard label.first != .caret, !label.contains(.openBracket), !inner.contains(.openBracket) else { return nil }
        let text = String(decoding: inner, as: UTF8.self)
        let name = label.isEmpty ? text : String(decoding: label, as: UTF8.self)
        return note(.undefinedReference(text: text, label: name), from: index, to: end + 1)
    }

    private mutating func wikiLink(_ index: Int, _ name: ArraySlice<UInt8>, _ close: Int) -> Int? {
        guard !name.isEmpty, close + 1 < bytes.count, bytes[close + 1] == .closeBracket else { return nil }
        if ["toc", "_toc_"].contains(Self.lowercased(name)) {
            return note(.mark(.contents), from: index, to: close + 2)
        }
        let isEmbedded = index > 0 && bytes[index - 1] == UInt8(ascii: "!")
        return note(
            .wikiLink(name: String(decoding: name, as: UTF8.self), isEmbedded: isEmbedded),
            from: index,
            to: close + 2
        )
    }

    private mutating func brace(_ index: Int) -> Int? {
        guard index + 1 < bytes.count else { return nil }
        let second = bytes[index + 1]
        if second == .openBrace || second == UInt8(ascii: "%") {
            let close = second == .openBrace ? UInt8.closeBrace : UInt8(ascii: "%")
            guard let end = next(close, from: index + 2, start: index), end + 1 < bytes.count,
                bytes[end + 1] == .closeBrace, end > index + 2
            else { return nil }
            return note(.mark(.shortcode), from: index, to: end + 2)
        }
        guard let end = next(.closeBrace, from: index + 1, start: index) else { return nil }
        let inner = bytes[(index + 1)..<end]
        if Self.lowercased(inner) == ":toc" { return note(.mark(.contents), from: index, to: end + 1) }
        let opens = second == .colon || second == UInt8(ascii: ".") || second == .hash
        let isName =
            opens
            && inner.dropFirst().first.map { byte in
                byte.isLetter || second == .colon && (isSpace(byte) || ".#:".utf8.contains(byte))
            } == true
        let equals = inner.firstIndex(of: UInt8(ascii: "="))
        let isPair = equals.map { sign in
            sign > inner.startIndex && inner[..<sign].allSatisfy { $0.isLetter || $0 == .hyphen }
        }
        guard isName || isPair == true else { return nil }
        return note(.mark(.attributes), from: index, to: end + 1)
    }

    // MARK: Bytes

    private func afterRun(_ index: Int) -> Int {
        var end = index
        while end < bytes.count, bytes[end] == bytes[index] { end += 1 }
        return end
    }

    /// On the same line and within reach.
    private func next(_ byte: UInt8, from index: Int, start: Int) -> Int? {
        var place = index
        while place < bytes.count, place - start < Self.reach, bytes[place] != .lineFeed {
            if bytes[place] == byte { return place }
            place += 1
        }
        return nil
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte.isBlank || byte == .lineFeed }
    private func isWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }

    private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.prefix(20).map(\.lowercased), as: UTF8.self)
    }
}
