import Content
import Files

/// One page as it is written here.
struct AdoptedPage: Sendable {
    /// There, without the folder of the pages.
    let source: String
    let path: String
    let text: String
    let notes: AdoptionNotes
}

/// A page of another generator, taken apart: what it says of itself and its text.
struct ForeignPage: Sendable {
    let path: String
    let isText: Bool
    var keys: AdoptedKeys
    let body: String
    var notes: AdoptionNotes

    /// - Parameter path: without the folder of the pages.
    init(path: String, bytes: [UInt8]) {
        self.path = path
        notes = AdoptionNotes()
        isText = String(validating: bytes, as: UTF8.self) != nil
        let matter = ForeignFrontMatter(String(decoding: bytes, as: UTF8.self))
        let name = RelativePath.name(of: path)
        let day = CalendarDate(String(name.prefix(10)))
        let folders = RelativePath.folder(of: path).split(separator: "/").map { $0.lowercased() }
        let isNews = folders.contains { ["_posts", "posts", "post", "blog", "news", "nieuws"].contains($0) }
        let isIndex = ["index.md", "_index.md", "readme.md"].contains(name.lowercased())
        let hasDay = day != nil || matter["date"] != nil
        let isPost = hasDay && (isNews || day != nil) && !name.lowercased().hasPrefix("_index")
        keys = AdoptedKeys(matter, isPost: isPost, notes: &notes)
        if keys.date == nil, let day {
            keys.date = day
            if isPost { notes.add(.dateFromName) }
        }
        if isPost, keys.date != nil { keys.type = .post } else if isIndex { keys.type = .section }
        body = matter.body
        if !isText { notes.add(.notText) }
    }

    /// The page with its links and marks as they are here.
    func adopted(at path: String, inline: ForeignInline) -> AdoptedPage {
        var (notes, keys) = (self.notes, self.keys)
        var (lines, code) = ForeignBlocks.convert(body, notes: &notes)
        for index in lines.indices where !code.contains(index) {
            lines[index] = inline.convert(lines[index], notes: &notes)
        }
        takeTitle(&lines, code, &keys, &notes)
        while lines.first?.trimmed.isEmpty == true { lines.removeFirst() }
        while lines.last?.trimmed.isEmpty == true { lines.removeLast() }
        let text = keys.text + "\n" + lines.joined(separator: "\n") + "\n"
        return AdoptedPage(source: self.path, path: path, text: text, notes: notes)
    }

    /// The title stands above the text, so there is no heading of the first level in it.
    private func takeTitle(
        _ lines: inout [String],
        _ code: Set<Int>,
        _ keys: inout AdoptedKeys,
        _ notes: inout AdoptionNotes
    ) {
        var levels = lines.indices.filter { !code.contains($0) && lines[$0].hasPrefix("# ") }
        if let first = levels.first, lines[..<first].allSatisfy(\.trimmed.isEmpty) {
            let heading = Self.plain(lines[first])
            if keys.title == nil {
                keys.title = heading
                notes.add(.titleFromHeading)
            }
            if keys.title == heading {
                lines[first] = ""
                levels.removeFirst()
            }
        }
        if keys.title == nil {
            let name = RelativePath.name(of: path).split(separator: ".").first.map(String.init) ?? path
            let isIndex = ["index", "_index", "readme"].contains(name.lowercased())
            let own = isIndex ? RelativePath.name(of: RelativePath.folder(of: path)) : name
            let words = AdoptedNames.withoutNumber(own).replacing(#/^\d{4}-\d\d-\d\d-/#) { _ in "" }
                .replacing("-", with: " ").replacing("_", with: " ").trimmed
            keys.title = words.isEmpty ? "Overgenomen pagina" : words.prefix(1).uppercased() + words.dropFirst()
            notes.add(.titleFromName)
        }
        guard !levels.isEmpty else { return }
        notes.add(.headingsLowered)
        for index in lines.indices where !code.contains(index) {
            if lines[index].firstMatch(of: #/^#{1,5} /#) != nil { lines[index] = "#" + lines[index] }
        }
    }

    /// The words of a heading, without marks and without its id.
    private static func plain(_ heading: String) -> String {
        let text = String(heading.dropFirst(2)).replacing(#/\s*\{#[^{}]*\}\s*$/#) { _ in "" }
        return YAMLText.oneLine(text.filter { !"*`".contains($0) })
    }
}
