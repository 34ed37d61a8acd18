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
    var html: [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(page.html.count + 1_000)
        var rest = page.html[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1
            output += rest[..<start]
            append(tag: rest[start...end], to: &output)
            rest = rest[(end + 1)...]
        }
        return output + rest
    }

    private func append(tag: ArraySlice<UInt8>, to output: inout [UInt8]) {
        var rest = tag
        let name = rest.prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }
        rest = rest.dropFirst(name.count)
        output += lowered(name)
        while let mark = rest.firstRange(of: "=\"".utf8) {
            let key = rest[..<mark.lowerBound]
            let end = rest[mark.upperBound...].firstIndex(of: UInt8(ascii: "\"")) ?? rest.endIndex
            // Notes of many parts would be landmarks of one name.
            if name.elementsEqual("<section".utf8), key.elementsEqual(" aria-labelledby".utf8) {
                rest = rest[end...].dropFirst()
                continue
            }
            output += rest[..<mark.upperBound]
            output += value(rest[mark.upperBound..<end], of: key.drop { $0 == UInt8(ascii: " ") })
            rest = rest[end...]
            if rest.first == UInt8(ascii: "\"") { output.append(rest.removeFirst()) }
        }
        output += rest
    }

    /// `<h2` as `<h3`; there is nothing below `<h6`.
    private func lowered(_ name: ArraySlice<UInt8>) -> [UInt8] {
        var name = Array(name)
        guard let digit = name.last, name.count >= 3, name[name.count - 2] == UInt8(ascii: "h"),
            (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(digit)
        else { return name }
        name[name.count - 1] = min(digit + shift, UInt8(ascii: "6"))
        return name
    }

    private func value(_ value: ArraySlice<UInt8>, of key: ArraySlice<UInt8>) -> [UInt8] {
        if key.elementsEqual("href".utf8) { return address(value) }
        let isID = ["id", "aria-labelledby", "aria-describedby"].contains { key.elementsEqual($0.utf8) }
        return isID ? Array("\(prefix)--".utf8) + value : Array(value)
    }

    private func address(_ address: ArraySlice<UInt8>) -> [UInt8] {
        let path = address.prefix { $0 != UInt8(ascii: "#") }
        let anchor = address.dropFirst(path.count + 1)
        let part = path.isEmpty ? prefix : parts[String(decoding: path, as: UTF8.self)]
        guard let part, !(path.isEmpty && anchor.isEmpty) else { return Array(address) }
        return Array("#\(part)".utf8) + (anchor.isEmpty ? [] : Array("--".utf8) + anchor)
    }
}
