import Content
import Themes

/// What the front page shows besides its text: the scans, the steps, the latest news.
struct HomeView {
    let context: PageContext
    private var site: Site { context.site }

    func view(of page: View<PageField>) -> View<HomeField> {
        var view = View<HomeField>(including: page)
        let strings = context.strings
        view[list: .scans] = site.index.scans.map { entry in
            let page = site.index.pages[entry.page]
            var item = View<ScanCardField>()
            item[text: .url] = context.link(to: page.outputPath)
            item[text: .title] = context.listed(page.navTitle, of: page)
            item[text: .summary] = [
                strings.counted("home.themes", entry.scan.topics.count),
                strings.counted("home.aspects", entry.scan.aspects.count),
            ].joined(separator: ", ")
            return item
        }
        view[text: .scansURL] = section(of: .scan)
        view[text: .manualURL] = section(of: .step)
        view[text: .newsURL] = section(of: .post)
        let steps = site.index.pages.filter { $0.frontMatter.type == .step }
        view[flag: .hasSteps] = !steps.isEmpty
        view[text: .stepsTitle] = strings("home.steps", ["n": String(steps.count)])
        view[list: .steps] = steps.enumerated().map { number, step in
            var item = View<StepEntryField>()
            item[text: .url] = context.link(to: step.outputPath)
            item[text: .title] = context.listed(step.navTitle, of: step)
            item[text: .number] = String(number + 1)
            item[text: .time] = step.frontMatter.time
            return item
        }
        let news = Self.news(of: site)
        view[flag: .hasNews] = !news.isEmpty
        view[list: .news] = news.map(context.card)
        return view
    }

    /// The newest posts, three at most.
    static func news(of site: Site) -> [ParsedPage] {
        Array(site.index.pages.filter { $0.frontMatter.type == .post }.newestFirst.prefix(3))
    }

    /// The index of the folder in which pages of a type stand.
    static func section(of type: PageType, in site: Site) -> ParsedPage? {
        guard let page = site.index.pages.first(where: { $0.frontMatter.type == type }) else { return nil }
        return site.index.page(at: page.folder + "/index.md") ?? page
    }

    private func section(of type: PageType) -> String? {
        Self.section(of: type, in: site).map { context.link(to: $0.outputPath) }
    }
}
