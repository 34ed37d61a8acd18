import Files
import Foundation
import Themes

/// Makes the HTML of a page independent of where it lies: links become absolute or plain text, images go inside.
///
/// It reads HTML that the renderer and the theme made (attributes in double quotes), not any HTML.
struct DetachedHTML {
    /// The page the links are relative to.
    let page: String
    /// The address of the site with a slash at its end, when it has one.
    let base: String?
    /// The content folder, for the images.
    let root: String

    func detach(_ html: [UInt8]) throws(FileSystemError) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(html.count)
        var rest = html[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")), let end = Self.endOfTag(in: rest[start...]) {
            output += rest[..<start]
            let tag = rest[start..<end]
            if tag.starts(with: "<a ".utf8) {
                output += link(String(decoding: tag, as: UTF8.self)).utf8
            } else if tag.starts(with: "<img ".utf8) {
                output += try image(String(decoding: tag, as: UTF8.self)).utf8
            } else {
                output += tag
            }
            rest = rest[end...]
        }
        return output + rest
    }

    /// The index behind the `>` of the tag or comment that `html` starts with.
    private static func endOfTag(in html: ArraySlice<UInt8>) -> Int? {
        if html.starts(with: "<!--".utf8) {
            return html.indices.first { html[$0...].starts(with: "-->".utf8) }.map { $0 + 3 }
        }
        var isQuoted = false
        for index in html.indices {
            switch html[index] {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ">") where !isQuoted: return index + 1
            default: continue
            }
        }
        return nil
    }

    private func link(_ tag: String) -> String {
        guard let reference = Self.value(of: "href", in: tag), !reference.hasPrefix("#"),
            !RelativePath.hasScheme(reference)
        else { return tag }
        let (path, anchor) = RelativePath.fragment(of: reference)
        let fragment = anchor.map { "#\($0)" }
        let target = RelativePath.resolve(String(path), from: page)
        if target == page { return Self.replacing("href", with: fragment ?? "#", in: tag) }
        guard let base, let target else {
            return ["href", "rel", "download"].reduce(tag) { Self.replacing($1, with: nil, in: $0) }
        }
        let address = EscapedHTML.text(base) + PageRenderer.address(of: target) + (fragment ?? "")
        return Self.replacing("href", with: address, in: tag)
    }

    /// An image that is not the site's own would be loaded from elsewhere: its alternative text stands in for it.
    private func image(_ tag: String) throws(FileSystemError) -> String {
        guard let reference = Self.value(of: "src", in: tag)?.replacing("&amp;", with: "&"),
            !RelativePath.hasScheme(reference),
            let path = RelativePath.resolve(reference.removingPercentEncoding ?? reference, from: page)
        else { return Self.value(of: "alt", in: tag) ?? "" }
        let bytes = try FileSystem.read(root + "/" + path)
        return Self.replacing("src", with: DataURI.make(bytes, name: path), in: tag)
    }

    private static func value(of name: String, in tag: String) -> String? {
        range(of: name, in: tag).map { String(tag[$0].dropFirst(name.count + 3).dropLast()) }
    }

    /// The attribute with another value, which is HTML; or without the attribute.
    private static func replacing(_ name: String, with value: String?, in tag: String) -> String {
        guard let range = range(of: name, in: tag) else { return tag }
        return tag.replacingCharacters(in: range, with: value.map { " \(name)=\"\($0)\"" } ?? "")
    }

    /// Where ` name="value"` stands, or a name without a value; values of other attributes are passed over.
    private static func range(of name: String, in tag: String) -> Range<String.Index>? {
        let bytes = tag.utf8
        var place = bytes.startIndex
        while let blank = bytes[place...].firstIndex(where: { $0 <= 32 }) {
            let start = bytes.index(after: blank)
            let end = bytes[start...].firstIndex { !isPartOfName($0) } ?? bytes.endIndex
            place = end
            if bytes[end...].starts(with: "=\"".utf8) {
                let value = bytes[bytes.index(end, offsetBy: 2)...]
                place = value.firstIndex(of: UInt8(ascii: "\"")).map(bytes.index(after:)) ?? bytes.endIndex
            }
            if bytes[start..<end].elementsEqual(name.utf8) { return blank..<place }
        }
        return nil
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
    }
}
