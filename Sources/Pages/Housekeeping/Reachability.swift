import Content
import Files
import Groups

/// Which pages somebody can reach from the front page by links alone: those that editors wrote and those that the
/// templates make (menu, lists of a section, steps, neighbours, tags, groups). It follows the views of `Rendering`.
struct Reachability {
    /// For each page of the index whether there is a way to it.
    private(set) var pages: [Bool]

    private let site: Site
    private var waiting: [Int] = []
    private var seenFolders: Set<String> = []
    private var seenGenerated: Set<String> = []
    private let tagPages: [String: String]
    private let postsOfTag: [String: [Int]]

    init(site: Site) {
        self.site = site
        pages = Array(repeating: false, count: site.index.pages.count)
        tagPages = Dictionary(site.tags.map { ($0.name, $0.outputPath) }, uniquingKeysWith: { first, _ in first })
        postsOfTag = Dictionary(
            site.tags.map { ($0.outputPath, $0.posts.compactMap { site.index.byPath[$0.path] }) },
            uniquingKeysWith: { first, _ in first }
        )
        reach("index.md")
        // The field in the header of every page.
        site.searchPage.map { reach($0.path) }
        for entry in site.configuration.navigation + site.configuration.footer { reach(entry.page.value) }
        while let number = waiting.popLast() { follow(number) }
    }

    private mutating func reach(_ path: String) {
        if let number = site.index.byPath[path] { reach(number) }
    }

    private mutating func reach(_ number: Int) {
        guard !pages[number] else { return }
        pages[number] = true
        waiting.append(number)
    }

    private mutating func follow(_ number: Int) {
        let page = site.index.pages[number]
        for target in site.linkTargets[number].pages { reach(target) }
        for target in site.linkTargets[number].generated { followGenerated(target) }
        if seenFolders.insert(page.folder + "/above").inserted {
            for path in site.ancestors(of: page) { reach(path) }
        }
        followAspects(of: page)
        followNeighbours(of: number)
        switch page.frontMatter.type {
        case .home: followHome()
        case .section: followSection(page.folder)
        case .step: followSteps(of: page.folder)
        case .post: for name in page.frontMatter.tags { tagPages[name].map { followGenerated($0) } }
        case .framework: for scan in site.index.scans { reach(scan.page) }
        case .compare: reach(GroupView.manualPath)
        case .scan: reach(ScanView.lookBackPath)
        case .page, .article, .search: break
        }
        if page.path == "\(ContentFolder.resultFolder)/index.md", !site.comparison.rounds.isEmpty { followGroups() }
    }

    private mutating func followAspects(of page: ParsedPage) {
        for aspect in page.frontMatter.aspects {
            for found in site.index.aspects(id: aspect.value) { reach(found.entry.page) }
        }
    }

    private mutating func followNeighbours(of number: Int) {
        let page = site.index.pages[number]
        guard Site.hasNeighbours(page), let place = site.index.place[number],
            let folder = site.index.children[page.folder]
        else { return }
        if place > 0 { reach(folder[place - 1]) }
        if place + 1 < folder.count { reach(folder[place + 1]) }
    }

    private mutating func followHome() {
        for scan in site.index.scans { reach(scan.page) }
        for number in site.index.pages.indices where site.index.pages[number].frontMatter.type == .step {
            reach(number)
        }
        for type in [PageType.scan, .step, .post] { HomeView.section(of: type, in: site).map { reach($0.path) } }
        for post in HomeView.news(of: site) { reach(post.path) }
    }

    private mutating func followSection(_ folder: String) {
        guard !folder.isEmpty, seenFolders.insert(folder).inserted else { return }
        for child in site.index.children[folder] ?? [] { reach(child) }
        for tag in site.tags where RelativePath.folder(of: tag.outputPath) == folder { followGenerated(tag.outputPath) }
    }

    private mutating func followSteps(of folder: String) {
        guard seenFolders.insert("\(folder)/steps").inserted else { return }
        for child in site.index.children[folder] ?? [] where site.index.pages[child].frontMatter.type == .step {
            reach(child)
        }
    }

    /// A page of a tag leads to its posts, every other generated page to what all pages about groups lead to.
    private mutating func followGenerated(_ path: String) {
        guard seenGenerated.insert(path).inserted else { return }
        if let posts = postsOfTag[path] {
            for post in posts { reach(post) }
            reach(RelativePath.folder(of: path) + "/index.md")
        } else if path.hasPrefix(ContentFolder.resultFolder + "/") {
            followGroups()
        }
    }

    private mutating func followGroups() {
        reach("\(ContentFolder.resultFolder)/index.md")
        reach(GroupView.manualPath)
        for scan in site.comparison.rounds.compactMap(\.edition.page) { reach(scan) }
        if let framework = site.index.pages.firstIndex(where: { $0.frontMatter.type == .framework }) {
            reach(framework)
        }
    }
}
