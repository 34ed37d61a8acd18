import Content
import Files

/// All steps of a manual, or all articles of a dossier, as one page: to print, or to read from begin to end.
struct WholePage: FramedPage {
    private static let name = "afdrukken.html"
    /// Of pages. More nobody prints, and it would be a page of many megabytes.
    private static let most = 200

    let site: Site
    let section: ParsedPage
    let pages: [ParsedPage]

    var path: String { Self.outputPath(of: section) }
    var origin: String { section.displayPath }
    var menuPath: String { section.path }
    /// A second form of pages that are there already.
    var isPage: Bool { false }
    var contents: PageContents { WholeView(context: context, section: section, pages: pages).contents }

    func shows(textOf page: String) -> Bool { section.path == page || pages.contains { $0.path == page } }

    static func outputPath(of section: ParsedPage) -> String {
        RelativePath.composed(section.folder + "/" + name)
    }

    static func all(of site: Site) -> [WholePage] {
        sections(in: site.index).map { WholePage(site: site, section: $0, pages: pages(of: $0, in: site.index)) }
    }

    /// The sections that have such a page.
    static func sections(in index: SiteIndex) -> [ParsedPage] {
        index.pages.filter { $0.frontMatter.type == .section && !pages(of: $0, in: index).isEmpty }
    }

    static func pages(of section: ParsedPage, in index: SiteIndex) -> [ParsedPage] {
        guard section.isIndex, !section.folder.isEmpty else { return [] }
        let pages = index.pages(in: section.folder)
            .filter { [.step, .article, .page].contains($0.frontMatter.type) }
        let isManual = pages.count { $0.frontMatter.type != .page } >= 2
        return isManual && pages.count <= most ? pages : []
    }
}
