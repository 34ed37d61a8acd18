import Content
import Diagnosis
import Files
import Foundation
import Groups
import ScanModel
import Themes

/// Everything a build writes: which paths, known before anything is rendered, and the bytes of each on request.
package struct Publication: Sendable {
    package enum Item: Sendable {
        case page(Int)
        case singleFile(Int)
        case group(round: Int, group: Int, part: GroupPart)
        case school(round: Int, key: String)
        case sectors(Int)
        case tag(Int)
        case notFound
        /// What stands at an alias of a page: its number, and that of the alias.
        case redirect(page: Int, alias: Int)
        case asset(String)
        case copy(String)
        case text([UInt8])
        case searchIndex
        case searchTexts(Int)
    }

    package struct Output: Sendable {
        package var path: String
        package var item: Item
        /// The file it comes from, for a clash of paths.
        var origin: String
    }

    package let site: Site
    package let outputs: [Output]
    private let renderer: PageRenderer
    /// Nil on a site without scans.
    private let singleFile: SingleFile?
    private let search: SearchFiles?

    package init(site: Site) {
        self.site = site
        var outputs: [Output] = site.index.pages.enumerated().map { number, page in
            Output(path: page.outputPath, item: .page(number), origin: page.displayPath)
        }
        outputs += site.index.pages.enumerated().filter { $1.scan != nil }.map { number, page in
            Output(path: SingleFile.outputPath(of: page), item: .singleFile(number), origin: page.displayPath)
        }
        let register = "\(site.contentRoot)/\(ContentFolder.registerName)"
        outputs += Self.comparisonItems(site.comparison).map { Output(path: $0, item: $1, origin: register) }
        for (number, tag) in site.tags.enumerated() {
            outputs.append(Output(path: tag.outputPath, item: .tag(number), origin: tag.posts[0].displayPath))
        }
        outputs += site.theme.assets.sorted { $0.key < $1.key }.map { name, asset in
            Output(path: asset.outputPath, item: .asset(name), origin: name)
        }
        outputs += site.theme.rootFiles.sorted { $0.key < $1.key }.map { path, bytes in
            Output(path: path, item: .text(bytes), origin: path)
        }
        outputs += site.usedAssets.map { Output(path: $0, item: .copy($0), origin: "\(site.contentRoot)/\($0)") }
        outputs.append(Output(path: "404.html", item: .notFound, origin: "404.html"))
        search = SearchFiles(site: site)
        outputs += Self.searchOutputs(search)
        outputs += MachineFiles(site: site).outputs(pages: outputs.filter(\.item.isPage).map(\.path))
        outputs += Redirect.outputs(of: site)
        self.outputs = outputs
        singleFile = site.index.scans.isEmpty ? nil : SingleFile(site: site)
        renderer = PageRenderer(site: site, keys: Set(outputs.compactMap { Self.frameKey(of: $0, site: site) }))
    }

    private static func searchOutputs(_ search: SearchFiles?) -> [Output] {
        guard let search else { return [] }
        let texts = (0..<search.textFileCount).map { (SearchFiles.textPath($0), Item.searchTexts($0)) }
        return ([(SearchFiles.indexPath, .searchIndex)] + texts).map { Output(path: $0, item: $1, origin: $0) }
    }

    /// Paths that pages may point at besides Markdown files.
    package static func generatedPaths(_ comparison: SiteComparison, tags: [Site.Tag], pages: [ParsedPage]) -> Set<
        String
    > {
        let groups = comparisonItems(comparison).map(\.path)
        let singleFiles = pages.filter { $0.scan != nil }.map(SingleFile.outputPath)
        return Set(groups + tags.map(\.outputPath) + singleFiles + [ResultSchema.path])
    }

    /// The pages about groups and schools.
    private static func comparisonItems(_ comparison: SiteComparison) -> [(path: String, item: Item)] {
        let groups = comparison.rounds.enumerated().flatMap { number, round in
            round.groups.enumerated().flatMap { place, group in
                GroupPart.parts(of: group).map { part in
                    (part.outputPath(of: group), Item.group(round: number, group: place, part: part))
                }
            }
        }
        let schools = comparison.rounds.enumerated().flatMap { number, round in
            round.named.sorted { $0.value.outputPath < $1.value.outputPath }.map { key, school in
                (school.outputPath, Item.school(round: number, key: key))
            }
        }
        let sectors = comparison.sectorGroups.enumerated().map { ($1.outputPath, Item.sectors($0)) }
        return groups + schools + sectors
    }

    /// Two sources for one path, or paths that differ only in capitals: some hosts cannot tell those apart.
    package func clashes() -> [Diagnostic] {
        var first: [String: Output] = [:]
        var found: [Diagnostic] = []
        for output in outputs {
            if let other = first[output.path.lowercased()] {
                found.append(clash(of: output, with: other))
            } else {
                first[output.path.lowercased()] = output
            }
        }
        return found
    }

    /// Pages of the content come before what the program makes itself, so `output` is never the one to keep its name.
    private func clash(of output: Output, with other: Output) -> Diagnostic {
        switch (output.item, other.item) {
        case (.redirect(let number, let alias), _):
            return Redirect(site: site, page: number, alias: alias).clash(with: other)
        case (.tag(let own), .tag(let earlier)):
            return Self.clash(of: site.tags[own], with: site.tags[earlier])
        case (.page, _), (.copy, _):
            return Diagnostic(.duplicateOutput, file: output.origin, ["path": output.path, "other": other.origin])
        default: return Diagnostic(.duplicateOutput, file: other.origin, ["path": output.path])
        }
    }

    /// At the spelling that is used the least: that is the one to mend.
    private static func clash(of tag: Site.Tag, with other: Site.Tag) -> Diagnostic {
        let (rare, common) = tag.posts.count > other.posts.count ? (other, tag) : (tag, other)
        let names = ["tag": rare.name, "other": common.name, "path": common.outputPath]
        let post = rare.posts[0]
        guard let place = post.frontMatter.tagPlaces.first(where: { $0.value == rare.name }) else {
            return Diagnostic(.duplicateOutput, file: post.displayPath, names)
        }
        return post.diagnostic(.duplicateOutput, at: place, names)
    }

    package func bytes(of output: Output) throws(FileSystemError) -> [UInt8] {
        switch output.item {
        case .page, .group, .school, .sectors, .tag, .notFound: return rendered(output)
        case .redirect(let number, let alias): return Redirect(site: site, page: number, alias: alias).bytes
        case .singleFile(let number): return try singleFile?.bytes(of: site.index.pages[number]) ?? []
        case .asset(let name): return site.theme.assets[name]?.bytes ?? []
        case .copy(let path): return try FileSystem.read(site.contentRoot + "/" + path)
        case .text(let bytes): return bytes
        case .searchIndex: return search?.index(outputs) ?? []
        case .searchTexts(let number): return search?.texts(number) ?? []
        }
    }

    /// Does what several outputs need, once and on all cores; without this, each does it when it is asked for.
    package func prepare() async { await search?.readAll() }

    /// What a host shows at an address that does not exist.
    ///
    /// - Parameter root: what leads to the root of the site from there.
    package func missingPage(root: String) -> [UInt8] {
        let view = NotFoundView(context: PageContext(site: site, outputPath: "404.html"), root: root)
        return renderer.render(view.contents, Frame.Key(root: root, current: nil), "404.html")
    }

    private static func frameKey(of output: Output, site: Site) -> Frame.Key? {
        let root = String(repeating: "../", count: RelativePath.depth(of: output.path))
        switch output.item {
        case .page(let number): return .init(root: root, current: site.menuEntry(of: site.index.pages[number].path))
        case .group, .school, .sectors, .tag: return .init(root: root, current: site.menuEntry(of: output.path))
        case .notFound: return .init(root: site.absoluteRoot, current: nil)
        case .singleFile, .redirect, .asset, .copy, .text, .searchIndex, .searchTexts: return nil
        }
    }

    private func rendered(_ output: Output) -> [UInt8] {
        guard let key = Self.frameKey(of: output, site: site) else { return [] }
        let context = PageContext(site: site, outputPath: output.path)
        switch output.item {
        case .page(let number):
            return renderer.render(
                PageView(context: context, page: site.index.pages[number]).contents,
                key,
                output.path
            )
        case .group(let number, let place, let part):
            let round = site.comparison.rounds[number]
            let group = GroupContext(context: context, round: round, group: round.groups[place])
            return renderer.render(group.contents(of: part), key, output.path)
        case .school(let number, let school):
            let round = site.comparison.rounds[number]
            guard let school = round.named[school] else { return [] }
            return renderer.render(
                SchoolView(context: context, round: round, school: school).contents,
                key,
                output.path
            )
        case .sectors(let number):
            let group = site.comparison.sectorGroups[number]
            return renderer.render(SectorsView(context: context, group: group).contents, key, output.path)
        case .tag(let number):
            return renderer.render(TagView(context: context, tag: site.tags[number]).contents, key, output.path)
        case .notFound: return missingPage(root: key.root)
        case .singleFile, .redirect, .asset, .copy, .text, .searchIndex, .searchTexts: return []
        }
    }
}

extension Publication.Item {
    /// Made of the whole site, and so as much work as many pages.
    package var isLarge: Bool { if case .searchIndex = self { true } else { false } }

    /// A page people visit, as against files, the page for errors, and a second form of a page.
    package var isPage: Bool {
        switch self {
        case .page, .group, .school, .sectors, .tag: true
        case .notFound, .singleFile, .redirect, .asset, .copy, .text, .searchIndex, .searchTexts: false
        }
    }
}

extension Site {
    /// What a page that may be served at any address has to start its links with: the path of the base URL, or nothing.
    package var absoluteRoot: String {
        guard let base = configuration.baseURL, let host = base.range(of: "://") else { return "" }
        let rest = base[host.upperBound...]
        guard let slash = rest.firstIndex(of: "/") else { return "/" }
        return String(rest[slash...])
    }
}
