import Markdown

/// SVG: `width` and `height` of the root element in pixels, and what is missing of them from the `viewBox`.
///
/// Source: https://www.w3.org/TR/SVG2/coords.html#SizingSVGInCSS. Only the start tag of the root is read, not the XML.
enum SVGHeader {
    /// An SVG whose root stands further than this is not looked for.
    private static let searched = 65_536

    static func size(of bytes: [UInt8]) -> ImageSize? {
        let head = bytes.prefix(searched)
        guard let first = head.first(where: { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }),
            first == UInt8(ascii: "<"), let tag = rootTag(in: head)
        else { return nil }
        let attributes = attributes(of: tag)
        let box = attributes["viewBox"].flatMap(viewBox)
        let width = attributes["width"].flatMap(pixels)
        let height = attributes["height"].flatMap(pixels)
        return switch (width, height, box) {
        case (let width?, let height?, _): rounded(width, height)
        case (let width?, nil, let box?): rounded(width, width * box.height / box.width)
        case (nil, let height?, let box?): rounded(height * box.width / box.height, height)
        case (nil, nil, let box?): rounded(box.width, box.height)
        default: nil
        }
    }

    /// What stands between `<svg` and its `>`, declarations and comments before it passed over.
    private static func rootTag(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var rest = bytes
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[start...]
            if rest.starts(with: "<!--".utf8) {
                guard let end = rest.indices.first(where: { rest[$0...].starts(with: "-->".utf8) }) else { return nil }
                rest = rest[(end + 3)...]
            } else if rest.starts(with: "<svg".utf8) {
                return endOfTag(in: rest).map { rest[(start + 4)..<$0] }
            } else if rest.starts(with: "<?".utf8) || rest.starts(with: "<!".utf8) {
                rest = rest.dropFirst()
            } else {
                return nil
            }
        }
        return nil
    }

    private static func endOfTag(in bytes: ArraySlice<UInt8>) -> Int? {
        var quote: UInt8?
        for index in bytes.indices {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index
            }
        }
        return nil
    }

    private static func attributes(of tag: ArraySlice<UInt8>) -> [String: String] {
        let text = String(decoding: tag, as: UTF8.self)
        let pairs = text.matches(of: /(?:^|\s)(width|height|viewBox)\s*=\s*(?:"([^"]*)"|'([^']*)')/)
        return Dictionary(
            pairs.map { (String($0.1), String($0.2 ?? $0.3 ?? "")) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// `560` or `560px`; other units depend on what is around the image.
    private static func pixels(_ text: String) -> Double? {
        let number = text.hasSuffix("px") ? text.dropLast(2) : text[...]
        return Double(number.filter { $0 != " " }).flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
    }

    private static func viewBox(_ text: String) -> (width: Double, height: Double)? {
        let numbers = text.split { $0 == " " || $0 == "," || $0.isNewline || $0 == "\t" }.map { Double($0) }
        guard numbers.count == 4, let width = numbers[2], let height = numbers[3], width.isFinite, height.isFinite,
            width > 0, height > 0
        else { return nil }
        return (width, height)
    }

    private static func rounded(_ width: Double, _ height: Double) -> ImageSize? {
        guard width < 1e9, height < 1e9 else { return nil }
        return ImageSize(width: max(1, Int(width.rounded())), height: max(1, Int(height.rounded())))
    }
}
