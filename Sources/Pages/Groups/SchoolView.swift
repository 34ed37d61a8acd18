import Content
import Groups
import Markdown
import ScanModel
import Themes

/// The page of one school on a site for the learning group: its picture, its rounds, its suggestions, and the groups it
/// belongs to beside it.
struct SchoolView {
    let context: PageContext
    let round: ScanRound
    let school: ScanRound.NamedSchool
    private var strings: Strings { context.strings }
    private var scan: Scan { round.scan }

    var contents: PageContents {
        let head = PageContents.Head(
            title: "\(school.name), \(round.round)",
            description: strings("school.description", ["name": school.name, "round": round.round]),
            bundle: context.site.theme.bundles[ThemeBundle.group]
        )
        return PageContents(head: head, template: .school, view: view)
    }

    private var view: View<SchoolPageField> {
        let above = context.breadcrumb(["index.md", "\(ContentFolder.resultFolder)/index.md"])
        var view = View<SchoolPageField>(including: context.heading(school.name, breadcrumb: above))
        view.include(context.demonstrationNotice)
        view.include(StageStrip(stages: scan.stages.count).view)
        view[text: .kicker] = "\(scan.title) · \(strings("results.round", ["round": round.round]))"
        let groups = round.groups(of: school)
        view[flag: .hasGroups] = !groups.isEmpty
        view[list: .groups] = groups.map { group in
            View(
                name: GroupContext.name(of: group.group, strings: strings),
                url: context.link(to: group.address + ".html")
            )
        }
        view[list: .stages] = View<StageField>.stages(of: scan)
        view[list: .themes] = topics(groups)
        addRounds(to: &view)
        addLearning(groups, to: &view)
        addPlan(to: &view)
        return view
    }

    // MARK: Picture

    private func topics(_ groups: [ScanRound.Group]) -> [View<SchoolTopicField>] {
        scan.topics.map { topic in
            var item = View<SchoolTopicField>(including: View(of: topic))
            item[text: .caption] = strings("school.caption", ["name": school.name, "theme": topic.title])
            item[list: .aspects] = topic.aspects.map { aspect($0, groups) }
            return item
        }
    }

    private func aspect(_ aspect: Aspect, _ groups: [ScanRound.Group]) -> View<SchoolAspectField> {
        let answer = school.answers.answers[aspect.id]
        let strip = StageStrip(stages: scan.stages.count)
        var item = View<SchoolAspectField>(
            including: strip.view(now: school.answers.stage(aspect.id), target: answer?.target)
        )
        item[text: .id] = aspect.id
        item[text: .title] = aspect.title
        item[text: .now] = now(answer)
        item[text: .ambition] = answer?.target.map { strings("school.stage", ["stage": String($0)]) } ?? "–"
        item[text: .marks] = marks(answer)
        item[list: .besides] = groups.map { group in
            let counts = group.picture.aspect(id: aspect.id)
            let words = counts.map { AspectWords(counts: $0, strings: strings) }
            return View(line: words?.middleAndRange ?? "–")
        }
        return item
    }

    private func now(_ answer: Answer?) -> String {
        switch answer?.state {
        case .answered: answer?.current.map { strings("school.stage", ["stage": String($0)]) } ?? "–"
        case .unknown: strings("group.table.unknown")
        case .notApplicable: strings("group.table.notApplicable")
        case .notDiscussed, nil: strings("group.table.open")
        }
    }

    private func marks(_ answer: Answer?) -> String? {
        let parts = AnswerFlag.allCases.filter { answer?.flags.contains($0) == true }
            .map { strings("school.\($0.key)") }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    // MARK: Rounds

    /// Only when the school may be named in both years: an earlier result that was shared without a name stays so.
    private func addRounds(to view: inout View<SchoolPageField>) {
        guard let earlier = round.earlier, earlier.named.contains(SchoolCode.key(school.code)),
            let comparison = earlier.comparisons[SchoolCode.key(school.code)]
        else { return }
        view[flag: .hasRounds] = true
        view[text: .roundsTitle] = strings("school.roundsTitle", ["earlier": earlier.round, "round": round.round])
        view[text: .roundsSentence] = RoundWords(strings: strings).aspects(comparison.counts)
        view[list: .moves] = comparison.steps.compactMap { step -> View<MoveField>? in
            guard let id = step.laterID, let aspect = scan.aspect(id: id) else { return nil }
            let (sign, words) = RoundWords(strings: strings).move(step.move)
            var item = View<MoveField>()
            item[text: .title] = aspect.title
            item[text: .sign] = sign
            item[text: .words] = words
            return item
        }
    }

    // MARK: Learning

    private func addLearning(_ groups: [ScanRound.Group], to view: inout View<SchoolPageField>) {
        let words = LearningWords(scan: scan, strings: strings) { round.named[SchoolCode.key($0)]?.name ?? $0 }
        // The smallest group is where schools know each other.
        let sections = groups.reversed().compactMap { group -> View<SchoolLearningField>? in
            let own = group.learning.suggestions(for: school.answers)
            let shared = group.learning.questions(of: school.answers)
            guard !own.isEmpty || !shared.isEmpty else { return nil }
            var item = View<SchoolLearningField>()
            item[text: .name] = GroupContext.name(of: group.group, strings: strings)
            item[list: .suggestions] = own.map { View(line: words.sentence($0)) }
            item[list: .questions] = shared.prefix(3).map { View(line: words.sentence($0, besides: school.code)) }
            return item
        }
        view[flag: .hasLearning] = !sections.isEmpty
        view[list: .learning] = Array(sections.prefix(2))
    }

    // MARK: Plan

    /// What the school wrote; notes and next steps only when it shares those.
    private func addPlan(to view: inout View<SchoolPageField>) {
        let showsNotes = context.site.audience.showsNotes(of: school.result)
        let items = scan.aspects.compactMap { aspect -> View<PlanField>? in
            guard let answer = school.answers.answers[aspect.id] else { return nil }
            let written = AnswerText.allCases.filter {
                answer.shows($0, showsNotes: showsNotes) && !answer.texts[$0].isEmpty
            }
            let steps = showsNotes ? answer.nextSteps : []
            guard !written.isEmpty || !steps.isEmpty else { return nil }
            var item = View<PlanField>()
            item[text: .title] = aspect.title
            item[list: .texts] = written.map { ownWords($0, answer.texts[$0]) }
            item[flag: .hasSteps] = !steps.isEmpty
            item[list: .steps] = steps.map { step in
                var line = View<PlanStepField>()
                line[text: .what] = step.what
                line[text: .aside] = step.aside
                line[text: .signal] = step.texts[.signal].isEmpty ? nil : step.texts[.signal]
                line[text: .progress] = step.progress.isEmpty ? nil : step.progress
                return line
            }
            return item
        }
        view[flag: .hasPlan] = !items.isEmpty
        view[list: .plan] = items
    }

    /// The first of the texts is what the title speaks of; the others say what they are.
    private func ownWords(_ field: AnswerText, _ text: String) -> View<OwnWordsField> {
        var item = View<OwnWordsField>()
        if field != AnswerText.allCases.first { item[text: .label] = strings("scan.aspect.\(field.key)") }
        item.setHTML(MarkdownDocument.parse(text.utf8, options: .note).html(), as: .wordsHTML)
        return item
    }
}
