import Content
import ScanModel

/// What of the keys above a page is kept, under the names that they have here.
struct AdoptedKeys: Sendable {
    var type = PageType.page
    var title: String?
    var navTitle: String?
    var description: String?
    var order: Int?
    var date: CalendarDate?
    var updated: CalendarDate?
    var isDraft = false
    var tags: [String] = []
    /// Addresses where the page stood, as the other generator wrote them.
    var addresses: [String] = []

    /// Keys that say what this generator knows by itself or has no place for, and that nobody misses.
    private static let needless: Set<String> = [
        "layout", "type", "comments", "toc", "math", "slug", "published", "lang",
    ]

    /// The first of these keys that says something, and what.
    private static func first(_ values: ForeignFrontMatter, _ keys: [String]) -> (key: String, text: String)? {
        for key in keys {
            if let text = values[key]?.text, !YAMLText.oneLine(text).isEmpty { return (key, YAMLText.oneLine(text)) }
        }
        return nil
    }

    private static let names: [(Name, [String])] = [
        (.title, ["title"]), (.navTitle, ["linkTitle", "nav_title", "sidebar_label", "navTitle"]),
        (.description, ["description", "summary", "excerpt"]),
        (.order, ["weight", "order", "nav_order", "sidebar_position"]),
        (.date, ["date", "created"]), (.updated, ["lastmod", "updated", "last_modified_at", "modified"]),
        (.draft, ["draft"]), (.tags, ["tags", "tag"]),
        (.addresses, ["aliases", "redirect_from", "permalink", "url", "slug"]),
    ]

    private enum Name { case title, navTitle, description, order, date, updated, draft, tags, addresses }

    /// - Parameter isPost: whether it stands where the other generator keeps its news.
    init(_ values: ForeignFrontMatter, isPost: Bool, notes: inout AdoptionNotes) {
        var used: Set<String> = []
        for (name, keys) in Self.names {
            guard let (key, text) = Self.first(values, keys) else { continue }
            used.insert(key.lowercased())
            switch name {
            case .title: title = text
            case .navTitle: navTitle = text
            case .description: description = text
            case .order: order = Int(text)
            case .date: date = CalendarDate(String(text.prefix(10)))
            case .updated: updated = CalendarDate(String(text.prefix(10)))
            case .draft: isDraft = ["true", "yes", "1"].contains(text.lowercased())
            // Here a tag is a sector, and stands on a post.
            case .tags: tags = isPost ? keys.flatMap { values[$0]?.list ?? [] }.filter(Self.isSector) : []
            case .addresses: addresses = keys.flatMap { values[$0]?.list ?? [] }.filter { $0.contains("/") }
            }
        }
        if values["published"]?.text?.lowercased() == "false" { isDraft = true }
        noteWhatIsLeft(of: values, used, isPost: isPost, &notes)
    }

    private static func isSector(_ text: String) -> Bool { Sector(rawValue: text) != nil }

    /// - Parameter used: of keys that mean the same, those that were taken; what another says is not lost in silence.
    private func noteWhatIsLeft(
        of values: ForeignFrontMatter,
        _ used: Set<String>,
        isPost: Bool,
        _ notes: inout AdoptionNotes
    ) {
        for line in values.unread { notes.add(.frontMatterUnread(line)) }
        for (key, value) in values.values {
            let name = Self.names.first { $0.1.contains { $0.lowercased() == key.lowercased() } }?.0
            let isTaken =
                switch name {
                case .order: order != nil && used.contains(key.lowercased())
                case .date: date != nil && isPost && used.contains(key.lowercased())
                case .updated: updated != nil && used.contains(key.lowercased())
                case .tags: value.list.allSatisfy(tags.contains)
                // Of use for links, but not where people come from elsewhere: that is for the editor.
                case .addresses: key == "slug"
                case nil: Self.needless.contains(key.lowercased())
                default: used.contains(key.lowercased())
                }
            if !isTaken, !value.shown.isEmpty { notes.add(.keyLeft(key, value: YAMLText.oneLine(value.shown))) }
        }
    }

    /// The front matter as it is written here.
    var text: String {
        var lines = ["---"]
        if type != .page { lines.append("type: \(type.rawValue)") }
        lines.append("title: \(YAMLText.value(title ?? ""))")
        if let navTitle { lines.append("navTitle: \(YAMLText.value(navTitle))") }
        if let description { lines.append("description: \(YAMLText.value(description))") }
        if type == .post, let date { lines.append("date: \(date.iso)") }
        if let order { lines.append("order: \(order)") }
        if let updated { lines.append("updated: \(updated.iso)") }
        if isDraft { lines.append("draft: true") }
        if !tags.isEmpty { lines.append("tags: [\(tags.joined(separator: ", "))]") }
        return (lines + ["---", ""]).joined(separator: "\n")
    }
}
