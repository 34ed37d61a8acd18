import Content
import ScanModel
import Themes

/// The aspects per waarborg of the Kwaliteitskader with what the schools say, and questions to reflect on as a
/// partnership. Never a verdict: the scan is about schools, the framework about the partnership.
///
/// For the learning group it prepares the critical reflection of a peer review: with the questions, examples and
/// stories that schools allow, room for what other sources say, and the files that every sentence comes from.
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
        let isClosed = group.context.site.audience == .group
        let byAspect = Dictionary(grouping: group.group.learning.voices.voices, by: \.aspectID)
        view[flag: .isReflection] = isClosed
        if isClosed { addSources(to: &view) }
        view[list: .safeguards] = Safeguard.allCases.map { safeguard in
            var item = View<ReflectionField>()
            item[text: .id] = safeguard.rawValue
            item[text: .title] = strings("safeguard.\(safeguard.rawValue)")
            let aspects = group.scan.aspects.filter { $0.safeguards.contains(safeguard) }
            item[flag: .hasAspects] = !aspects.isEmpty
            if isClosed { item[text: .counted] = strings.counted("reflection.counted", group.picture.participants) }
            let voices = aspects.compactMap { aspect in byAspect[aspect.id].map { self.voices($0, aspect) } }
            item[flag: .hasVoices] = !voices.isEmpty
            item[list: .voices] = voices
            item[list: .aspects] = aspects.compactMap { aspect in
                group.picture.aspect(id: aspect.id).map { counts in
                    var row = View<ReflectionAspectField>(including: group.aspect(aspect))
                    row.include(group.spread(counts))
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

    private func voices(_ voices: [Voice], _ aspect: Aspect) -> View<VoicesAspectField> {
        var item = View<VoicesAspectField>(including: group.aspect(aspect))
        item[list: .voices] = voices.map(group.voice)
        return item
    }

    /// The files by name; of schools without a name only how many.
    private func addSources(to view: inout View<GroupFrameworkField>) {
        view[list: .sources] = group.named.map { school in
            var item = View<SourceFileField>(including: group.school(school))
            item[text: .file] = group.file(of: school.code)
            return item
        }
        let others = group.picture.participants - group.named.count
        if others > 0 { view[text: .anonymousSources] = strings.counted("reflection.anonymous", others) }
    }
}
