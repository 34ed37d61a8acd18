import Content
import Diagnosis
import Files
import Markdown
import Pages

/// A site at one moment: everything that a build would write, made when it is asked for, and what is wrong with it.
package struct SiteState: Sendable {
    /// Sorted by file and line.
    package let diagnostics: [Diagnostic]
    /// The same before those of one cause became one.
    package let everyDiagnostic: [Diagnostic]
    package let counts: BuildCounts
    package let work: SiteWork

    private let content: ContentSnapshot?
    /// `nil` when nothing can be shown: no `site.yaml`, or a theme that is broken.
    private let publication: Publication?
    private let outputs: [String: Int]
    /// Pages whose source cannot be read, by where they would be published.
    private let broken: [String: PageSource]

    init(_ preparation: SitePreparation, content: ContentSnapshot, work: SiteWork) {
        self.content = content
        self.work = work
        diagnostics = preparation.report.diagnostics
        everyDiagnostic = preparation.report.everyDiagnostic
        counts = preparation.report.counts
        let isThemeBroken = preparation.inputs.themeDiagnostics.contains {
            $0.severity == .error && !Self.shownAllTheSame.contains($0.code)
        }
        publication = isThemeBroken ? nil : preparation.publication
        outputs = Dictionary(
            (publication?.outputs ?? []).enumerated().map { ($1.path, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let parsed = Set(preparation.pages.pages.map(\.path))
        broken = Dictionary(
            preparation.inputs.content.pages.filter { !parsed.contains($0.path) }
                .map {
                    (RelativePath.output(of: $0.path), PageSource(file: $0.displayPath, path: $0.path, isBroken: true))
                },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Errors of a theme with which its pages can be shown: whoever chooses a colour wants to see it.
    private static let shownAllTheSame: Set<DiagnosticCode> = [
        .themeContrast, .themeColor, .themeToken, .themeWordUnknown,
    ]

    /// A folder that cannot be read at all.
    init(unreadable error: FileSystemError) {
        diagnostics = [
            Diagnostic(.file(.unreadable(error.reason)), file: error.path)
        ]
        everyDiagnostic = diagnostics
        counts = BuildCounts()
        work = SiteWork()
        content = nil
        publication = nil
        outputs = [:]
        broken = [:]
    }

    package var errorCount: Int { diagnostics.count { $0.severity == .error } }

    /// A folder could not be read, so that nothing is known.
    package var isUnreadable: Bool { content == nil }

    /// Whether there is a site to show, with or without errors.
    package var isPresentable: Bool { publication != nil }

    /// Everything a build would write, sorted.
    package var paths: [String] { outputs.keys.sorted() }

    /// What stands at a path of the site; `nil` when nothing does.
    ///
    /// - Throws: when an image or document that is published as it is cannot be read.
    package func bytes(at path: String) throws(BuildFailure) -> [UInt8]? {
        guard let publication, let number = outputs[path] else { return nil }
        return try BuildFailure.wrapping { () throws(FileSystemError) in
            try publication.bytes(of: publication.outputs[number])
        }
    }

    package func contains(_ path: String) -> Bool { outputs[path] != nil }

    /// The path of the base URL, `/` without one: where links start on a page that may be shown at any address.
    package var rootPath: String {
        let root = publication?.site.absoluteRoot ?? ""
        return root.isEmpty ? "/" : root
    }

    /// The page for addresses that do not exist, as it is shown by a host that has the site at its root.
    package var missingPage: [UInt8] { publication?.missingPage(root: "/") ?? [] }

    /// Whether a path has the fingerprint of its content in it, so that it always holds the same.
    package func isImmutable(at path: String) -> Bool {
        guard let publication, let number = outputs[path] else { return false }
        return publication.outputs[number].isImmutable
    }

    /// How hard the text of a page is to read, in a few words; `nil` when there is nothing to say.
    package func reading(of path: String) -> String? {
        guard let page = page(at: path), let source = content?.source(of: page.path) else { return nil }
        return ReadingLevel.of(source.bytes, file: source.displayPath).map { ReadingWording(of: $0).text }
    }

    /// What an editor should know of the page at a path.
    package func source(of path: String) -> PageSource? {
        if let source = broken[path] { return source }
        return page(at: path).flatMap(source(of:))
    }

    /// All texts that make a page, each once, and those that would when they could be read.
    package var sources: [PageSource] {
        let pages = (publication?.outputs ?? []).compactMap(\.page)
        let byPath = Dictionary(pages.map { ($0.path, $0) }) { first, _ in first }
        return (byPath.values.compactMap(source(of:)) + broken.values).sorted { $0.path < $1.path }
    }

    private func source(of page: ParsedPage) -> PageSource? {
        guard let publication else { return nil }
        return PageSource(
            file: page.displayPath,
            path: page.path,
            title: page.frontMatter.title,
            type: page.frontMatter.type,
            isDraft: page.frontMatter.isDraft,
            editURL: publication.site.configuration.editAddress(of: page.path)
        )
    }

    /// What a page shows besides its own bytes, each with a fingerprint: the images and documents it points at, and what
    /// can be found on the page to search the site.
    package func attachments(of path: String) -> [String] {
        guard let page = page(at: path) else { return [] }
        let index = page.frontMatter.type == .search ? try? bytes(at: SearchFiles.indexPath) : nil
        let searched = index.map { ["\(SearchFiles.indexPath) \(Fingerprint.of($0))"] } ?? []
        return searched
            + page.links.compactMap { link in
                guard !RelativePath.hasScheme(link.destination),
                    let target = RelativePath.resolve(
                        RelativePath.decoded(String(RelativePath.fragment(of: link.destination).path)),
                        from: page.path
                    ), !target.hasSuffix(".md"), let digest = content?.digest(of: target)
                else { return nil }
                return "\(target) \(digest)"
            }
    }

    private func page(at path: String) -> ParsedPage? {
        guard let publication, let number = outputs[path] else { return nil }
        return publication.outputs[number].page
    }
}
