import Content
import Diagnosis
import Files
import Themes

/// The small page at an address where a page stood before; it sends visitors on, also when opened from disk.
struct Redirect: OutputKind {
    let site: Site
    let target: ParsedPage
    /// What its front matter says of it.
    let former: FrontMatter.Located

    var path: String { RelativePath.output(of: former.value) }
    var origin: String { target.displayPath }

    static func all(of site: Site) -> [Redirect] {
        site.index.pages.flatMap { page in
            page.frontMatter.aliases.map { Redirect(site: site, target: page, former: $0) }
        }
    }

    func bytes(in publication: Publication) -> [UInt8] {
        let configuration = site.configuration
        let icon = RelativePath.link(from: path, to: site.theme.outputPath(of: "icon.svg"))
        var view = View<RedirectField>(
            including: SiteView(site: site).make(policy: FrameView.contentSecurityPolicy, icon: icon)
        )
        view[text: .title] = target.frontMatter.title
        view[text: .url] = RelativePath.encoded(RelativePath.link(from: path, to: target.outputPath))
        view[text: .canonical] = configuration.baseURL.map { $0 + PageRenderer.address(of: target.outputPath) }
        view[text: .stylesheet] = RelativePath.link(from: path, to: site.theme.outputPath(of: "style.css"))
        view[flag: .isClosed] = site.audience == .group
        return site.theme.templates.render(view, with: .redirect)
    }

    /// The alias stands where something else stands too.
    func clash(with other: any OutputKind) -> Diagnostic {
        let occupant: LinkFact.Occupant =
            if other is Redirect {
                .alias
            } else if other.isNamedByEditor {
                other.page === target ? .itself : .page
            } else {
                .program
            }
        return target.diagnostic(.link(.aliasTaken(former.value, by: occupant, other: other.origin)), at: former)
    }
}
