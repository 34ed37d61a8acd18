import Content
import ScanModel
import Themes

/// The page on which a reader compares result files. The files never leave the browser, so all that the generator adds is
/// what the scripts need to read them: every scan of the site and words. Nothing of the register: the page is public, and a
/// file says itself of which school it is.
struct CompareView {
    let context: PageContext
    private var strings: Strings { context.strings }
    private var index: SiteIndex { context.site.index }

    /// How many files can be laid beside each other: a large region.
    static let mostFiles = 300

    func view(of page: View<PageField>) -> View<CompareField> {
        var view = View<CompareField>(including: page)
        view.include(context.demonstrationNotice)
        view[list: .safeguards] = Safeguard.allCases.map { safeguard in
            var item = View<PromptField>()
            item[text: .id] = safeguard.rawValue
            item[text: .title] = strings("safeguard.\(safeguard.rawValue)")
            item[text: .prompt] = strings("compare.framework.prompt.\(safeguard.rawValue)")
            return item
        }
        if let manual = context.site.index.page(at: GroupView.manualPath) {
            view[text: .manualURL] = context.link(to: manual.outputPath)
        }
        view.setHTML(EmbeddedJSON.html(json), as: .dataHTML)
        return view
    }

    private var json: JSONValue {
        [
            "mostFiles": .number(Self.mostFiles),
            "scans": .array(index.scans.map { scan($0.scan, at: index.pages[$0.page].outputPath) }),
            "strings": .object(words(below: "compare") + words(below: "group", as: "group.") + places),
        ]
    }

    private func scan(_ scan: Scan, at path: String) -> JSONValue {
        [
            "scan": [
                "id": .string(scan.id), "version": .string(scan.version), "digest": .string(scan.digest),
                "title": .string(scan.title), "sector": .string(scan.sector.rawValue),
            ],
            "page": .string(context.link(to: path)),
            "stages": .array(scan.stages.map(JSONValue.string)),
            "themes": .array(scan.topics.map { ["id": .string($0.id), "title": .string($0.title)] }),
            "aspects": .array(scan.topics.flatMap { topic in topic.aspects.map { aspect($0, in: topic) } }),
        ]
    }

    private func aspect(_ aspect: Aspect, in topic: Topic) -> JSONValue {
        [
            "id": .string(aspect.id), "title": .string(aspect.title), "theme": .string(topic.id),
            "isExtra": .bool(aspect.isExtra),
            "safeguards": .array(aspect.safeguards.map { .string($0.rawValue) }),
            "renamedFrom": .array(aspect.renamedFrom.map(JSONValue.string)),
        ]
    }

    private func words(below prefix: String, as name: String = "") -> [JSONMember] {
        strings.below(prefix).map { JSONMember(name + $0.key, .string($0.text)) }
    }

    /// Where a file is damaged, in the words of the form.
    private var places: [JSONMember] { words(below: "scan.where", as: "where.") }
}
