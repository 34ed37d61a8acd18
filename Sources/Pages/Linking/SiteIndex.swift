import Content
import Files
import Markdown
import ScanModel

/// All pages of the site by their path, with what links and lists need to know of each other; made once per build.
package struct SiteIndex: Sendable {
    package let pages: [ParsedPage]
    package let byPath: [String: Int]
    /// Paths of drafts, so that a link to one gets its own message.
    let drafts: Set<String>
    /// Posts that wait for their day, so that a link to one is told until when.
    let waiting: [String: CalendarDate]
    /// Paths of pages that could not be read; they have their own complaint, so links to them get none.
    let broken: Set<String>
    package let assets: Set<String>
    /// Scans in the order of their pages.
    package let scans: [ScanEntry]
    /// The ids of all aspects of all scans.
    let aspectIDs: Set<String>
    /// Whether a scan or a part of one could not be read: its aspects may be missing among those ids.
    let hasBrokenScan: Bool
    /// Folder → numbers of the pages in it, in reading order, without its `index.md`.
    let children: [String: [Int]]
    /// Number of a page → its place among the pages of its folder.
    let place: [Int: Int]
    /// Where a page stood before, as an output path → its number.
    let moved: [String: Int]

    package struct ScanEntry: Sendable {
        var page: Int
        var document: ScanDocument
        var scan: Scan { document.scan }
    }

    package init(
        pages: [ParsedPage],
        drafts: Set<String>,
        waiting: [ParsedPage] = [],
        broken: Set<String>,
        assets: [String]
    ) {
        let ordered = pages.inReadingOrder
        self.pages = ordered
        byPath = Dictionary(ordered.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
        self.drafts = drafts
        self.waiting = Dictionary(
            waiting.compactMap { page in page.frontMatter.date.map { (page.path, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
        self.broken = broken
        self.assets = Set(assets)
        scans = ordered.enumerated().compactMap { number, page in
            page.scan.map { ScanEntry(page: number, document: $0) }
        }
        children = Dictionary(grouping: ordered.indices.filter { !ordered[$0].isIndex }) { ordered[$0].folder }
        place = Dictionary(
            uniqueKeysWithValues: children.values.flatMap { numbers in numbers.enumerated().map { ($1, $0) } }
        )
        moved = Dictionary(
            ordered.enumerated().flatMap { number, page in
                page.frontMatter.aliases.map { (RelativePath.output(of: $0.value), number) }
            },
            uniquingKeysWith: { first, _ in first }
        )
        hasBrokenScan =
            ordered.contains { $0.frontMatter.type == .scan && $0.scan?.isIncomplete != false }
            || broken.contains { $0.hasPrefix("scans/") }
        aspectIDs = Set(scans.flatMap { $0.scan.aspects.map(\.id) })
    }

    /// What the scans of each sector ask; nil when a scan is missing or incomplete.
    package var aspectsBySector: [Sector: Set<String>]? {
        guard !hasBrokenScan else { return nil }
        return scans.reduce(into: [:]) { known, entry in
            known[entry.scan.sector, default: []].formUnion(entry.scan.aspects.map(\.id))
        }
    }

    /// How many posts wait for their day; `nil` when none does.
    package var waitingCount: Int? { waiting.isEmpty ? nil : waiting.count }

    func page(at path: String) -> ParsedPage? {
        byPath[path].map { pages[$0] }
    }

    /// A file of the content as it is called; its name may have been typed with its accents in another form.
    package func asset(named path: String) -> String? { assets.firstIndex(of: path).map { assets[$0] } }

    /// The page that stood at this path before, as Markdown or as published; `nil` when none did.
    func page(movedFrom path: String) -> ParsedPage? {
        moved.isEmpty ? nil : moved[RelativePath.output(of: path)].map { pages[$0] }
    }

    /// The pages in a folder, in reading order, without its `index.md`.
    func pages(in folder: String) -> [ParsedPage] {
        (children[folder] ?? []).map { pages[$0] }
    }

    /// The aspects of all scans under an id: the same idea in each sector's words.
    func aspects(id: String) -> [(entry: ScanEntry, aspect: Aspect)] {
        scans.compactMap { entry in entry.scan.aspect(id: id).map { (entry, $0) } }
    }
}
