import Content
import ScanModel
import Themes

/// The picture of one group: what stands out, all aspects in a line each, then per aspect every school as a dot, the
/// same in words, and the numbers in tables.
struct GroupView {
    let group: GroupContext
    /// The page of the manual about comparing, when the site has one.
    static let manualPath = "handleiding/vergelijken-met-anderen.md"

    private var strings: Strings { group.strings }
    private var picture: GroupPicture { group.picture }

    var contents: PageContents {
        PageContents(head: group.head(of: .picture), template: .group, view: view)
    }

    private var view: View<GroupPictureField> {
        var top = group.view(of: .picture)
        top[text: .participants] = participants
        var view = View<GroupPictureField>(including: top)
        addNames(to: &view)
        let otherVersion = picture.leftOut.filter { $0.reason == .otherVersion }.reduce(0) { $0 + $1.count }
        if otherVersion > 0 { view[text: .leftOut] = strings.counted("group.leftOut", otherVersion) }
        let isFull = picture.aspects.contains { DotGeometry(counts: $0.stageCounts).isBars }
        view[text: .pictureKey] = strings(isFull ? "group.keyBars" : "group.key")
        let story = StoryView(group: group).items
        view[flag: .hasStory] = !story.isEmpty
        view[list: .story] = story
        if picture.aspects.contains(where: \.isMerged) { view[text: .merged] = strings("group.mergedIntro") }
        view[list: .themes] = topics
        if let manual = group.context.site.index.page(at: Self.manualPath) {
            view[text: .compareURL] = group.context.link(to: manual.outputPath)
        }
        return view
    }

    var participants: String {
        let values = ["total": String(picture.group.codes.count)]
        return strings(
            picture.isNamedOnly ? "group.participantsNamed" : "group.participants",
            values.merging(["n": String(picture.participants)]) { own, _ in own }
        )
    }

    /// Who takes part; only on a site for the learning group.
    private func addNames(to view: inout View<GroupPictureField>) {
        let named = group.named
        view[flag: .hasNames] = !named.isEmpty
        view[list: .names] = named.map(group.school)
        let others = picture.participants - named.count
        if others > 0 { view[text: .anonymous] = strings.counted("group.anonymous", others) }
    }

    /// The topics with their aspects: pictures, words and numbers.
    var topics: [View<PictureTopicField>] {
        group.topics { aspect in picture.aspect(id: aspect.id).map { self.aspect(aspect, $0) } }.map { topic, aspects in
            let values = ["theme": topic.title, "n": String(picture.participants)]
            var item = View<PictureTopicField>(including: View(of: topic))
            item[list: .aspects] = aspects
            item[text: .caption] = strings("group.caption", values)
            item[text: .ambitionCaption] = strings("group.ambitionCaption", values)
            return item
        }
    }

    func aspect(_ aspect: Aspect, _ counts: AspectPicture) -> View<PictureAspectField> {
        let labels = counts.steps.map(strings.stages)
        let picture = DotPicture(
            counts: counts.stageCounts,
            targets: counts.targetCounts,
            labels: labels,
            isMerged: counts.isMerged
        )
        let words = AspectWords(counts: counts, strings: strings)
        var item = View<PictureAspectField>(including: group.aspect(aspect))
        item.include(picture.view)
        item.include(words.view)
        item.include(group.spread(counts))
        item[text: .medianText] = words.median ?? "–"
        item[flag: .isMerged] = counts.isMerged
        item[list: .counts] = cells(counts.stageCounts, of: counts)
        item[list: .targets] = cells(counts.targetCounts, of: counts)
        item[text: .unknown] = String(counts.unknown)
        item[text: .notApplicable] = String(counts.notApplicable)
        item[text: .notDiscussed] = String(counts.notDiscussed)
        item[text: .need] = counts.isMerged ? "–" : String(counts.needCount)
        item[text: .priority] = String(counts.priorityCount)
        item[text: .offer] = String(counts.offerCount)
        return item
    }

    private func cells(_ numbers: [Int], of counts: AspectPicture) -> [View<HeatCellField>] {
        Self.cells(numbers, of: counts, schools: picture.participants, strings: strings)
    }

    /// A number per stage; where stages are merged one for two of them, with which they are.
    static func cells(
        _ numbers: [Int],
        of counts: AspectPicture,
        schools: Int,
        strings: Strings
    ) -> [View<HeatCellField>] {
        zip(counts.steps, numbers).map { step, count in
            var cell = cell(count, of: schools)
            if step.width > 0 {
                cell[text: .span] = String(step.width + 1)
                let values = ["n": String(count), "stages": strings.stages(step)]
                cell[text: .text] = strings("group.mergedCell", values)
            }
            return cell
        }
    }

    /// A number of schools on its tint.
    static func cell(_ count: Int, of total: Int) -> View<HeatCellField> {
        var cell = View<HeatCellField>()
        cell[text: .text] = String(count)
        cell[text: .level] = String(ShareLevel.level(count, of: total))
        return cell
    }
}
