import Content
import Diagnosis
import Files
import Pages

/// A build after which nothing differs but texts of pages: only what shows those texts is made again.
///
/// A page's text stands on the page itself, on the page to print of its folder, and in the search; what other pages show of
/// it comes from its front matter. So when that and its links are what they were, and nothing was or is to be said of it,
/// everything else of the site stands as the last build left it. Whenever there is doubt, there is none of these, and the
/// whole site is built.
struct TextUpdate: Sendable {
    let publication: Publication
    /// What has to be made again.
    let outputs: [Publication.Output]
    let memory: BuildMemory

    /// - Parameters:
    ///   - memory: of the last build.
    ///   - warnings: what that build said.
    static func make(
        _ request: BuildRequest,
        _ inputs: SiteInputs,
        inputs fingerprint: String,
        since memory: BuildMemory,
        warnings: [Diagnostic]
    ) async -> TextUpdate? {
        let digests = inputs.content.pageDigests
        guard memory.surroundings == inputs.surroundings(for: request), memory.pages.count == digests.count else {
            return nil
        }
        let files = inputs.content.pages
        let changed = files.filter { memory.pages[$0.path]?.digest != digests[$0.path] }
        let complained = Set(warnings.map(\.file))
        guard !changed.isEmpty, changed.count <= mostChanged(of: files.count),
            !changed.contains(where: { complained.contains($0.displayPath) || memory.pages[$0.path] == nil })
        else { return nil }

        var ignored: [Diagnostic] = []
        let parser = inputs.parser(&ignored)
        let texts = await concurrentMap(changed) { file in text(of: file, with: parser, memory) }.compactMap(\.self)
        guard texts.count == changed.count else { return nil }
        let pages = await Self.pages(files, texts, parser)
        let resolver = SiteResolver(request: request, inputs: inputs, pages: pages)
        guard let site = await resolver.resolve().site else { return nil }
        let publication = Publication(site: site)
        let outputs = publication.outputs.filter { output in texts.contains { output.shows(textOf: $0.path) } }
        var next = memory
        next.inputs = fingerprint
        for file in changed { next.pages[file.path]?.digest = digests[file.path] ?? "" }
        return TextUpdate(publication: publication, outputs: outputs, memory: next)
    }

    /// From then on a whole build is not much more.
    private static func mostChanged(of count: Int) -> Int { max(4, count / 20) }

    /// A page that looks to others as it did.
    private static func text(of file: SourceFile, with parser: PageParser, _ memory: BuildMemory) -> ParsedPage? {
        let (page, remarks) = parser.parse(file)
        guard let page, remarks.isEmpty, page.scan == nil, let surface = memory.pages[file.path]?.surface,
            surface == page.surface(in: file.bytes)
        else { return nil }
        return page
    }

    /// All pages: with their texts where something shows those, else without.
    private static func pages(_ files: [SourceFile], _ texts: [ParsedPage], _ parser: PageParser) async -> [ParsedPage]
    {
        let known = Dictionary(texts.map { ($0.path, $0) }) { first, _ in first }
        let heads = await concurrentMap(files) { file in known[file.path] ?? parser.parseHead(of: file) }
        let isSearched = heads.contains { $0?.frontMatter.type == .search }
        let folders = Set(texts.map(\.folder))
        let pages = await concurrentMap(Array(zip(files, heads))) { file, head -> ParsedPage? in
            if let text = known[file.path] { return text }
            guard let head, !isSearched, !folders.contains(head.folder) else { return parser.parse(file).0 }
            return head
        }
        return pages.compactMap(\.self)
    }
}
