import Content
import Files
import Themes

/// The view of a page made from Markdown: its own fields, and what surrounds them.
struct PageView {
    let context: PageContext
    let page: ParsedPage
    /// Whether it goes into a file of its own, without the site around it.
    var isSingleFile = false
    private var site: Site { context.site }
    private var strings: Strings { context.strings }
    private var frontMatter: FrontMatter { page.frontMatter }

    var contents: PageContents {
        let head = PageContents.Head(
            title: frontMatter.title,
            description: frontMatter.description,
            bundle: site.theme.bundles[frontMatter.type.rawValue],
            isArticle: frontMatter.type == .post || frontMatter.type == .article
        )
        func contents<Fields>(_ template: Template, _ view: View<Fields>) -> PageContents {
            PageContents(head: head, template: template, view: view)
        }
        if isResultIndex { return contents(.results, ResultsView(context: context).view(of: base)) }
        return switch frontMatter.type {
        case .page: contents(.page, base)
        case .article: contents(.article, base)
        case .step: contents(.step, step)
        case .post: contents(.post, post)
        case .section: contents(.section, section)
        case .home: contents(.home, HomeView(context: context).view(of: base))
        case .framework: contents(.framework, FrameworkView(context: context).view(of: base))
        case .compare: contents(.compare, CompareView(context: context).view(of: base))
        case .search: contents(.search, SearchView(context: context).view(of: base))
        case .scan: contents(.scan, scan)
        }
    }

    private var isResultIndex: Bool { page.path == "\(ContentFolder.resultFolder)/index.md" }

    /// What every page has.
    private var base: View<PageField> {
        var view = View<PageField>(including: heading)
        view[text: .lead] = frontMatter.lead
        view.setHTML(page.html, as: .contentHTML)
        addOutline(to: &view)
        addMeta(to: &view)
        addNeighbours(to: &view)
        return view
    }

    private var heading: View<HeadingField> {
        var notice = View<NoticeField>()
        notice[text: .draft] = frontMatter.isDraft ? strings("page.draft") : nil
        var view = View<HeadingField>(including: notice)
        view[text: .title] = frontMatter.title
        view[text: .navTitle] = page.navTitle
        guard frontMatter.type != .home, !isSingleFile else { return view }
        view[flag: .hasBreadcrumb] = true
        view[list: .breadcrumb] = context.breadcrumb(site.ancestors(of: page))
        return view
    }

    private var scan: View<ScanPageField> {
        guard let scan = page.scan else { return View<ScanPageField>(including: base) }
        let calibration =
            !isSingleFile && CalibrationView.exists(for: page) ? CalibrationView.outputPath(of: page) : nil
        var view = ScanView(context: context, document: scan, calibrationPath: calibration).view(of: base)
        guard !isSingleFile else { return view }
        view[text: .singleFileURL] = context.link(to: SingleFile.outputPath(of: page))
        view[text: .singleFileName] = SingleFile.downloadName(of: scan)
        let later = site.theme.bundles[PageType.scan.rawValue]?.laterScripts ?? []
        let addresses = later.map { context.link(to: site.theme.outputPath(of: $0)) }
        view[text: .laterScripts] = addresses.isEmpty ? nil : addresses.joined(separator: " ")
        return view
    }

    /// A list of headings helps from three headings on; below that it is noise.
    private func addOutline(to view: inout View<PageField>) {
        guard page.outline.count >= 3 else { return }
        view[flag: .hasOutline] = true
        view[list: .outline] = page.outline.map { entry in
            var item = View<OutlineField>()
            item[text: .id] = entry.id
            item[text: .text] = entry.text
            return item
        }
    }

    private func addMeta(to view: inout View<PageField>) {
        view[flag: .hasSources] = !frontMatter.sources.isEmpty
        view[list: .sources] = frontMatter.sources.map(View<SourceField>.init)
        let aspects = frontMatter.aspects.compactMap { context.aspect($0.value) }
        view[flag: .hasAspects] = !aspects.isEmpty
        view[list: .aspects] = aspects
        let related = site.related(to: page).map(context.card)
        view[flag: .hasRelated] = !related.isEmpty
        view[list: .related] = related
        view[flag: .hasReferences] = !frontMatter.sources.isEmpty || !aspects.isEmpty || !related.isEmpty
        if let updated = frontMatter.updated {
            var item = View<DateField>()
            item[text: .iso] = updated.iso
            item[text: .text] = updated.dutch
            view[view: .updated] = item
        }
    }

    private func addNeighbours(to view: inout View<PageField>) {
        let (previous, next) = site.neighbours(of: page)
        view[view: .previous] = previous.map(context.card)
        view[view: .next] = next.map(context.card)
        view[flag: .hasNeighbours] = previous != nil || next != nil
    }

    private var step: View<StepField> {
        var view = View<StepField>(including: base)
        let steps = site.index.pages(in: page.folder).filter { $0.frontMatter.type == .step }
        let number = (steps.firstIndex { $0.path == page.path } ?? 0) + 1
        view[text: .stepLabel] = strings("step.label", ["n": String(number), "total": String(steps.count)])
        view[text: .time] = frontMatter.time
        view[text: .rolesText] = frontMatter.roles.joined(separator: ", ")
        view[flag: .hasSteps] = true
        view[list: .steps] = steps.enumerated().map { index, step in
            var item = View<StepEntryField>()
            item[text: .url] = context.link(to: step.outputPath)
            item[text: .title] = context.listed(step.navTitle, of: step)
            item[text: .number] = String(index + 1)
            item[text: .time] = step.frontMatter.time
            item[flag: .isCurrent] = step.path == page.path
            return item
        }
        return view
    }

    private var post: View<PostField> {
        var view = View<PostField>(including: base)
        view[text: .dateISO] = frontMatter.date?.iso
        view[text: .dateText] = frontMatter.date?.dutch
        view[text: .renewedISO] = frontMatter.renewed?.iso
        view[text: .renewedText] = frontMatter.renewed?.dutch
        view[list: .tags] = frontMatter.tags.map(context.tag)
        return view
    }

    private var section: View<SectionField> {
        var view = View<SectionField>(including: base)
        let children = site.index.pages(in: page.folder)
        guard !page.folder.isEmpty, let first = children.first else { return view }
        view[flag: .hasChildren] = true
        let titles: [PageType: String] = [.step: "steps", .article: "articles", .post: "posts", .scan: "scans"]
        view[text: .childrenTitle] = strings("section.\(titles[first.frontMatter.type] ?? "pages")")
        var number = 0
        view[list: .children] = children.map { child in
            var card = View<ChildField>(including: context.card(child))
            card[text: .facts] = child.frontMatter.time
            if child.frontMatter.type == .step {
                number += 1
                card[text: .number] = String(number)
            }
            return card
        }
        if !WholePage.pages(of: page, in: site.index).isEmpty {
            view[text: .wholeURL] = context.link(to: WholePage.outputPath(of: page))
        }
        let tags = site.tags.filter { RelativePath.folder(of: $0.outputPath) == page.folder }
        view[flag: .hasTags] = !tags.isEmpty
        view[list: .tags] = tags.map { context.tag($0.name) }
        return view
    }
}
