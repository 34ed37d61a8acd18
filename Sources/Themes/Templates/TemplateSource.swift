import Diagnosis
import Files
import ScanModel

/// A template as it stands in its file: where words of the theme go, and text that would be unescaped.
struct TemplateSource: ThemePart {
    /// `{{s.page.home}}`: the words are the same on every page, so they are put in before the template is parsed.
    struct Word: Sendable {
        var key: String
        /// Where it stands in the file.
        var range: Range<Int>
    }

    /// `{{>breadcrumb}}`: another template that is put in.
    struct Part: Sendable {
        var name: String
        var range: Range<Int>
    }

    let file: SourceFile
    let words: [Word]
    let parts: [Part]
    let problems: [Diagnostic]

    /// `scan-start` for `templates/scan-start.mustache`, by which others include it.
    var name: String { String(RelativePath.name(of: file.path).dropLast(Self.end.count)) }

    static let end = ".mustache"

    init(_ file: SourceFile) {
        self.file = file
        (words, parts, problems) = file.bytes.withUnsafeBufferPointer { bytes in
            var words: [Word] = []
            var parts: [Part] = []
            var problems: [Diagnostic] = []
            var index = 0
            while let open = TemplateScan.nextOpening(in: bytes, from: index) {
                index = open + 2
                if !TemplateScan.isClosed(in: bytes, at: open) {
                    let place = file.place(of: open..<open + 2)
                    problems.append(
                        file.diagnostic(
                            .theme(.template(.unfinishedName)),
                            line: place.line,
                            column: place.column,
                            length: 2
                        )
                    )
                } else if let word = TemplateScan.word(in: bytes, at: open) {
                    words.append(word)
                } else if let part = TemplateScan.part(in: bytes, at: open) {
                    parts.append(part)
                } else if let tag = TemplateScan.unescaped(in: bytes, at: open), !tag.name.hasSuffix("HTML") {
                    let place = file.place(of: tag.range)
                    problems.append(
                        file.diagnostic(
                            .theme(.unescaped(tag.name)),
                            line: place.line,
                            column: place.column,
                            length: tag.range.count
                        )
                    )
                }
            }
            return (words, parts, problems)
        }
    }

    /// The text with the words in it; one that is missing stays as it was.
    func text(with strings: Strings) -> [UInt8] {
        let escape = EscapedHTML()
        var text: [UInt8] = Array(EscapedHTML.pragma.utf8) + [UInt8(ascii: "\n")]
        var index = 0
        for word in words {
            guard let plain = strings[word.key], !plain.utf8.contains(UInt8(ascii: "{")) else { continue }
            text += file.bytes[index..<word.range.lowerBound]
            text += escape.escapeText(plain).utf8
            index = word.range.upperBound
        }
        return text + file.bytes[index...]
    }

    /// The templates it puts in that the theme does not have.
    func missingParts(among names: Set<String>) -> [Diagnostic] {
        parts.filter { !names.contains($0.name) }.map { part in
            let place = file.place(of: part.range)
            let nearest = NearestName.of(part.name, among: names)
            return file.diagnostic(
                .theme(.template(.unknownPart(part.name, nearest: nearest))),
                line: place.line,
                column: place.column,
                length: part.range.count
            )
        }
    }

    /// The words that the theme does not have.
    func missingWords(of strings: Strings) -> [Diagnostic] {
        words.filter { !strings.has($0.key) }.map { word in
            let place = file.place(of: word.range)
            return file.diagnostic(
                .theme(.missingWord(word.key)),
                line: place.line,
                column: place.column,
                length: word.range.count
            )
        }
    }
}

/// Finds the tags of a Mustache template that matter here. By bytes: all templates are read at every build.
private enum TemplateScan {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    private static let open = UInt8(ascii: "{")
    private static let close = UInt8(ascii: "}")

    static func nextOpening(in bytes: Bytes, from start: Int) -> Int? {
        var index = start
        while let found = bytes.index(of: open, from: index), found + 1 < bytes.count {
            if bytes[found + 1] == open { return found }
            index = found + 1
        }
        return nil
    }

    /// `{{s.key}}` at `start`.
    static func word(in bytes: Bytes, at start: Int) -> TemplateSource.Word? {
        let first = start + 4
        guard first < bytes.count, bytes[start + 2] == UInt8(ascii: "s"), bytes[start + 3] == UInt8(ascii: ".") else {
            return nil
        }
        var end = first
        while end < bytes.count, isKey(bytes[end]) { end += 1 }
        guard end > first, end + 1 < bytes.count, bytes[end] == close, bytes[end + 1] == close else { return nil }
        return .init(key: String(decoding: bytes[first..<end], as: UTF8.self), range: start..<end + 2)
    }

    /// Whether the tag at `start` ends before another begins. In a comment anything may stand.
    static func isClosed(in bytes: Bytes, at start: Int) -> Bool {
        if start + 2 < bytes.count, bytes[start + 2] == UInt8(ascii: "!") { return true }
        var index = start + 2
        while index < bytes.count, bytes[index] == open { index += 1 }
        while index + 1 < bytes.count {
            if bytes[index] == close, bytes[index + 1] == close { return true }
            if bytes[index] == open, bytes[index + 1] == open { return false }
            index += 1
        }
        return false
    }

    /// `{{>name}}` at `start`.
    static func part(in bytes: Bytes, at start: Int) -> TemplateSource.Part? {
        guard start + 2 < bytes.count, bytes[start + 2] == UInt8(ascii: ">") else { return nil }
        return name(in: bytes, from: start + 3).map { .init(name: $0.text, range: $0.range) }
    }

    /// What stands up to the end of a tag or a blank, blanks before it aside.
    private static func name(in bytes: Bytes, from start: Int) -> (text: String, range: Range<Int>)? {
        var first = start
        while first < bytes.count, isBlank(bytes[first]) { first += 1 }
        var end = first
        while end < bytes.count, bytes[end] != close, !isBlank(bytes[end]) { end += 1 }
        return end > first ? (String(decoding: bytes[first..<end], as: UTF8.self), first..<end) : nil
    }

    /// `{{{name}}}` or `{{&name}}` at `start`.
    static func unescaped(in bytes: Bytes, at start: Int) -> (name: String, range: Range<Int>)? {
        guard start + 2 < bytes.count, bytes[start + 2] == open || bytes[start + 2] == UInt8(ascii: "&") else {
            return nil
        }
        guard let name = name(in: bytes, from: start + 3) else { return nil }
        var rest = name.range.upperBound
        while rest < bytes.count, isBlank(bytes[rest]) { rest += 1 }
        let braces = rest
        while rest < bytes.count, rest < braces + 3, bytes[rest] == close { rest += 1 }
        return rest >= braces + 2 ? (name.text, start..<rest) : nil
    }

    private static func isKey(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
}
