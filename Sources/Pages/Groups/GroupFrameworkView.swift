import Content
import ScanModel
import Themes

/// The aspects per waarborg of the Kwaliteitskader with what the schools say, and questions to reflect on as a
/// partnership. Never a verdict: the scan is about schools, the framework about the partnership.
struct GroupFrameworkView {
    let group: GroupContext
    private var strings: Strings { group.strings }

    private static let prompts = 1...3

    var contents: PageContents {
        PageContents(head: group.head(of: .framework), template: .groupFramework, view: view)
    }

    private var view: View<GroupFrameworkField> {
        var view = View<GroupFrameworkField>(including: group.view(of: .framework))
        if let page = group.context.site.index.pages.first(where: { $0.frontMatter.type == .framework }) {
            view[text: .frameworkURL] = group.context.link(to: page.outputPath)
        }
        view[list: .safeguards] = Safeguard.allCases.map { safeguard in
            var item = View<ReflectionField>()
            item[text: .id] = safeguard.rawValue
            item[text: .title] = strings("safeguard.\(safeguard.rawValue)")
            let aspects = group.scan.aspects.filter { $0.safeguards.contains(safeguard) }
            item[flag: .hasAspects] = !aspects.isEmpty
            item[list: .aspects] = aspects.compactMap { aspect in
                group.picture.aspect(id: aspect.id).map { counts in
                    var row = View<ReflectionAspectField>(including: group.aspect(aspect))
                    let words = AspectWords(counts: counts, strings: strings)
                    row[text: .sentence] = words.sentence
                    row[text: .ambition] = words.ambition
                    row[text: .marks] = words.marks
                    return row
                }
            }
            item[list: .prompts] = Self.prompts.map { number in
                View(line: strings("reflection.\(safeguard.rawValue).prompt\(number)"))
            }
            return item
        }
        return view
    }
}
