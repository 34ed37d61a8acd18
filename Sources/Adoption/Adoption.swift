import Content
import Files
import Foundation

/// Takes over a folder of another generator, or the zip of an export, as pages of this site, and says of each page what
/// happened to it. What has one meaning here is converted; what has not stays as it is and is named, so that `check`
/// points at it too.
package struct Adoption: Sendable {
    /// New files, below the folder they are put in.
    let files: [(path: String, bytes: [UInt8])]
    let pages: [AdoptedPage]
    /// Folders that got a page that lists what is in them.
    let madeIndexes: [String]
    /// How many files nothing shows, and so stayed behind.
    let left: Int

    /// - Parameter source: a folder or a zip.
    package init(of source: String) throws(AdoptionRefusal) {
        let all = try AdoptionSource.read(RelativePath.withoutEnd(source))
        let layout = ForeignLayout.of(all.map(\.path))
        let own = all.filter { layout.isPage($0.path) }.map { file in
            ForeignPage(path: String(file.path.dropFirst(layout.pages.count)), bytes: file.bytes)
        }
        guard !own.isEmpty else { throw .noPages(source) }
        let others = all.filter { !ForeignLayout.isMarkdown($0.path) }
        var links = ForeignLinks(layout: layout, pages: own.map(\.path), files: others.map(\.path))
        for page in own { links.add(page.keys.addresses, of: page.path) }
        var names = AdoptedNames()
        let folders = Set(own.map { RelativePath.folder(of: $0.path) })
        for page in own {
            let folder = RelativePath.folder(of: page.path)
            let siblings = own.contains { $0.path != page.path && ($0.path.hasPrefix(folder + "/") || folder.isEmpty) }
            let hasChildren = folder.isEmpty || siblings || folders.contains { $0.hasPrefix(folder + "/") }
            names.addPage(page.path, hasChildren: hasChildren, date: page.keys.type == .post ? page.keys.date : nil)
        }
        var assets: [String: String] = [:]
        var adopted: [AdoptedPage] = []
        for page in own {
            guard let path = names.pages[page.path] else { continue }
            var shown: [String] = []
            // First which files it shows, for each gets a name.
            let looking = ForeignInline(links: links, page: page.path) { target in
                if case .file(let file) = target { shown.append(file) }
                return ""
            }
            _ = page.adopted(at: path, inline: looking)
            for file in shown where assets[file] == nil { assets[file] = names.asset(file) }
            let (known, pages) = (assets, names.pages)
            let inline = ForeignInline(links: links, page: page.path) { target in
                switch target {
                case .page(let other): RelativePath.link(from: path, to: pages[other] ?? other)
                case .file(let file): RelativePath.link(from: path, to: known[file] ?? file)
                }
            }
            adopted.append(page.adopted(at: path, inline: inline))
        }
        pages = adopted.sorted { $0.path < $1.path }
        var files = adopted.map { (path: $0.path, bytes: Array($0.text.utf8)) }
        for file in others { if let path = assets[file.path] { files.append((path, file.bytes)) } }
        let indexes = Self.missingIndexes(adopted.map(\.path))
        files += indexes.map { folder in
            let name = AdoptionTexts.title(ofFolder: RelativePath.name(of: folder))
            return ((folder.isEmpty ? "" : folder + "/") + "index.md", Array(AdoptionTexts.index(title: name).utf8))
        }
        self.files = files.sorted { $0.path < $1.path }
        madeIndexes = indexes
        left = others.count - assets.count
    }

    /// Folders with pages that no `index.md` lists.
    private static func missingIndexes(_ paths: [String]) -> [String] {
        let there = Set(paths)
        var folders: Set<String> = [""]
        for path in paths {
            var folder = RelativePath.folder(of: path)
            while !folder.isEmpty, folders.insert(folder).inserted { folder = RelativePath.folder(of: folder) }
        }
        return folders.filter { !there.contains(($0.isEmpty ? "" : $0 + "/") + "index.md") }.sorted()
    }
}
