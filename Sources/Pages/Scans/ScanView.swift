import Content
import ScanModel
import Themes

/// A scan as a form: all stage texts, fields and help, readable and printable without a script.
struct ScanView {
    let context: PageContext
    let document: ScanDocument
    /// Where the stories stand; nil in a file that has no pages beside it.
    let calibrationPath: String?
    private var scan: Scan { document.scan }

    /// The step of the manual about what the form does when a year has passed.
    static let lookBackPath = "handleiding/stap-9-terugkijken.md"

    private var strings: Strings { context.strings }

    func view(of page: View<PageField>) -> View<ScanPageField> {
        var view = View<ScanPageField>(including: page)
        view.include(context.demonstrationNotice)
        view.include(StageStrip(stages: scan.stages.count).view)
        view.include(AnswerFields(strings: strings).view)
        view[text: .version] = scan.version
        view[text: .scanNotice] = context.site.configuration.scanNotice
        view[text: .calibrationURL] = calibrationPath.map { context.link(to: $0) }
        if let manual = context.site.index.page(at: Self.lookBackPath) {
            view[text: .lookBackURL] = context.link(to: manual.outputPath)
        }
        view[list: .otherScans] = context.site.index.scans.filter { $0.scan.id != scan.id }.map { other in
            var item = View<ScanLinkField>()
            item[text: .id] = other.scan.id
            item[text: .url] = context.link(to: context.site.index.pages[other.page].outputPath)
            item[text: .title] = other.scan.title
            return item
        }
        view.setHTML(document.introductionHTML, as: .introductionHTML)
        view[list: .stages] = stageNames
        view[list: .schools] = context.site.register.schools(sector: scan.sector)
            .map { school in
                var item = View<RegisterSchoolField>()
                item[text: .code] = school.code
                item[text: .name] = school.name
                item[text: .place] = school.place
                return item
            }
        view[list: .rounds] = context.site.configuration.schoolYears.map(Self.value)
        view[list: .roles] = roles.map(Self.value)
        view[list: .sharing] = Sharing.allCases.map { sharing in
            var item = View<SharingField>()
            item[text: .value] = sharing.rawValue
            item[text: .title] = strings("scan.sharing.\(sharing.rawValue)Title")
            item[text: .text] = strings("scan.sharing.\(sharing.rawValue)Text")
            item[flag: .isDefault] = sharing == .none
            return item
        }
        view[list: .themes] = zip(scan.topics, document.topics).enumerated().map { index, pair in
            topic(pair.0, texts: pair.1, index: index)
        }
        view.setHTML(ScanData(context: context, scan: scan, roles: roles).html, as: .dataHTML)
        return view
    }

    /// The view of a plain text in a list.
    private static func value(_ text: String) -> View<ValueField> {
        var item = View<ValueField>()
        item[text: .value] = text
        return item
    }

    private var roles: [String] {
        strings(scan.sector == .mbo ? "scan.rolesMbo" : "scan.roles").split(separator: ",")
            .map { String($0.drop { $0 == " " }) }
    }

    private var stageNames: [View<StageField>] { View<StageField>.stages(of: scan) }

    private func topic(
        _ topic: Topic,
        texts: ScanDocument.TopicTexts,
        index: Int
    ) -> View<ScanTopicField> {
        var item = View<ScanTopicField>(including: View(of: topic))
        item[text: .count] = String(topic.aspects.count)
        item[text: .position] = strings(
            "scan.position",
            ["n": String(index + 1), "total": String(scan.topics.count)]
        )
        if index + 1 < scan.topics.count {
            let next = scan.topics[index + 1]
            item[text: .nextAddress] = "#thema-\(next.id)"
            item[text: .nextTitle] = strings("scan.tasks.nextTheme", ["title": next.title])
        } else {
            item[text: .nextAddress] = "#kiezen"
            item[text: .nextTitle] = strings("scan.choose.next")
        }
        item.setHTML(texts.introductionHTML, as: .introductionHTML)
        var aspects: [View<ScanAspectField>] = []
        for (place, (aspect, texts)) in zip(topic.aspects, texts.aspects).enumerated() {
            aspects.append(self.aspect(aspect, texts: texts, number: "\(index + 1).\(place + 1)"))
        }
        item[list: .aspects] = aspects
        return item
    }

    private func aspect(_ aspect: Aspect, texts: ScanDocument.AspectTexts, number: String) -> View<ScanAspectField> {
        var item = View<ScanAspectField>()
        item[text: .id] = aspect.id
        item[text: .number] = number
        item[text: .title] = aspect.title
        item[flag: .isExtra] = aspect.isExtra
        item[text: .extraLabel] = strings("scan.aspect.extra", ["sector": strings("sector.\(scan.sector.rawValue)")])
        item.setHTML(texts.questionHTML, as: .questionHTML)
        item[list: .stages] = zip(stageNames, texts.stagesHTML).map { stage, html in
            var stage = View<ScanStageField>(including: stage)
            stage.setHTML(html, as: .textHTML)
            return stage
        }
        item[list: .states] = [AnswerState.unknown, .notApplicable, .notDiscussed].map { state in
            var view = View<AnswerStateField>()
            view[text: .value] = state.rawValue
            view[text: .text] = strings("scan.aspect.\(state.rawValue)")
            return view
        }
        item.setHTML(texts.conversationHTML, as: .questionsHTML)
        addCalibration(of: aspect, to: &item)
        item[flag: .hasIdeas] = !texts.stepsHTML.isEmpty
        item[list: .ideas] = texts.stepsHTML.enumerated().map { index, html in
            var idea = View<IdeaField>()
            idea[text: .from] = String(index + 1)
            idea[text: .ideaLabel] = strings("scan.aspect.idea", ["from": String(index + 1), "to": String(index + 2)])
            idea.setHTML(html, as: .textHTML)
            return idea
        }
        item.setHTML(texts.readingHTML, as: .readingHTML)
        return item
    }

    /// What is asked already stands with the stories, which the form has no room for; without them it stands here.
    private func addCalibration(of aspect: Aspect, to item: inout View<ScanAspectField>) {
        let requirement = context.requirement(aspect: aspect.id, sector: scan.sector)
        guard let calibrationPath, !aspect.stories.isEmpty else {
            item[view: .requirement] = requirement
            return
        }
        item[text: .calibrationURL] = context.link(to: calibrationPath, fragment: aspect.id)
        item[text: .calibrationLabel] = strings(requirement == nil ? "calibration.link" : "calibration.linkAsked")
    }
}
