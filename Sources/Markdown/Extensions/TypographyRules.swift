/// Decides which characters of a paragraph become which.
enum TypographyRules {
    private enum Neighbour {
        case space, opening, punctuation, digit, letter

        var isWord: Bool { self == .digit || self == .letter }
    }

    static func apply(to run: inout TextRun) {
        var openDouble: Int?
        var openSingle: Int?
        var index = 0
        let bytes = run.bytes
        while index < bytes.count {
            switch bytes[index] {
            case .quotationMark:
                if let start = openDouble, canClose(bytes, index) {
                    run.replace(start, 1, by: "\u{201C}")
                    run.replace(index, 1, by: "\u{201D}")
                    openDouble = nil
                } else if canOpen(bytes, index) {
                    openDouble = index
                }
            case .apostrophe:
                single(bytes, index, &openSingle, &run)
            case UInt8(ascii: "."):
                let end = bytes[index...].firstIndex { $0 != UInt8(ascii: ".") } ?? bytes.count
                if end - index == 3 { run.replace(index, 3, by: "\u{2026}") }
                index = end - 1
            case .hyphen:
                let end = bytes[index...].firstIndex { $0 != .hyphen } ?? bytes.count
                if isDash(bytes, index..<end) { run.replace(index, end - index, by: "\u{2013}") }
                index = end - 1
            case UInt8(ascii: "%"):
                if index >= 2, bytes[index - 1] == .space, bytes[index - 2].isDigit {
                    run.replace(index - 1, 1, by: "\u{A0}")
                }
            default: break
            }
            index += 1
        }
    }

    private static func single(_ bytes: [UInt8], _ index: Int, _ open: inout Int?, _ run: inout TextRun) {
        let before = before(bytes, index)
        if before.isWord, after(bytes, index).isWord {
            run.replace(index, 1, by: "\u{2019}")
        } else if !before.isWord, isContraction(bytes, after: index) {
            run.replace(index, 1, by: "\u{2019}")
        } else if let start = open, canClose(bytes, index) {
            run.replace(start, 1, by: "\u{2018}")
            run.replace(index, 1, by: "\u{2019}")
            open = nil
        } else if before == .letter {
            // Hans' boek
            run.replace(index, 1, by: "\u{2019}")
        } else if canOpen(bytes, index) {
            open = index
        }
    }

    private static func canOpen(_ bytes: [UInt8], _ index: Int) -> Bool {
        let before = before(bytes, index)
        return (before == .space || before == .opening) && after(bytes, index) != .space
    }

    private static func canClose(_ bytes: [UInt8], _ index: Int) -> Bool {
        before(bytes, index) != .space && !after(bytes, index).isWord
    }

    /// `'s morgens`, `'t`, `'90`: an apostrophe where letters were left out, unless a quote closes right behind it.
    private static func isContraction(_ bytes: [UInt8], after index: Int) -> Bool {
        let rest = bytes[(index + 1)...]
        let word = rest.prefix { $0.isLetter || $0.isDigit || $0 >= 0x80 }
        let next = word.endIndex < bytes.count ? bytes[word.endIndex] : .space
        guard next != .apostrophe else { return false }
        if word.count == 2, word.allSatisfy(\.isDigit) { return true }
        let letters = String(decoding: word, as: UTF8.self).lowercased()
        return ["s", "t", "n", "k", "m", "r", "ns", "em"].contains(letters)
    }

    /// One or two hyphens between spaces, but not a sum such as `5 - 3`.
    private static func isDash(_ bytes: [UInt8], _ hyphens: Range<Int>) -> Bool {
        let (start, end) = (hyphens.lowerBound, hyphens.upperBound)
        guard hyphens.count <= 2, start >= 2, end + 1 < bytes.count else { return false }
        guard isSpace(bytes[start - 1]), isSpace(bytes[end]) else { return false }
        return !(bytes[start - 2].isDigit && bytes[end + 1].isDigit)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == .space || byte == .lineFeed }

    private static func before(_ bytes: [UInt8], _ index: Int) -> Neighbour {
        guard index > 0 else { return .space }
        let byte = bytes[index - 1]
        if byte >= 0x80, index >= 2 {
            if bytes[index - 2] == 0xC2, byte == 0xA0 { return .space }
            // General punctuation (U+2000 to U+203F): spaces, dashes, quotes. A quote may open after most of them.
            if index >= 3, bytes[index - 3] == 0xE2, bytes[index - 2] == 0x80 {
                return byte == 0x99 || byte == 0x9D || byte == 0xA6 ? .punctuation : .opening
            }
        }
        return neighbour(byte)
    }

    private static func after(_ bytes: [UInt8], _ index: Int) -> Neighbour {
        guard index + 1 < bytes.count else { return .space }
        let byte = bytes[index + 1]
        if byte == 0xC2, index + 2 < bytes.count, bytes[index + 2] == 0xA0 { return .space }
        if byte == 0xE2, index + 2 < bytes.count, bytes[index + 2] == 0x80 { return .punctuation }
        return neighbour(byte)
    }

    private static func neighbour(_ byte: UInt8) -> Neighbour {
        switch byte {
        case 0...0x20: .space
        case UInt8(ascii: "("), .openBracket, .openBrace, .hyphen, UInt8(ascii: "/"), .quotationMark, .apostrophe:
            .opening
        case _ where byte.isDigit: .digit
        case _ where byte.isLetter || byte >= 0x80: .letter
        default: .punctuation
        }
    }
}
