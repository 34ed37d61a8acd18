import Content
import Files

/// How pages stand to each other.
extension Site {
    /// The content paths from the front page down to the page's section, without the page itself; not all need exist.
    func ancestors(of page: ParsedPage) -> [String] {
        var paths = ["index.md"]
        var folder = ""
        for part in page.folder.split(separator: "/") {
            folder += (folder.isEmpty ? "" : "/") + part
            paths.append(folder + "/index.md")
        }
        return paths.filter { $0 != page.path }
    }

    /// The pages before and after this one in its folder, for types that are read in order.
    func neighbours(of page: ParsedPage) -> (previous: ParsedPage?, next: ParsedPage?) {
        guard Self.hasNeighbours(page), let numbers = index.children[page.folder],
            let own = index.byPath[page.path], let place = index.place[own]
        else { return (nil, nil) }
        let previous = place > 0 ? index.pages[numbers[place - 1]] : nil
        let next = place + 1 < numbers.count ? index.pages[numbers[place + 1]] : nil
        return (previous, next)
    }

    static func hasNeighbours(_ page: ParsedPage) -> Bool {
        !page.isIndex && !page.folder.isEmpty && [.step, .article, .post, .page].contains(page.frontMatter.type)
    }

    /// What the editor named, and for a post the two newest with a tag in common.
    func related(to page: ParsedPage) -> [ParsedPage] {
        var found: [ParsedPage] = []
        for reference in page.frontMatter.related {
            let plain = reference.value.split(separator: "#").first.map(String.init) ?? reference.value
            guard let path = RelativePath.resolve(plain, from: page.path), let target = index.page(at: path) else {
                continue
            }
            found.append(target)
        }
        guard page.frontMatter.type == .post else { return found }
        let taken = Set(found.map(\.path)).union([page.path])
        var others: [ParsedPage] = []
        for name in page.frontMatter.tags {
            for post in tag(named: name)?.posts ?? [] where !taken.contains(post.path) {
                if !others.contains(where: { $0.path == post.path }) { others.append(post) }
            }
        }
        return found + others.newestFirst.prefix(2)
    }

    /// The menu entry a page belongs to, as a content path.
    func menuEntry(of path: String) -> String? {
        if menuPages.contains(path) { return path }
        return menuFolders.first { path.hasPrefix($0.prefix) }?.page
    }

    /// The menu's folders, each with its index, deepest first.
    static func menuFolders(of configuration: SiteConfiguration) -> [(prefix: String, page: String)] {
        let indexes = configuration.navigation.map(\.page.value).filter { RelativePath.name(of: $0) == "index.md" }
        return indexes.map { (RelativePath.folder(of: $0) + "/", $0) }.filter { $0.0 != "/" }
            .sorted { $0.0.count > $1.0.count }
    }
}
