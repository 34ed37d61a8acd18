import Content
import Diagnosis
import Files
import Groups
import Markdown
import Pages
import ScanModel
import Themes

/// One pass over all parsed pages: the index, the scans, the register, the results, and every link.
struct SiteResolver: Sendable {
    let request: BuildRequest
    let inputs: SiteInputs
    let pages: [ParsedPage]
    /// Results that were judged before, for when nothing about them has changed.
    var earlierResults: JudgedResults?
    /// Links that were checked before, for pages about which nothing has changed.
    var earlierLinks: CheckedLinks?

    /// What the pass comes to.
    struct Outcome: Sendable {
        /// `nil` when `site.yaml` is missing or broken.
        var site: Site?
        var diagnostics: [Diagnostic]
        var results: JudgedResults
        var links: CheckedLinks
    }

    func resolve() async -> Outcome {
        var diagnostics: [Diagnostic] = []
        let read = inputs.content.configuration.map(SiteConfiguration.read)
        let day = request.day ?? read?.0?.day
        let waiting = request.includesDrafts ? [] : pages.filter { $0.frontMatter.waits(on: day) }
        let waits = Set(waiting.map(\.path))
        let wanted = pages.filter {
            (!$0.frontMatter.isDraft || request.includesDrafts) && !waits.contains($0.path)
        }
        let drafts = Set(pages.map(\.path)).subtracting(wanted.map(\.path))
        let (published, earlier) = ScanEditions.split(wanted)
        let broken = Set(inputs.content.pages.map(\.path)).subtracting(pages.map(\.path))
        let index = SiteIndex(
            pages: published,
            drafts: drafts,
            waiting: waiting.filter { !$0.frontMatter.isDraft },
            broken: broken,
            assets: inputs.content.assets
        )
        let editions = ScanEditions(pages: index.pages, earlier: earlier)
        diagnostics += editions.duplicates
        let results = await JudgedResults.judge(
            inputs.content,
            editions: editions,
            audience: request.audience,
            group: request.group,
            reusing: earlierResults
        )
        diagnostics += results.diagnostics
        let (requirements, problems) = inputs.content.readRequirements(
            aspects: index.aspectsBySector,
            now: WallClock.now
        )
        diagnostics += problems
        let checker = LinkChecker(
            index: index,
            generated: Publication.generatedPaths(results.comparison, tags: Site.tags(of: index), index: index)
        )
        let links = await CheckedLinks.check(checker, reusing: earlierLinks)
        let outcomes = links.outcomes
        diagnostics += outcomes.flatMap(\.diagnostics)
        let usedAssets = outcomes.reduce(into: Set<String>()) { $0.formUnion($1.usedAssets) }
            .compactMap { index.asset(named: $0) }.sorted()
        let configuration = checkConfiguration(read, checker, &diagnostics)
        let site = configuration.map { configuration in
            Site(
                configuration: configuration,
                index: index,
                earlierScans: editions.all.filter(\.isEarlier).map(\.scan),
                theme: inputs.theme,
                audience: request.audience,
                group: results.group,
                comparison: results.comparison,
                register: results.register,
                requirements: requirements,
                usedAssets: usedAssets,
                unusedAssets: unusedAssets(usedAssets, published: index),
                linkTargets: outcomes.map(\.targets),
                contentRoot: inputs.content.root
            )
        }
        return Outcome(site: site, diagnostics: diagnostics, results: results, links: links)
    }

    /// What neither a published page points at nor one that waits, as a draft or as an earlier version of a scan.
    private func unusedAssets(_ used: [String], published: SiteIndex) -> [String] {
        var unused = published.assets.subtracting(used)
        guard !unused.isEmpty else { return [] }
        for page in pages where published.byPath[page.path] == nil {
            for link in page.links where !RelativePath.hasScheme(link.destination) {
                let path = String(RelativePath.fragment(of: link.destination).path)
                if let target = RelativePath.resolve(RelativePath.decoded(path), from: page.path) {
                    unused.remove(target)
                }
            }
        }
        return unused.filter { !Self.isLeftByPrograms($0) }.sorted()
    }

    /// What text editors and Windows leave in a folder is no file of an editor's.
    private static func isLeftByPrograms(_ path: String) -> Bool {
        path.hasSuffix("~") || ["thumbs.db", "desktop.ini"].contains(RelativePath.name(of: path).lowercased())
    }

    private func checkConfiguration(
        _ read: (SiteConfiguration?, [Diagnostic])?,
        _ checker: LinkChecker,
        _ diagnostics: inout [Diagnostic]
    ) -> SiteConfiguration? {
        guard let file = inputs.content.configuration, var (configuration, problems) = read else {
            diagnostics.append(
                Diagnostic(.file(.missing(SiteConfiguration.fileName)), file: inputs.content.root)
            )
            return nil
        }
        for entry in (configuration?.navigation ?? []) + (configuration?.footer ?? []) {
            let early = checker.earlyLink(to: entry.page.value)
            guard let problem = checker.problem(withPage: entry.page.value) ?? early else { continue }
            problems.append(
                file.diagnostic(
                    .link(problem),
                    severity: early == nil ? nil : .warning,
                    line: entry.page.line,
                    column: entry.page.column,
                    length: entry.page.value.utf8.count
                )
            )
        }
        if checker.problem(withPage: "index.md") != nil {
            problems.append(Diagnostic(.file(.missing("index.md")), file: inputs.content.root))
        }
        diagnostics += problems
        if let baseURL = request.baseURL { configuration?.baseURL = baseURL }
        return configuration
    }
}

extension MarkdownOptions {
    /// The site's options, with the words of the theme.
    init(strings: Strings) {
        self = .site
        for kind in CalloutKind.allCases { calloutTitles[kind] = strings("markdown.\(kind.rawValue)Title") }
        footnotesTitle = strings("markdown.footnotes")
        footnoteBackLabel = strings("markdown.backlink")
        tableLabel = strings("markdown.table")
        openTaskLabel = strings("markdown.taskOpen")
        doneTaskLabel = strings("markdown.taskDone")
    }
}
