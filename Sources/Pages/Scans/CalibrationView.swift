import Content
import ScanModel
import Themes

/// The stories of a scan on a page of their own, beside the form: each aspect with its stages and its two stories, for a
/// team to read aloud and to print.
///
/// Not in the form: a hundred texts of sixty words would take it over its weight, and most visits do not need them.
struct CalibrationView {
    let context: PageContext
    let page: ParsedPage
    let document: ScanDocument
    private var scan: Scan { document.scan }
    private var strings: Strings { context.strings }

    /// Where the page stands: beside that of the scan.
    static func outputPath(of page: ParsedPage) -> String {
        String(page.outputPath.dropLast(".html".count)) + "-ijken.html"
    }

    /// Whether there is anything to place.
    static func exists(for page: ParsedPage) -> Bool {
        page.scan?.scan.aspects.contains { !$0.stories.isEmpty } ?? false
    }

    var title: String { strings("calibration.title", ["scan": page.navTitle]) }

    var contents: PageContents {
        let section = ["index.md", "\(page.folder.isEmpty ? "" : page.folder + "/")index.md", page.path]
        var view = View<CalibrationField>(including: context.heading(title, breadcrumb: context.breadcrumb(section)))
        view.include(context.demonstrationNotice)
        view[text: .scanTitle] = scan.title
        view[text: .scanURL] = context.link(to: page.outputPath)
        view[text: .version] = scan.version
        view[list: .themes] = zip(scan.topics, document.topics).enumerated().compactMap { index, pair in
            topic(pair.0, texts: pair.1, index: index)
        }
        let head = PageContents.Head(
            title: title,
            description: strings("calibration.description", ["scan": page.navTitle]),
            bundle: context.site.theme.bundles[ThemeBundle.calibration]
        )
        return PageContents(head: head, template: .calibration, view: view)
    }

    private func topic(_ topic: Topic, texts: ScanDocument.TopicTexts, index: Int) -> View<CalibrationTopicField>? {
        let aspects = zip(topic.aspects, texts.aspects).enumerated().filter { !$0.element.0.stories.isEmpty }
        guard !aspects.isEmpty else { return nil }
        var item = View<CalibrationTopicField>(including: View(of: topic))
        item[list: .aspects] = aspects.map { place, pair in
            aspect(pair.0, texts: pair.1, number: "\(index + 1).\(place + 1)")
        }
        return item
    }

    private func aspect(_ aspect: Aspect, texts: ScanDocument.AspectTexts, number: String) -> View<
        CalibrationAspectField
    > {
        var item = View<CalibrationAspectField>()
        item[text: .id] = aspect.id
        item[text: .number] = number
        item[text: .title] = aspect.title
        item[text: .url] = context.link(to: page.outputPath, fragment: aspect.id)
        item.setHTML(texts.questionHTML, as: .questionHTML)
        item[list: .stages] = zip(View<StageField>.stages(of: scan), texts.stagesHTML).map { stage, html in
            var stage = View<ScanStageField>(including: stage)
            stage.setHTML(html, as: .textHTML)
            return stage
        }
        item[view: .requirement] = context.requirement(aspect: aspect.id, sector: scan.sector)
        item[list: .stories] = zip(aspect.stories, texts.stories).enumerated().map { place, pair in
            story(pair.0, texts: pair.1, number: place + 1)
        }
        return item
    }

    private func story(_ story: CalibrationStory, texts: ScanDocument.StoryTexts, number: Int) -> View<StoryField> {
        var item = View<StoryField>()
        item[text: .label] = strings("calibration.story", ["n": String(number)])
        item.setHTML(texts.textHTML, as: .textHTML)
        let stages = story.stages.map(String.init)
        item[text: .answer] =
            story.isClear
            ? strings("calibration.clear", ["stage": stages[0]])
            : strings("calibration.open", ["first": stages[0], "second": stages[stages.count - 1]])
        item.setHTML(texts.reasonHTML, as: .reasonHTML)
        return item
    }
}

extension PageContext {
    /// What the office's list says of an aspect; nil when it says nothing.
    func requirement(aspect: String, sector: Sector) -> View<RequirementField>? {
        guard let found = site.requirements.requirement(aspect: aspect, sector: sector) else { return nil }
        var view = View<RequirementField>()
        view[text: .kind] = strings("requirement.kind.\(found.kind.rawValue)")
        view[text: .text] = found.text
        view[text: .source] = found.source
        view[text: .url] = found.url
        view[text: .dated] = found.dated
        view[text: .read] = strings("requirement.read", ["date": found.read.dutch])
        return view
    }
}
