import Files

/// A tag of a Mustache template, as far as it matters to what a theme may do.
struct TemplateTag: Sendable {
    enum Kind: Sendable {
        /// `{{name}}`
        case value
        /// `{{{name}}}` or `{{&name}}`
        case unescaped
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case end
        /// `{{>name}}`
        case part
        /// `{{! … }}`
        case comment
        /// What Mustache can, and themes may not: other delimiters, another escaping, blocks, and functions.
        case unsupported
        /// The braces do not close.
        case unclosed
    }

    let kind: Kind
    /// What stands in it, without blanks; of an unsupported tag its first signs.
    let name: String
    /// Where the name stands in the file.
    let place: Range<Int>
    /// Where the whole tag stands.
    let range: Range<Int>

    /// The key of a word of the theme: `page.home` for `s.page.home`.
    var wordKey: String? { name.hasPrefix("s.") && name.utf8.count > 2 ? String(name.dropFirst(2)) : nil }
}

/// Finds the tags of a template. By bytes: all templates are read at every build.
struct TagScanner {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    private let bytes: Bytes
    private var index = 0

    private static let open = UInt8(ascii: "{")
    private static let close = UInt8(ascii: "}")

    static func tags(in bytes: Bytes) -> [TemplateTag] {
        var scanner = TagScanner(bytes: bytes)
        var tags: [TemplateTag] = []
        while let start = scanner.nextOpening() {
            tags.append(scanner.tag(at: start))
        }
        return tags
    }

    private init(bytes: Bytes) { self.bytes = bytes }

    private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func nextOpening() -> Int? {
        while let found = bytes.index(of: Self.open, from: index), found + 1 < bytes.count {
            if bytes[found + 1] == Self.open { return found }
            index = found + 1
        }
        return nil
    }

    /// The tag at `start`. Goes on behind it.
    private mutating func tag(at start: Int) -> TemplateTag {
        let sign = byte(start + 2)
        if sign == UInt8(ascii: "!"), let end = end(from: start + 2) {
            index = end
            return TemplateTag(kind: .comment, name: "", place: start..<end, range: start..<end)
        }
        guard let end = end(from: start + 2), !opensAgain(from: start + 2, before: end) else {
            index = start + 2
            return TemplateTag(kind: .unclosed, name: "", place: start..<start + 2, range: start..<start + 2)
        }
        let (kind, length): (TemplateTag.Kind, Int) =
            switch sign {
            case UInt8(ascii: "#"): (.section, 1)
            case UInt8(ascii: "^"): (.inverted, 1)
            case UInt8(ascii: "/"): (.end, 1)
            case UInt8(ascii: ">"): (.part, 1)
            case UInt8(ascii: "&"), Self.open: (.unescaped, 1)
            case UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "<"), UInt8(ascii: "$"): (.unsupported, 1)
            default: (.value, 0)
            }
        // The third brace.
        let whole = sign == Self.open && byte(end) == Self.close ? end + 1 : end
        index = whole
        var first = start + 2 + length
        var last = end - 2
        while first < last, Self.isBlank(bytes[first]) { first += 1 }
        while last > first, Self.isBlank(bytes[last - 1]) { last -= 1 }
        let name = String(decoding: bytes[first..<last], as: UTF8.self)
        if kind == .unsupported || name.contains("(") || name.hasPrefix("*") {
            let text =
                kind == .unsupported ? String(decoding: bytes[start..<start + 3], as: UTF8.self) : name
            return TemplateTag(kind: .unsupported, name: text, place: start..<whole, range: start..<whole)
        }
        return TemplateTag(kind: kind, name: name, place: first..<max(last, first), range: start..<whole)
    }

    /// Behind the next two closing braces.
    private func end(from start: Int) -> Int? {
        var index = start
        while let found = bytes.index(of: Self.close, from: index), found + 1 < bytes.count {
            if bytes[found + 1] == Self.close { return found + 2 }
            index = found + 1
        }
        return nil
    }

    /// Whether another tag begins before this one ends; the braces that it starts with aside.
    private func opensAgain(from start: Int, before end: Int) -> Bool {
        var index = start
        while index < end, bytes[index] == Self.open { index += 1 }
        while index + 1 < end {
            if bytes[index] == Self.open, bytes[index + 1] == Self.open { return true }
            index += 1
        }
        return false
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
}
