import Content
import Files

/// The HTML of a page as a part of a larger one: its headings lower, its ids its own, and links to the other parts within
/// that page.
struct PartText {
    let page: ParsedPage
    /// What its ids begin with; ids of headings have no two hyphens in a row, so none can be that of another part.
    let prefix: String
    /// How many levels its headings go down.
    let shift: UInt8
    /// By the address that pages of the folder have for each other: what the ids of that part begin with.
    let parts: [String: String]

    /// Every `<` and `>` that is not of a tag is escaped, and no value of an attribute has a quote in it.
    ///
    /// Every page with neighbours comes by here once more than it is shown itself, so this goes byte by byte.
    var html: [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(page.html.count + 1_000)
        page.html.withUnsafeBufferPointer { html in
            var index = 0
            while let start = html.index(of: UInt8(ascii: "<"), from: index) {
                let end = html.index(of: UInt8(ascii: ">"), from: start).map { $0 + 1 } ?? html.count
                output.append(contentsOf: html[index..<start])
                append(tag: html[start..<end], to: &output)
                index = end
            }
            output.append(contentsOf: html[index...])
        }
        return output
    }

    private typealias Text = Slice<UnsafeBufferPointer<UInt8>>

    private func append(tag: Text, to output: inout [UInt8]) {
        let name = tag.prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }
        append(lowered: name, to: &output)
        var rest = tag[name.endIndex...]
        while let mark = Self.valueMark(in: rest) {
            let key = rest[..<mark]
            let value = rest[(mark + 2)...].prefix { $0 != UInt8(ascii: "\"") }
            let end = min(value.endIndex + 1, rest.endIndex)
            // Notes of many parts would be landmarks of one name.
            if !(key.elementsEqual(" aria-labelledby".utf8) && name.elementsEqual("<section".utf8)) {
                output.append(contentsOf: rest[..<(mark + 2)])
                append(value, of: key.drop { $0 == UInt8(ascii: " ") }, to: &output)
                output.append(contentsOf: rest[value.endIndex..<end])
            }
            rest = rest[end...]
        }
        output.append(contentsOf: rest)
    }

    /// Where `="` stands.
    private static func valueMark(in text: Text) -> Int? {
        var index = text.startIndex
        while index + 1 < text.endIndex {
            if text[index] == UInt8(ascii: "="), text[index + 1] == UInt8(ascii: "\"") { return index }
            index += 1
        }
        return nil
    }

    /// `<h2` as `<h3`; there is nothing below `<h6`.
    private func append(lowered name: Text, to output: inout [UInt8]) {
        guard let digit = name.last, name.count >= 3, name[name.endIndex - 2] == UInt8(ascii: "h"),
            (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(digit)
        else { return output.append(contentsOf: name) }
        output.append(contentsOf: name.dropLast())
        output.append(min(digit + shift, UInt8(ascii: "6")))
    }

    private func append(_ value: Text, of key: Text, to output: inout [UInt8]) {
        if key.elementsEqual("href".utf8) { return append(address: value, to: &output) }
        let isID =
            key.elementsEqual("id".utf8) || key.elementsEqual("aria-labelledby".utf8)
            || key.elementsEqual("aria-describedby".utf8)
        if isID { append(prefix, to: &output) }
        output.append(contentsOf: value)
    }

    private func append(_ prefix: String, to output: inout [UInt8]) {
        output.append(contentsOf: prefix.utf8)
        output.append(contentsOf: "--".utf8)
    }

    private func append(address: Text, to output: inout [UInt8]) {
        let path = address.prefix { $0 != UInt8(ascii: "#") }
        let anchor = address.dropFirst(path.count + 1)
        let part = path.isEmpty ? prefix : parts[String(decoding: path, as: UTF8.self)]
        guard let part, !(path.isEmpty && anchor.isEmpty) else { return output.append(contentsOf: address) }
        output.append(UInt8(ascii: "#"))
        if anchor.isEmpty { output.append(contentsOf: part.utf8) } else { append(part, to: &output) }
        output.append(contentsOf: anchor)
    }
}
