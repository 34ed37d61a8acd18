import Content
import ScanModel
import Themes

/// The picture of one group: per aspect every school as a dot, the same in words, and the numbers in tables.
struct GroupView {
    let group: GroupContext
    /// The page of the manual about comparing, when the site has one.
    static let manualPath = "handleiding/vergelijken-met-anderen.md"

    private var strings: Strings { group.strings }
    private var picture: GroupPicture { group.picture }

    var contents: PageContents {
        PageContents(head: group.head(of: .picture), template: "group", view: view)
    }

    private var view: View {
        var view = group.view(of: .picture)
        view[text: "participants"] = participants
        addNames(to: &view)
        let otherVersion = picture.leftOut.filter { $0.reason == .otherVersion }.reduce(0) { $0 + $1.count }
        if otherVersion > 0 { view[text: "leftOut"] = strings.counted("group.leftOut", otherVersion) }
        let isFull = picture.aspects.contains { DotGeometry(counts: $0.stageCounts).isBars }
        view[text: "pictureKey"] = strings(isFull ? "group.keyBars" : "group.key")
        view[list: "themes"] = topics
        if let manual = group.context.site.index.page(at: Self.manualPath) {
            view[text: "compareURL"] = group.context.link(to: manual.outputPath)
        }
        return view
    }

    private var participants: String {
        let values = ["total": String(picture.group.codes.count)]
        return strings(
            picture.isNamedOnly ? "group.participantsNamed" : "group.participants",
            values.merging(["n": String(picture.participants)]) { own, _ in own }
        )
    }

    /// Who takes part; only on a site for the learning group.
    private func addNames(to view: inout View) {
        let named = group.named
        view[flag: "hasNames"] = !named.isEmpty
        view[list: "names"] = named.map(group.school)
        let others = picture.participants - named.count
        if others > 0 { view[text: "anonymous"] = strings.counted("group.anonymous", others) }
    }

    private var topics: [View] {
        group.topics { aspect in picture.aspect(id: aspect.id).map { self.aspect(aspect, $0) } }.map { topic in
            var topic = topic
            let values = ["theme": topic[text: "title"] ?? "", "n": String(picture.participants)]
            topic[text: "caption"] = strings("group.caption", values)
            topic[text: "ambitionCaption"] = strings("group.ambitionCaption", values)
            return topic
        }
    }

    private func aspect(_ aspect: Aspect, _ counts: AspectPicture) -> View {
        var item = group.aspect(aspect)
        DotPicture(counts: counts.stageCounts, targets: counts.targetCounts).add(to: &item)
        let words = AspectWords(counts: counts, strings: strings)
        item[text: "sentence"] = words.sentence
        item[text: "others"] = words.others
        item[text: "ambition"] = words.ambition
        item[text: "marks"] = words.marks
        item[text: "medianText"] = words.median ?? "–"
        item[list: "counts"] = cells(counts.stageCounts)
        item[list: "targets"] = cells(counts.targetCounts)
        item[text: "unknown"] = String(counts.unknown)
        item[text: "notApplicable"] = String(counts.notApplicable)
        item[text: "notDiscussed"] = String(counts.notDiscussed)
        item[text: "need"] = String(counts.needCount)
        item[text: "priority"] = String(counts.priorityCount)
        item[text: "offer"] = String(counts.offerCount)
        return item
    }

    private func cells(_ counts: [Int]) -> [View] {
        counts.map { count in
            var cell = View()
            cell[text: "text"] = String(count)
            cell[text: "level"] = String(ShareLevel.level(count, of: picture.participants))
            return cell
        }
    }
}
