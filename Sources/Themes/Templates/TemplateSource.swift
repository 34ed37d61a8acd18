import Diagnosis
import Files
import ScanModel

/// A template as it stands in its file: its tags, and those that no theme may have.
struct TemplateSource: ThemePart {
    let file: SourceFile
    let tags: [TemplateTag]
    let problems: [Diagnostic]

    /// `scan-start` for `templates/scan-start.mustache`, by which others include it.
    var name: String { String(RelativePath.name(of: file.path).dropLast(Self.end.count)) }

    /// The other templates that it puts in.
    var parts: [TemplateTag] { tags.filter { $0.kind == .part } }

    /// The keys of the words in it.
    var wordKeys: [String] { tags.compactMap(\.wordKey) }

    static let end = ".mustache"

    init(_ file: SourceFile) {
        self.file = file
        tags = file.bytes.withUnsafeBufferPointer(TagScanner.tags)
        problems = tags.compactMap { tag in
            switch tag.kind {
            case .unclosed: file.diagnostic(.theme(.template(.unfinishedName)), at: tag.place)
            case .unsupported: file.diagnostic(.theme(.template(.unsupported(tag.name))), at: tag.range)
            case .unescaped where !tag.name.hasSuffix("HTML"):
                file.diagnostic(.theme(.unescaped(tag.name)), at: tag.range)
            case .unescaped, .value, .section, .inverted, .end, .part, .comment: nil
            }
        }
    }

    /// The text with the words in it: they are the same on every page, so they are put in before the template is parsed.
    /// One that is missing stays as it was.
    func text(with strings: Strings) -> [UInt8] {
        var text: [UInt8] = []
        var index = 0
        for tag in tags where tag.kind == .value {
            guard let key = tag.wordKey, let plain = strings[key], !plain.utf8.contains(UInt8(ascii: "{")) else {
                continue
            }
            text += file.bytes[index..<tag.range.lowerBound]
            EscapedHTML.append(plain, to: &text)
            index = tag.range.upperBound
        }
        return text + file.bytes[index...]
    }

    /// The templates it puts in that the theme does not have.
    func missingParts(among names: Set<String>) -> [Diagnostic] {
        parts.filter { !names.contains($0.name) }.map { part in
            let nearest = NearestName.of(part.name, among: names)
            return file.diagnostic(.theme(.template(.unknownPart(part.name, nearest: nearest))), at: part.place)
        }
    }

    /// The words that the theme does not have.
    func missingWords(of strings: Strings) -> [Diagnostic] {
        tags.compactMap { tag in
            guard tag.kind != .end, let key = tag.wordKey, !strings.has(key), !strings.hasWords(below: key) else {
                return nil
            }
            return file.diagnostic(.theme(.missingWord(key)), at: tag.range)
        }
    }
}
