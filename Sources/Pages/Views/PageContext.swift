import Content
import Files
import ScanModel
import Themes

/// What every view of one page needs: where the page stands, and how to point from there.
struct PageContext: Sendable {
    let site: Site
    /// Where the page is published.
    let outputPath: String
    var strings: Strings { site.theme.strings }

    func link(to target: String, fragment: String? = nil) -> String {
        let path = RelativePath.encoded(RelativePath.link(from: outputPath, to: target))
        return fragment.map { "\(path)#\($0)" } ?? path
    }

    /// The title of a page in a list: that of a draft says what it is.
    func listed(_ title: String, of page: ParsedPage) -> String {
        page.frontMatter.isDraft ? strings("page.draftTitle", ["title": title]) : title
    }

    /// A page as an entry of a list.
    func card(_ page: ParsedPage) -> View<CardField> {
        var view = View<CardField>()
        view[text: .url] = link(to: page.outputPath)
        view[text: .title] = listed(page.frontMatter.title, of: page)
        view[text: .description] = page.frontMatter.description
        if let date = page.frontMatter.date {
            view[text: .dateISO] = date.iso
            view[text: .dateText] = date.dutch
            view[text: .renewedISO] = page.frontMatter.renewed?.iso
            view[text: .renewedText] = page.frontMatter.renewed?.dutch
            view[text: .tagsText] = page.frontMatter.tags.joined(separator: ", ")
        }
        return view
    }

    /// An aspect with a link into the scan of every sector that has it.
    func aspect(_ id: String) -> View<AspectLinksField>? {
        let found = site.index.aspects(id: id)
        guard let first = found.first else { return nil }
        var view = View<AspectLinksField>()
        view[text: .title] = first.aspect.title
        view[list: .links] = found.map { entry, aspect in
            var item = View<SectorLinkField>()
            item[text: .url] = link(to: site.index.pages[entry.page].outputPath, fragment: aspect.id)
            item[text: .sector] = strings("sector.\(entry.scan.sector.rawValue)")
            return item
        }
        return view
    }

    /// The pages at these content paths as a path to the page; those that do not exist are passed over.
    func breadcrumb(_ paths: [String]) -> [View<LinkField>] {
        paths.compactMap(site.index.page(at:)).map { page in
            var item = View<LinkField>()
            item[text: .url] = link(to: page.outputPath)
            item[text: .title] = page.frontMatter.type == .home ? strings("page.home") : page.navTitle
            return item
        }
    }

    /// The top of a page that the program makes of results.
    func heading(_ title: String, breadcrumb: [View<LinkField>]) -> View<HeadingField> {
        var view = View<HeadingField>()
        view[text: .title] = title
        view[text: .navTitle] = title
        view[flag: .hasBreadcrumb] = true
        view[list: .breadcrumb] = breadcrumb
        return view
    }

    /// The notice that all of this is made up, where a site says so.
    var demonstrationNotice: View<NoticeField> {
        var view = View<NoticeField>()
        view[text: .demonstrationNotice] = site.configuration.demonstrationNotice
        return view
    }

    func tag(_ name: String) -> View<TagField> {
        var view = View<TagField>()
        view[text: .name] = name
        view[text: .url] = site.tag(named: name).map { link(to: $0.outputPath) }
        return view
    }
}
