import Files
import ScanModel

/// Turns what stands in a line in other dialects into ours, outside code: links, images, shortcodes, a few tags.
struct ForeignInline {
    let links: ForeignLinks
    /// Where the text stands, by its path there.
    let page: String
    /// The address here of what a link leads to.
    let address: (ForeignLinks.Target) -> String

    func convert(_ line: String, notes: inout AdoptionNotes) -> String {
        guard line.contains("`") else { return text(line, &notes) }
        // Every other part between equally long runs of backticks is code.
        var result = ""
        var rest = line[...]
        while let start = rest.firstIndex(of: "`") {
            result += text(String(rest[..<start]), &notes)
            let run = rest[start...].prefix { $0 == "`" }
            guard let end = rest[run.endIndex...].firstRange(of: String(run)) else {
                return result + rest[start...]
            }
            result += rest[start..<end.upperBound]
            rest = rest[end.upperBound...]
        }
        return result + text(String(rest), &notes)
    }

    private func text(_ line: String, _ notes: inout AdoptionNotes) -> String {
        var line = line
        if line.contains("<") { line = tags(line, &notes) }
        if line.contains("{") { line = shortcodes(line, &notes) }
        if line.contains("](") || line.contains("]:") { line = destinations(line, &notes) }
        // Last, for what they become leads to its place already.
        if line.contains("[[") { line = wikilinks(line, &notes) }
        return line
    }

    // MARK: Shortcodes of Hugo and tags of Jekyll

    private func shortcodes(_ line: String, _ notes: inout AdoptionNotes) -> String {
        var line = line.replacing(#/\{\{[<%]-?\s*(?:rel)?ref\s+"([^"]+)"\s*-?[>%]\}\}/#) { String($0.1) }
        line = line.replacing(#/\{%-?\s*(?:link|post_url)\s+(\S+)\s*-?%\}/#) { "/" + $0.1 }
        line = line.replacing(#/\{\{\s*(?:site|page)\.(?:baseurl|url)\s*\}\}/#) { _ in "" }
        line = line.replacing(#/\{\{\s*["']([^"']+)["']\s*\|\s*(?:relative_url|absolute_url|relURL|absURL)\s*\}\}/#) {
            String($0.1)
        }
        line = line.replacing(#/\{\{[<%]\s*(?:figure|img)\s+([^>%]*?)\s*\/?[>%]\}\}/#) { match in
            let values = Self.attributes(match.1)
            guard let source = values["src"] else { return String(match.0) }
            let caption = values["caption"] ?? values["title"] ?? ""
            if !caption.isEmpty { notes.add(.captionBecameText) }
            let target = source.contains(" ") ? "<\(source)>" : source
            return "![\(values["alt"] ?? "")](\(target))" + (caption.isEmpty ? "" : "\n\n*\(caption)*")
        }
        for (name, title, start) in Self.videos where line.contains(name) {
            let pattern = try? Regex<(Substring, Substring)>(
                #"\{\{[<%]\s*\#(name)\s+(?:id=)?"?([\w-]+)"?\s*/?[>%]\}\}"#
            )
            guard let pattern else { continue }
            line = line.replacing(pattern) { match in
                notes.add(.embedBecameLink(name))
                return "[\(title)](\(start)\(match.1))"
            }
        }
        // Behind an image or link: how it looks.
        line = line.replacing(#/([\])])\{:?\s*([.:#][^{}]*|[\w-]+=[^{}]*)\}/#) { match in
            notes.add(.attributesRemoved(String(match.2)))
            return String(match.1)
        }
        for match in line.matches(of: #/\{\{[<%]?[^{}]*\}\}|\{%[^{}%]*%\}/#) {
            notes.add(.shortcodeLeft(String(match.0)))
        }
        return line
    }

    private static let videos = [
        ("youtube", "Video op YouTube", "https://www.youtube.com/watch?v="),
        ("vimeo", "Video op Vimeo", "https://vimeo.com/"),
    ]

    /// `src="x.png" alt='Een klas'`.
    private static func attributes(_ text: Substring) -> [String: String] {
        var values: [String: String] = [:]
        for match in text.matches(of: #/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))/#) {
            values[match.1.lowercased()] = String(match.2 ?? match.3 ?? match.4 ?? "")
        }
        return values
    }

    // MARK: Links of Obsidian

    private func wikilinks(_ line: String, _ notes: inout AdoptionNotes) -> String {
        line.replacing(#/(!?)\[\[([^\[\]|#]*)(#[^\[\]|]*)?(?:\|([^\[\]]*))?\]\]/#) { match in
            let name = match.2.trimmed
            let isEmbed = !match.1.isEmpty
            let title = match.4.map(String.init) ?? RelativePath.name(of: name)
            if name.isEmpty, let anchor = match.3 { return "[\(match.4 ?? anchor.dropFirst())](#\(Self.slug(anchor)))" }
            switch links.target(named: name, from: page) {
            case .file(let file)?:
                // A number behind the bar is how wide it is.
                guard isEmbed, Self.isImage(file) else {
                    if isEmbed { notes.add(.embedBecameLink(name)) }
                    return "[\(title)](\(address(.file(file))))"
                }
                let alt = title.allSatisfy { $0.isNumber || $0 == "x" } ? "" : match.4.map(String.init) ?? ""
                return "![\(alt)](\(address(.file(file))))"
            case .page(let found)?:
                if isEmbed { notes.add(.embedBecameLink(name)) }
                return "[\(title)](\(address(.page(found)))\(match.3.map { "#" + Self.slug($0) } ?? ""))"
            case nil:
                notes.add(.linkUnknown(String(match.0)))
                return String(match.0)
            }
        }
    }

    private static func isImage(_ file: String) -> Bool {
        let name = file.lowercased()
        return [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"].contains { name.hasSuffix($0) }
    }

    private static func slug(_ anchor: Substring) -> String {
        Self.anchor(anchor.dropFirst())
    }

    /// The id that a heading gets here by its words, where the other generator keeps underlines and capitals in it.
    private static func anchor(_ id: Substring) -> String {
        let isPlain = id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        let slug = isPlain ? "" : Slug.of(RelativePath.decoded(String(id)))
        return slug.isEmpty ? String(id) : slug
    }

    // MARK: Tags of HTML

    private func tags(_ line: String, _ notes: inout AdoptionNotes) -> String {
        var line = line.replacing(#/<img\b([^<>]*?)\/?>/#.ignoresCase()) { match in
            let values = Self.attributes(match.1)
            guard let source = values["src"] else { return String(match.0) }
            return "![\(values["alt"] ?? "")](\(source.contains(" ") ? "<\(source)>" : source))"
        }
        line = line.replacing(#/<a\b([^<>]*)>([^<>]*)<\/a>/#.ignoresCase()) { match in
            guard let target = Self.attributes(match.1)["href"] else { return String(match.2) }
            return "[\(match.2)](\(target))"
        }
        // Once more for a mark in a mark.
        for _ in 0..<2 where line.contains("</") {
            line = line.replacing(#/<(strong|b|em|i|del|s|code)>([^<>]*)<\/\1>/#.ignoresCase()) { match in
                let mark = Self.marks[match.1.lowercased()] ?? ""
                return match.2.trimmed.isEmpty ? "" : mark + match.2.trimmed + mark
            }
        }
        if !line.hasPrefix("|") { line = line.replacing(#/<br\s*\/?>\s*$/#.ignoresCase()) { _ in "\\" } }
        for match in line.matches(of: #/<\/?([a-z][a-z0-9]*)\b[^<>]*>/#.ignoresCase())
        where match.1.lowercased() != "br" {
            if !match.0.contains("://") && !match.0.contains("@") { notes.add(.htmlLeft(match.1.lowercased())) }
        }
        return line
    }

    private static let marks = [
        "strong": "**", "b": "**", "em": "*", "i": "*", "del": "~~", "s": "~~", "code": "`",
    ]

    // MARK: Where links lead

    private func destinations(_ line: String, _ notes: inout AdoptionNotes) -> String {
        var line = line.replacing(
            #/(!?)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(\s*(<[^<>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(\s+(?:"[^"]*"|'[^']*'))?\s*\)/#
        ) { match in
            let target = match.3.hasPrefix("<") ? match.3.dropFirst().dropLast() : match.3
            let inner = match.2.contains("](") ? destinations(String(match.2), &notes) : String(match.2)
            return
                "\(match.1)[\(inner)](\(converted(String(target), isImage: !match.1.isEmpty, &notes))\(match.4 ?? ""))"
        }
        line = line.replacing(#/^(\s{0,3}\[[^\]^][^\]]*\]:\s+)(\S+)/#) { match in
            "\(match.1)\(converted(String(match.2), isImage: false, &notes))"
        }
        return line
    }

    private func converted(_ target: String, isImage: Bool, _ notes: inout AdoptionNotes) -> String {
        if target.isEmpty || target.hasPrefix("#") { return target }
        if target.firstMatch(of: #/^[a-zA-Z][a-zA-Z0-9+.-]*:/#) != nil || target.hasPrefix("//") {
            if isImage { notes.add(.imageElsewhere(String(target.prefix(100)))) }
            return target
        }
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0].split(separator: "?", omittingEmptySubsequences: false)[0]
        guard let found = links.target(of: RelativePath.decoded(String(path)), from: page) else {
            notes.add(.linkUnknown(target))
            return target
        }
        return address(found) + (parts.count > 1 ? "#" + Self.anchor(parts[1]) : "")
    }
}
