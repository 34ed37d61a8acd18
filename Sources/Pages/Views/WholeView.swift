import Content
import Files
import ScanModel
import Themes

/// The pages of a section behind each other.
struct WholeView {
    let context: PageContext
    let section: ParsedPage
    let pages: [ParsedPage]
    private var strings: Strings { context.strings }

    var contents: PageContents {
        let title = strings("whole.title", ["title": section.frontMatter.title])
        let prefixes = prefixes
        let names = Dictionary(
            zip(pages, prefixes).map { (RelativePath.encoded(RelativePath.name(of: $0.outputPath)), $1) },
            uniquingKeysWith: { first, _ in first }
        )
        let breadcrumb = context.breadcrumb(context.site.ancestors(of: section) + [section.path])
        var view = View<WholeField>(including: context.heading(title, breadcrumb: breadcrumb))
        view[text: .lead] = section.frontMatter.lead
        view.setHTML(PartText(page: section, prefix: "index", shift: 0, parts: names).html, as: .contentHTML)
        let steps = pages.filter { $0.frontMatter.type == .step }
        view[list: .parts] = zip(pages, prefixes).map { page, prefix in
            var part = View<WholePartField>()
            part[text: .id] = prefix
            part[text: .title] = context.listed(page.frontMatter.title, of: page)
            part[text: .kicker] = kicker(of: page, steps)
            part[text: .lead] = page.frontMatter.lead
            part.setHTML(PartText(page: page, prefix: prefix, shift: 1, parts: names).html, as: .contentHTML)
            part[flag: .hasSources] = !page.frontMatter.sources.isEmpty
            part[list: .sources] = page.frontMatter.sources.map(View<SourceField>.init)
            return part
        }
        let description = context.strings("whole.description", ["title": section.frontMatter.title])
        var head = PageContents.Head(title: title, description: description)
        head.isCanonical = false
        return PageContents(head: head, template: .whole, view: view)
    }

    /// An id for each page, made of the name of its file.
    private var prefixes: [String] {
        var taken: Set<String> = ["index"]
        return pages.map { page in
            let name = Slug.of(String(RelativePath.name(of: page.path).dropLast(3)))
            var (candidate, number) = (name.isEmpty ? "part" : name, 2)
            while !taken.insert(candidate).inserted {
                candidate = "\(name)-\(number)"
                number += 1
            }
            return candidate
        }
    }

    private func kicker(of page: ParsedPage, _ steps: [ParsedPage]) -> String? {
        guard let number = steps.firstIndex(where: { $0 === page }) else { return nil }
        let label = strings("step.label", ["n": String(number + 1), "total": String(steps.count)])
        let roles = page.frontMatter.roles.joined(separator: ", ")
        return ([label] + [page.frontMatter.time, roles.isEmpty ? nil : roles].compactMap(\.self))
            .joined(separator: " · ")
    }
}
