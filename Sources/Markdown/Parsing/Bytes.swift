extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let quotationMark: UInt8 = 0x22
    static let apostrophe: UInt8 = 0x27
    static let hyphen: UInt8 = 0x2D
    static let greaterThan: UInt8 = 0x3E
    static let backslash: UInt8 = 0x5C
    static let openBracket: UInt8 = 0x5B
    static let closeBracket: UInt8 = 0x5D
    static let openBrace: UInt8 = 0x7B
    static let closeBrace: UInt8 = 0x7D
    static let pipe: UInt8 = 0x7C
    static let caret: UInt8 = 0x5E
    static let hash: UInt8 = 0x23
    static let colon: UInt8 = 0x3A

    var isBlank: Bool { self == .space || self == .tab }
    var isDigit: Bool { self &- 0x30 < 10 }
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    var isLowercaseLetter: Bool { self &- 0x61 < 26 }
    var isASCIIPunctuation: Bool { self > 0x20 && self < 0x7F && !isDigit && !isLetter }
    var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension [UInt8] {
    /// `end`, moved back over spaces and tabs, at most to `start`.
    func trimmedEnd(_ end: Int, from start: Int) -> Int {
        var end = end
        while end > start, self[end - 1].isBlank { end -= 1 }
        return end
    }

    /// `start`, moved on over spaces and tabs, at most to `end`.
    func trimmedStart(_ start: Int, to end: Int) -> Int {
        var start = start
        while start < end, self[start].isBlank { start += 1 }
        return start
    }

    /// Whether an odd number of backslashes stands right before `index`.
    func isEscaped(at index: Int, from start: Int) -> Bool {
        var position = index
        while position > start, self[position - 1] == .backslash { position -= 1 }
        return (index - position) % 2 == 1
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: self[range], as: UTF8.self)
    }
}

extension ArraySlice<UInt8> {
    /// Where these bytes stand in it for the first time, one behind the other. The standard library's own search is for
    /// any kind of sequence, and took a twelfth of the time of parsing.
    func place(of pattern: [UInt8]) -> Int? {
        guard let first = pattern.first else { return startIndex }
        var index = startIndex
        while index + pattern.count <= endIndex {
            if self[index] == first, self[index..<index + pattern.count].elementsEqual(pattern) { return index }
            index += 1
        }
        return nil
    }
}
