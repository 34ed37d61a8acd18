import Content
import Diagnosis
import Files
import Groups
import ScanModel

/// Everything a build writes: which paths, known before anything is rendered, and the bytes of each on request.
package struct Publication: Sendable {
    /// A file of the site.
    package struct Output: Sendable {
        package let path: String
        let kind: any OutputKind

        init(_ kind: any OutputKind) {
            path = kind.path
            self.kind = kind
        }
    }

    package let site: Site
    package let outputs: [Output]
    let renderer: PageRenderer
    /// Nil on a site without scans.
    let singleFile: SingleFile?
    private let search: SearchFiles?

    package init(site: Site) {
        self.site = site
        search = SearchFiles(site: site)
        let kinds = Self.kinds(of: site, search)
        outputs = kinds.map(Output.init)
        singleFile = site.index.scans.isEmpty ? nil : SingleFile(site: site)
        renderer = PageRenderer(site: site, keys: Set(kinds.compactMap(\.frame)))
    }

    private static let serviceWorker = "service-worker.js"

    /// What editors named first: of two with one path the later is the one to complain about.
    private static func kinds(of site: Site, _ search: SearchFiles?) -> [any OutputKind] {
        var kinds: [any OutputKind] = site.index.pages.map { ContentPage(site: site, source: $0) }
        kinds += site.index.pages.filter { $0.scan != nil }.map { SingleFilePage(source: $0) }
        kinds += CalibrationPage.all(of: site)
        kinds += GroupPage.all(of: site) as [any OutputKind] + SchoolPage.all(of: site) + SectorsPage.all(of: site)
        kinds += WholePage.all(of: site)
        kinds += site.tags.map { TagPage(site: site, tag: $0) }
        kinds += site.theme.assets.filter { !site.theme.isOfLock($0.key) }.sorted { $0.key < $1.key }
            .map { ThemeFile(path: $1.outputPath, origin: $0, content: $1.bytes) }
        // A worker would keep pages on the disk that nobody may read there.
        kinds += site.theme.rootFiles.sorted { $0.key < $1.key }
            .map { FixedFile(path: $0, content: $1, place: $0 == serviceWorker ? .leftOut : .outside) }
        kinds += site.usedAssets.map { CopiedFile(source: $0, contentRoot: site.contentRoot) }
        kinds.append(NotFoundPage(site: site, root: site.absoluteRoot))
        kinds += search?.outputs ?? []
        kinds += MachineFiles(site: site).outputs(pages: kinds.filter(\.isPage).map(\.path))
        kinds += Redirect.all(of: site)
        return kinds
    }

    /// Paths that pages may point at besides Markdown files.
    package static func generatedPaths(_ comparison: SiteComparison, tags: [Site.Tag], index: SiteIndex) -> Set<String>
    {
        let groups = comparison.rounds.flatMap(\.groups)
            .flatMap { group in GroupPart.parts(of: group).map { $0.outputPath(of: group) } }
        let schools = comparison.rounds.flatMap(\.named.values).map(\.outputPath)
        let sectors = comparison.sectorGroups.map(\.outputPath)
        let singleFiles = index.pages.filter { $0.scan != nil }.map(SingleFile.outputPath)
        let stories = index.pages.filter(CalibrationView.exists).map(CalibrationView.outputPath)
        let wholes = WholePage.sections(in: index).map(WholePage.outputPath)
        let made = singleFiles + stories + wholes + ResultSchema.versions.map(ResultSchema.path)
        return Set(groups + schools + sectors + tags.map(\.outputPath) + made)
    }

    /// What cannot stand in the output folder, on this disk or another: two sources for one path, or paths that differ only
    /// in capitals; a folder with the name of a file; names that not every disk can hold.
    package func clashes() -> [Diagnostic] {
        var first: [String: Output] = [:]
        var found: [Diagnostic] = []
        for output in outputs {
            if let finding = PortableName.finding(in: output.path), let remark = output.kind.remark(on: finding) {
                found.append(remark)
            }
            if let other = first[output.path.lowercased()] {
                found.append(output.kind.clash(with: other.kind))
            } else {
                first[output.path.lowercased()] = output
            }
        }
        return found + folderClashes(first)
    }

    /// - Parameter files: everything by its path in small letters.
    private func folderClashes(_ files: [String: Output]) -> [Diagnostic] {
        var seen: Set<String> = []
        var found: [Diagnostic] = []
        for output in outputs {
            var folder = RelativePath.folder(of: output.path)
            while !folder.isEmpty, seen.insert(folder).inserted {
                if let other = files[folder.lowercased()] {
                    let fact = LinkFact.folderTaken(folder, byFile: other.kind.origin)
                    found.append(Diagnostic(.link(fact), file: output.kind.origin))
                }
                folder = RelativePath.folder(of: folder)
            }
        }
        return found
    }

    package func bytes(of output: Output) throws(FileSystemError) -> [UInt8] { try output.kind.bytes(in: self) }

    /// Does what several outputs need, once and on all cores; without this, each does it when it is asked for.
    package func prepare() async { await search?.readAll() }

    /// What a host shows at an address that does not exist.
    ///
    /// - Parameter root: what leads to the root of the site from there.
    package func missingPage(root: String) -> [UInt8] {
        let page = NotFoundPage(site: site, root: root)
        return renderer.render(page.contents, Frame.Key(root: root, current: nil), page.path)
    }
}

extension Publication.Output {
    /// The page of the content that it shows; `nil` when the program makes it all.
    package var page: ParsedPage? { kind.page }
    /// A page people visit, as against files, the page for errors, and a second form of a page.
    package var isPage: Bool { kind.isPage }
    /// Whether its path has the fingerprint of its bytes in it, so that it always holds the same.
    package var isImmutable: Bool { kind.isImmutable }
    /// Where it goes when the edition is locked.
    package var place: LockPlace { kind.place }
    /// A page that a browser shows as a part of the site, also a second form of one.
    package var isDocument: Bool { path.hasSuffix(".html") && !kind.standsAlone }
    /// Made of the whole site, and so as much work as many pages.
    package var isLarge: Bool { kind.isLarge }
    /// Whether the text of this page, a content path, stands in it or is read for it.
    package func shows(textOf page: String) -> Bool { kind.shows(textOf: page) }
}
