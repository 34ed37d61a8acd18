import Content
import Files
import Themes

/// Renders pages of a site: the view, the template of its type, and the frame around it.
struct PageRenderer: Sendable {
    let site: Site
    private let frames: [Frame.Key: Frame]

    /// Renders all frames the pages need, once.
    init(site: Site, keys: Set<Frame.Key>) {
        self.site = site
        var frames: [Frame.Key: Frame] = [:]
        for key in keys {
            frames[key] = Frame(FrameView(site: site).make(key), template: .frame, templates: site.theme.templates)
        }
        self.frames = frames
    }

    func render(_ contents: PageContents, _ key: Frame.Key, _ outputPath: String) -> [UInt8] {
        let frame =
            frames[key] ?? Frame(FrameView(site: site).make(key), template: .frame, templates: site.theme.templates)
        return frame.page(
            head: Self.head(contents.head, PageContext(site: site, outputPath: outputPath)),
            main: site.theme.templates.render(contents.view, with: contents.template)
        )
    }

    static func head(_ head: PageContents.Head, _ context: PageContext) -> [UInt8] {
        let (site, outputPath) = (context.site, context.outputPath)
        let configuration = site.configuration
        var view = View<HeadField>()
        let isHome = outputPath == "index.html"
        view[text: .documentTitle] =
            isHome || head.title == configuration.title
            ? configuration.title : "\(head.title) – \(configuration.title)"
        view[text: .title] = head.title
        view[text: .siteTitle] = configuration.title
        view[text: .description] = head.description
        if let base = configuration.baseURL, head.isCanonical {
            view[text: .canonical] = base + address(of: outputPath)
            view[text: .openGraphType] = head.isArticle ? "article" : "website"
            view[text: .openGraphDescription] = head.description
        }
        // On a site that can be searched the frame has asked already.
        if head.bundle?.script != nil, site.searchPage == nil {
            view[text: .floorScript] = context.link(to: site.theme.outputPath(of: Theme.floorScriptName))
        }
        view[text: .script] = head.bundle?.script.map { context.link(to: site.theme.outputPath(of: $0)) }
        view[text: .style] = head.bundle?.style.map { context.link(to: site.theme.outputPath(of: $0)) }
        return site.theme.templates.render(view, with: .head)
    }

    /// The address of a page below the base URL: `index.html` is its folder.
    static func address(of outputPath: String) -> String {
        guard RelativePath.name(of: outputPath) == "index.html" else { return RelativePath.encoded(outputPath) }
        let folder = RelativePath.folder(of: outputPath)
        return folder.isEmpty ? "" : RelativePath.encoded(folder) + "/"
    }
}
