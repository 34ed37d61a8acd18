import Content
import Files
import Groups
import ScanModel
import Themes

/// The whole site, read and linked, with all that pages need of each other; the last step before rendering.
///
/// It never changes; a class, because every view of every page holds it.
package final class Site: Sendable {
    package let configuration: SiteConfiguration
    package let index: SiteIndex
    /// Versions of scans that no school fills in any more.
    let earlierScans: [Scan]
    let theme: Theme
    /// For whom the site is made.
    package let audience: Audience
    /// Whom a closed edition is made for.
    let group: LearningGroup?
    /// What stands on the site about groups and schools.
    let comparison: SiteComparison
    let register: SchoolRegister
    /// What schools are asked already.
    let requirements: RequirementList
    /// Images and documents that pages point at, by path in the content folder.
    let usedAssets: [String]
    /// Files of the content folder that no page points at, drafts included.
    let unusedAssets: [String]
    /// Where the links of each page of the index lead.
    let linkTargets: [LinkTargets]
    let contentRoot: String

    /// The tags of all posts with their pages, sorted.
    let tags: [Tag]
    /// The page on which the site is searched; without one nothing is made for it.
    let searchPage: ParsedPage?
    let menuPages: Set<String>
    let menuFolders: [(prefix: String, page: String)]

    package struct Tag: Sendable {
        var name: String
        var outputPath: String
        var posts: [ParsedPage]
    }

    package init(
        configuration: SiteConfiguration,
        index: SiteIndex,
        earlierScans: [Scan],
        theme: Theme,
        audience: Audience,
        group: LearningGroup?,
        comparison: SiteComparison,
        register: SchoolRegister,
        requirements: RequirementList,
        usedAssets: [String],
        unusedAssets: [String],
        linkTargets: [LinkTargets],
        contentRoot: String
    ) {
        self.configuration = configuration
        self.index = index
        self.earlierScans = earlierScans
        self.theme = theme
        self.audience = audience
        self.group = group
        self.comparison = comparison
        self.register = register
        self.requirements = requirements
        self.usedAssets = usedAssets
        self.unusedAssets = unusedAssets
        self.linkTargets = linkTargets
        self.contentRoot = contentRoot
        tags = Self.tags(of: index)
        searchPage = index.pages.first { $0.frontMatter.type == .search }
        menuPages = Set(configuration.navigation.map(\.page.value))
        menuFolders = Self.menuFolders(of: configuration)
    }

    func tag(named name: String) -> Tag? { tags.first { $0.name == name } }

    package static func tags(of index: SiteIndex) -> [Tag] {
        let posts = index.pages.filter { $0.frontMatter.type == .post }.newestFirst
        let names = Set(posts.flatMap(\.frontMatter.tags)).sorted()
        return names.map { name in
            let own = posts.filter { $0.frontMatter.tags.contains(name) }
            let folder = own.first?.folder ?? ""
            let path = (folder.isEmpty ? "" : folder + "/") + "onderwerp-\(Slug.of(name)).html"
            return Tag(name: name, outputPath: RelativePath.composed(path), posts: own)
        }
    }
}
