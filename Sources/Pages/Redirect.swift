import Content
import Diagnosis
import Files
import Themes

/// The small page at an address where a page stood before; it sends visitors on, also when opened from disk.
struct Redirect {
    let site: Site
    /// Number of the page in the index, and of the alias in its front matter.
    let page: Int
    let alias: Int

    private var target: ParsedPage { site.index.pages[page] }
    private var former: FrontMatter.Located { target.frontMatter.aliases[alias] }
    private var outputPath: String { RelativePath.output(of: former.value) }

    static func outputs(of site: Site) -> [Publication.Output] {
        site.index.pages.enumerated().flatMap { number, page in
            page.frontMatter.aliases.indices.map { alias in
                let path = RelativePath.output(of: page.frontMatter.aliases[alias].value)
                return .init(path: path, item: .redirect(page: number, alias: alias), origin: page.displayPath)
            }
        }
    }

    var bytes: [UInt8] {
        let configuration = site.configuration
        var view = View()
        view[view: "s"] = site.theme.strings.view
        view[text: "language"] = configuration.language
        view[text: "contentSecurityPolicy"] = FrameView.contentSecurityPolicy
        view[text: "siteTitle"] = configuration.title
        view[text: "title"] = target.frontMatter.title
        view[text: "url"] = RelativePath.encoded(RelativePath.link(from: outputPath, to: target.outputPath))
        view[text: "canonical"] = configuration.baseURL.map { $0 + PageRenderer.address(of: target.outputPath) }
        view[text: "icon"] = RelativePath.link(from: outputPath, to: site.theme.outputPath(of: "icon.svg"))
        view[text: "stylesheet"] = RelativePath.link(from: outputPath, to: site.theme.outputPath(of: "style.css"))
        view[flag: "isClosed"] = site.audience == .group
        return Array(site.theme.templates.render(view, with: "redirect").utf8)
    }

    /// The alias stands where something else stands too.
    func clash(with other: Publication.Output) -> Diagnostic {
        var parameters = ["alias": former.value, "other": other.origin]
        switch other.item {
        case .page(page): parameters["by"] = "itself"
        case .page, .copy: parameters["by"] = "page"
        case .redirect: parameters["by"] = "alias"
        default: parameters["by"] = "program"
        }
        return target.diagnostic(.aliasTaken, at: former, parameters)
    }
}
