@testable import Markdown

/// The tags of a piece of HTML, read strictly: what it does not know is not well formed.
struct HTMLTags {
    private(set) var attributes: [(tag: String, name: String, value: String)] = []
    private(set) var names: [String] = []
    private var open: [String] = []

    /// Nil when a tag is malformed, or does not close where it should.
    init?(_ html: [UInt8]) {
        var index = 0
        while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
            if html[start...].starts(with: "<!-- raw HTML omitted -->".utf8) {
                index = start + 1
                continue
            }
            guard let end = read(html, from: start + 1) else { return nil }
            index = end
        }
        guard open.isEmpty else { return nil }
    }

    private mutating func read(_ html: [UInt8], from start: Int) -> Int? {
        var index = start
        let isEnd = index < html.count && html[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        let name = word(html, &index)
        guard !name.isEmpty else { return nil }
        names.append(name)
        if isEnd {
            guard index < html.count, html[index] == .greaterThan, open.popLast() == name else { return nil }
            return index + 1
        }
        while index < html.count {
            if html[index] == .greaterThan {
                open.append(name)
                return index + 1
            }
            guard html[index] == .space else { return nil }
            index += 1
            if html[index...].starts(with: "/>".utf8) { return index + 2 }
            let attribute = word(html, &index)
            guard !attribute.isEmpty, html[index...].starts(with: "=\"".utf8),
                let end = html[(index + 2)...].firstIndex(of: .quotationMark)
            else { return nil }
            attributes.append((name, attribute, string(html[(index + 2)..<end])))
            index = end + 1
        }
        return nil
    }

    private func word(_ html: [UInt8], _ index: inout Int) -> String {
        let start = index
        while index < html.count, html[index].isLetter || html[index].isDigit || html[index] == .hyphen { index += 1 }
        return string(html[start..<index])
    }
}
