import Diagnosis
import ScanModel

/// The checked front matter of a page.
package struct FrontMatter: Sendable {
    package typealias Located = YAMLFields.Located<String>

    package struct Source: Sendable, Hashable {
        package var title: String
        package var url: Located?
        package var author: String?
        package var year: String?
        package var note: String?
    }

    /// What only a scan has.
    package struct ScanFields: Sendable {
        var id: String
        var sector: Located?
        var version: String
        var stages: [String]
    }

    package var type: PageType
    package var title: String
    /// Where the title stands: the place of what is to say about the page as a whole.
    package var titlePlace: Located?
    var navTitle: String?
    package var description: String?
    package var lead: String?
    package var order: Int?
    package var updated: CalendarDate?
    package var date: CalendarDate?
    package var isDraft: Bool
    package var tags: [String]
    /// Where those stand.
    package var tagPlaces: [Located]
    package var roles: [String]
    package var time: String?
    package var aspects: [Located]
    package var related: [Located]
    /// Addresses where the page stood before, as written and checked: `handleiding/oude-stap.md` or `….html`.
    package var aliases: [Located]
    package var sources: [Source]
    package var scan: ScanFields?

    /// The day on which a post was renewed after it was published; `nil` for other pages.
    package var renewed: CalendarDate? {
        guard type == .post, let date, let updated, updated > date else { return nil }
        return updated
    }

    /// The day by which a post has its place in the news.
    var newsDate: CalendarDate? { renewed ?? date }

    /// Whether a post is for a day after this one; without a day none is.
    package func waits(on day: CalendarDate?) -> Bool {
        guard type == .post, let date, let day else { return false }
        return date > day
    }

    /// - Returns: the front matter, `nil` when the page cannot exist without what is missing, and all problems.
    static func read(_ fields: YAMLFields) -> (FrontMatter?, [Diagnostic]) {
        var fields = fields
        let type = readType(&fields)
        let title = fields.requiredText("title")
        let scan = type == .scan ? readScan(&fields) : nil
        let tags = fields.list("tags")
        let frontMatter = FrontMatter(
            type: type,
            title: title ?? "",
            titlePlace: title == nil ? nil : fields.located("title"),
            navTitle: fields.text("navTitle"),
            description: fields.text("description"),
            lead: fields.text("lead"),
            order: fields.integer("order"),
            updated: fields.date("updated"),
            date: readDate(&fields, type),
            isDraft: fields.flag("draft"),
            tags: tags.map(\.value),
            tagPlaces: tags,
            roles: fields.list("roles").map(\.value),
            time: fields.text("time"),
            aspects: fields.list("aspects"),
            related: fields.list("related"),
            aliases: fields.formerPaths("aliases"),
            sources: readSources(&fields),
            scan: scan
        )
        return (title == nil ? nil : frontMatter, fields.finish())
    }

    private static func readType(_ fields: inout YAMLFields) -> PageType {
        guard let found = fields.located("type") else { return .page }
        if let type = PageType(rawValue: found.value) { return type }
        let known = PageType.allCases.map(\.rawValue)
        fields.invalid(
            "type",
            found,
            expected: .oneOf(known),
            nearest: DutchNames.pageTypes[found.value.lowercased()] ?? NearestName.of(found.value, among: known)
        )
        return .page
    }

    /// A post without a date has no place in the news.
    private static func readDate(_ fields: inout YAMLFields, _ type: PageType) -> CalendarDate? {
        if type == .post { _ = fields.requiredText("date", expected: .postDate) }
        return fields.date("date")
    }

    private static func readScan(_ fields: inout YAMLFields) -> ScanFields {
        let id = fields.requiredText("id", expected: .scanID) ?? ""
        _ = fields.requiredText("sector", expected: .sector)
        let sector = fields.located("sector")
        let version = fields.requiredText("version", expected: .scanVersion) ?? ""
        // What result files refuse may not be asked of them.
        if let found = fields.located("id"), !found.value.isEmpty, !Identifier.isValid(found.value) {
            fields.invalid("id", found, expected: .identifier)
        }
        if let found = fields.located("version"), found.value.utf16.count > ResultLimits.scanVersion {
            fields.invalid("version", found, expected: .shortVersion(limit: ResultLimits.scanVersion))
        }
        let named = fields.list("stages")
        let stages = named.map(\.value)
        if named.count == 1, let only = named.first { fields.invalid("stages", only, expected: .severalStages) }
        if stages.isEmpty {
            _ = fields.requiredText("stages", expected: .stageNames)
        }
        return ScanFields(id: id, sector: sector, version: version, stages: stages)
    }

    private static func readSources(_ fields: inout YAMLFields) -> [Source] {
        var sources: [Source] = []
        for var item in fields.mappings("sources", shorthand: "title") {
            let title = item.requiredText("title")
            let source = Source(
                title: title ?? "",
                url: item.webAddress("url"),
                author: item.text("author"),
                year: item.text("year"),
                note: item.text("note")
            )
            if title != nil { sources.append(source) }
            fields.adopt(item.finish())
        }
        return sources
    }
}

extension YAMLFields {
    /// An address that may become a link: http or https only.
    mutating func webAddress(_ key: String) -> Located<String>? {
        guard let found = located(key) else { return nil }
        guard found.value.hasPrefix("https://") || found.value.hasPrefix("http://") else {
            let nearest = found.value.contains(".") && !found.value.contains(" ") ? "https://\(found.value)" : nil
            invalid(key, found, expected: .webAddress, nearest: nearest)
            return nil
        }
        return found
    }
}
