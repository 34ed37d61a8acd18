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
        let template = isResultIndex ? "results" : frontMatter.type.rawValue
        return PageContents(head: head, template: template, view: view, body: page.html)
    }

    private var isResultIndex: Bool { page.path == "\(ContentFolder.resultFolder)/index.md" }

    private var view: View {
        var view = View()
        view[view: "s"] = strings.view
        view[text: "title"] = frontMatter.title
        view[text: "navTitle"] = page.navTitle
        view[text: "lead"] = frontMatter.lead
        view[text: "draft"] = frontMatter.isDraft ? strings("page.draft") : nil
        view.setHTML(Splice.contentMark, as: "content")
        addBreadcrumb(to: &view)
        addOutline(to: &view)
        addMeta(to: &view)
        addNeighbours(to: &view)
        switch frontMatter.type {
        case .step: addStep(to: &view)
        case .post: addPost(to: &view)
        case .section: addChildren(to: &view)
        case .home: HomeView(context: context).add(to: &view)
        case .framework: FrameworkView(context: context).add(to: &view)
        case .compare: CompareView(context: context).add(to: &view)
        case .search: SearchView(context: context).add(to: &view)
        case .scan: if let scan = page.scan { addScan(scan, to: &view) }
        case .page, .article: break
        }
        if isResultIndex { ResultsView(context: context).add(to: &view) }
        return view
    }

    private func addBreadcrumb(to view: inout View) {
        guard frontMatter.type != .home, !isSingleFile else { return }
        view[flag: "hasBreadcrumb"] = true
        view[list: "breadcrumb"] = context.breadcrumb(site.ancestors(of: page))
    }

    private func addScan(_ scan: ScanDocument, to view: inout View) {
        ScanView(context: context, document: scan).add(to: &view)
        guard !isSingleFile else { return }
        view[text: "singleFileURL"] = context.link(to: SingleFile.outputPath(of: page))
        view[text: "singleFileName"] = SingleFile.downloadName(of: scan)
        view[text: "laterScript"] = site.theme.bundles[PageType.scan.rawValue]?.laterScript.map {
            context.link(to: site.theme.outputPath(of: $0))
        }
    }

    /// A list of headings helps from three headings on; below that it is noise.
    private func addOutline(to view: inout View) {
        guard page.outline.count >= 3 else { return }
        view[flag: "hasOutline"] = true
        view[list: "outline"] = page.outline.map { entry in
            var item = View()
            item[text: "id"] = entry.id
            item[text: "text"] = entry.text
            return item
        }
    }

    private func addMeta(to view: inout View) {
        view[flag: "hasSources"] = !frontMatter.sources.isEmpty
        view[list: "sources"] = frontMatter.sources.map { source in
            var item = View()
            item[text: "title"] = source.title
            item[text: "url"] = source.url?.value
            item[text: "author"] = source.author
            item[text: "year"] = source.year
            item[text: "note"] = source.note
            item[flag: "attribution"] = source.author != nil || source.year != nil
            return item
        }
        let aspects = frontMatter.aspects.compactMap { context.aspect($0.value) }
        view[flag: "hasAspects"] = !aspects.isEmpty
        view[list: "aspects"] = aspects
        let related = site.related(to: page).map(context.card)
        view[flag: "hasRelated"] = !related.isEmpty
        view[list: "related"] = related
        view[flag: "hasReferences"] = !frontMatter.sources.isEmpty || !aspects.isEmpty || !related.isEmpty
        if let updated = frontMatter.updated {
            var item = View()
            item[text: "iso"] = updated.iso
            item[text: "text"] = updated.dutch
            view[view: "updated"] = item
        }
    }

    private func addNeighbours(to view: inout View) {
        let (previous, next) = site.neighbours(of: page)
        view[view: "previous"] = previous.map(context.card)
        view[view: "next"] = next.map(context.card)
        view[flag: "hasNeighbours"] = previous != nil || next != nil
    }

    private func addStep(to view: inout View) {
        let steps = site.index.pages(in: page.folder).filter { $0.frontMatter.type == .step }
        let number = (steps.firstIndex { $0.path == page.path } ?? 0) + 1
        view[text: "stepLabel"] = strings("step.label", ["n": String(number), "total": String(steps.count)])
        view[text: "time"] = frontMatter.time
        view[text: "rolesText"] = frontMatter.roles.joined(separator: ", ")
        view[flag: "hasSteps"] = true
        view[list: "steps"] = steps.enumerated().map { index, step in
            var item = View()
            item[text: "url"] = context.link(to: step.outputPath)
            item[text: "title"] = context.listed(step.navTitle, of: step)
            item[text: "number"] = String(index + 1)
            item[flag: "isCurrent"] = step.path == page.path
            return item
        }
    }

    private func addPost(to view: inout View) {
        view[text: "dateISO"] = frontMatter.date?.iso
        view[text: "dateText"] = frontMatter.date?.dutch
        view[list: "tags"] = frontMatter.tags.map(context.tag)
    }

    private func addChildren(to view: inout View) {
        let children = site.index.pages(in: page.folder)
        guard !page.folder.isEmpty, let first = children.first else { return }
        view[flag: "hasChildren"] = true
        let titles: [PageType: String] = [.step: "steps", .article: "articles", .post: "posts", .scan: "scans"]
        view[text: "childrenTitle"] = strings("section.\(titles[first.frontMatter.type] ?? "pages")")
        var number = 0
        view[list: "children"] = children.map { child in
            var card = context.card(child)
            card[text: "facts"] = child.frontMatter.time
            if child.frontMatter.type == .step {
                number += 1
                card[text: "number"] = String(number)
            }
            return card
        }
        let tags = site.tags.filter { RelativePath.folder(of: $0.outputPath) == page.folder }
        view[flag: "hasTags"] = !tags.isEmpty
        view[list: "tags"] = tags.map { context.tag($0.name) }
    }
}
