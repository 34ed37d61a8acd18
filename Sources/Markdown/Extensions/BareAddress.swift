/// An address in running text: `https://…`, `www.…` or an e-mail address, by the rules of GitHub's Markdown.
struct BareAddress: Equatable {
    var range: Range<Int>
    /// What has to stand in front of it in a link.
    var scheme: String

    /// In order, and none within another.
    static func find(in text: ArraySlice<UInt8>) -> [BareAddress] {
        var found: [BareAddress] = []
        var free = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            let address: BareAddress? =
                switch text[index] {
                case .colon: web(text, colon: index, from: free)
                case UInt8(ascii: "w"), UInt8(ascii: "W"): www(text, index)
                case UInt8(ascii: "@"): mail(text, at: index, from: free)
                default: nil
                }
            if let address {
                found.append(address)
                free = address.range.upperBound
                index = max(free, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    private static func web(_ text: ArraySlice<UInt8>, colon: Int, from free: Int) -> BareAddress? {
        let rest = text[colon...]
        guard rest.starts(with: "://".utf8) else { return nil }
        for scheme in ["https", "http"] {
            let start = colon - scheme.utf8.count
            guard start >= free, text[start..<colon].lazy.map(\.lowercased).elementsEqual(scheme.utf8),
                isFree(text, start),
                let end = end(text, domainFrom: colon + 3)
            else { continue }
            return BareAddress(range: start..<end, scheme: "")
        }
        return nil
    }

    private static func www(_ text: ArraySlice<UInt8>, _ start: Int) -> BareAddress? {
        guard text[start...].prefix(4).lazy.map(\.lowercased).elementsEqual("www.".utf8),
            isFree(text, start), start == text.startIndex || text[start - 1] != UInt8(ascii: "."),
            let end = end(text, domainFrom: start + 4)
        else { return nil }
        return BareAddress(range: start..<end, scheme: "https://")
    }

    private static func mail(_ text: ArraySlice<UInt8>, at sign: Int, from free: Int) -> BareAddress? {
        let local = text[free..<sign].suffix(64).reversed().prefix { isASCIIWord($0) || "._+-".utf8.contains($0) }
        let start = sign - local.count
        guard !local.isEmpty, text[start] != UInt8(ascii: "."), isFree(text, start),
            start == text.startIndex || !"/:@=".utf8.contains(text[start - 1]),
            let end = domainEnd(text, from: sign + 1),
            end == text.endIndex || !"@/".utf8.contains(text[end])
        else { return nil }
        return BareAddress(range: start..<end, scheme: "mailto:")
    }

    /// Where an address ends whose host begins here. Nil when that is no host.
    private static func end(_ text: ArraySlice<UInt8>, domainFrom start: Int) -> Int? {
        guard let domain = domainEnd(text, from: start) else { return nil }
        var end = domain
        while end < text.endIndex, text[end] > .space, text[end] != UInt8(ascii: "<"), !isQuote(text, end) { end += 1 }
        // What ends a sentence or a parenthesis is no part of the address.
        while end > domain {
            let last = text[end - 1]
            if "?!.,:;*_~'\"".utf8.contains(last) {
                end -= 1
            } else if last == UInt8(ascii: ")"), isUnmatched(text[start..<end]) {
                end -= 1
            } else {
                break
            }
        }
        return end
    }

    /// Names between dots, two at least.
    private static func domainEnd(_ text: ArraySlice<UInt8>, from start: Int) -> Int? {
        var end = start
        var lastDot: Int?
        while end < text.endIndex {
            let byte = text[end]
            if byte == UInt8(ascii: ".") {
                guard end > start, text[end - 1] != byte, end + 1 < text.endIndex, isHost(text, end + 1) else { break }
                lastDot = end
            } else if !isHost(text, end) {
                break
            }
            end += 1
        }
        while end > start, text[end - 1] == .hyphen || text[end - 1] == UInt8(ascii: "_") { end -= 1 }
        guard let lastDot, lastDot > start, lastDot + 2 < end, text[lastDot + 1].isLetter || text[lastDot + 1] >= 0x80
        else { return nil }
        return end
    }

    private static func isHost(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
        let byte = text[index]
        return isASCIIWord(byte) || byte == .hyphen || byte == UInt8(ascii: "_") || byte >= 0xC3 && byte != 0xE2
            || byte >= 0x80 && byte < 0xC0 && index > text.startIndex && text[index - 1] >= 0xC3
                && text[index - 1] != 0xE2
    }

    /// General punctuation of Unicode, such as a curly quote: no address has it.
    private static func isQuote(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
        text[index] == 0xE2 && index + 1 < text.endIndex && text[index + 1] == 0x80
            || text[index] == 0xC2 && index + 1 < text.endIndex && [0xA0, 0xAB, 0xBB].contains(text[index + 1])
    }

    private static func isUnmatched(_ text: ArraySlice<UInt8>) -> Bool {
        text.count { $0 == UInt8(ascii: "(") } < text.count { $0 == UInt8(ascii: ")") }
    }

    /// No word runs into the address: a space, a sign or a quote of Unicode stands before it.
    private static func isFree(_ text: ArraySlice<UInt8>, _ start: Int) -> Bool {
        guard start > text.startIndex else { return true }
        let before = text[start - 1]
        if before < 0x80 { return !isASCIIWord(before) }
        return start - 3 >= text.startIndex && isQuote(text, start - 3)
            || start - 2 >= text.startIndex && isQuote(text, start - 2)
    }

    private static func isASCIIWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit }
}
