import Content
import Groups
import ScanModel
import Themes

/// Bijeenkomst: what the other pages of the group say, once more for a beamer, a slide a subject; and the same numbers
/// in tables, which the page's script makes a workbook and a document of. It has no numbers of its own: each view is
/// that of another page of the group, so it cannot say more than those.
struct GroupMeetingView {
    let group: GroupContext
    private var strings: Strings { group.strings }
    private var picture: GroupPicture { group.picture }

    /// The rows that fit on one slide.
    private static let rowLimit = 6

    var contents: PageContents {
        PageContents(head: group.head(of: .meeting), template: .groupMeeting, view: view)
    }

    private var view: View<GroupMeetingField> {
        var top = group.view(of: .meeting)
        top[text: .participants] = GroupView(group: group).participants
        var view = View<GroupMeetingField>(including: top)
        let story = StoryView(group: group).items
        view[flag: .hasStory] = !story.isEmpty
        view[list: .story] = story
        let agenda = Agenda(picture.aspects, schools: picture.participants).items
        let items = agenda.compactMap { item in
            group.scan.aspect(id: item.picture.aspectID).map { GroupAgendaView(group: group).item(item, $0) }
        }
        view[flag: .hasAgenda] = !items.isEmpty
        view[list: .agenda] = items
        view[list: .chosen] = agenda.compactMap(slide)
        let chosen = Set(agenda.map(\.picture.aspectID))
        view[list: .others] = group.scan.aspects.filter { !chosen.contains($0.id) }.compactMap { aspect in
            picture.aspect(id: aspect.id).map { slide(aspect, $0) }
        }
        view[list: .themes] = GroupView(group: group).topics
        addOffers(to: &view)
        addVoices(to: &view)
        addRounds(to: &view)
        view.setHTML(EmbeddedJSON.html(json), as: .dataHTML)
        return view
    }

    // MARK: Slides

    private func slide(_ item: Agenda.Item) -> View<MeetingSlideField>? {
        group.scan.aspect(id: item.picture.aspectID).map { aspect in
            var view = slide(aspect, item.picture)
            view[flag: .isOnAgenda] = true
            view[list: .reasons] = GroupAgendaView(group: group).reasons(item).map { View(line: $0) }
            return view
        }
    }

    private func slide(_ aspect: Aspect, _ counts: AspectPicture) -> View<MeetingSlideField> {
        var item = View<MeetingSlideField>(including: GroupView(group: group).aspect(aspect, counts))
        item[text: .theme] = group.scan.topics.first { $0.aspects.contains { $0.id == aspect.id } }?.title
        item[text: .question] = aspect.guidingQuestion
        item[text: .people] = strings.counted(
            "meeting.people",
            counts.answered,
            ["total": String(picture.participants)]
        )
        return item
    }

    // MARK: Question and offer

    private func addOffers(to view: inout View<GroupMeetingField>) {
        let learning = GroupLearningView(group: group)
        let aspects = group.scan.aspects.compactMap { aspect in picture.aspect(id: aspect.id).map { (aspect, $0) } }
        view[list: .learning] = aspects.map { learning.row($0, $1) }
        // What is merged says no need; equals stay in the order of the scan.
        let meeting = aspects.filter { !$1.isMerged && min($1.needCount, $1.offerCount) > 0 }.enumerated().sorted {
            let (one, other) = ($0.element.1, $1.element.1)
            let (pairs, others) = (one.needCount * one.offerCount, other.needCount * other.offerCount)
            return pairs == others ? $0.offset < $1.offset : pairs > others
        }
        let offers = meeting.prefix(Self.rowLimit).map { learning.row($0.element.0, $0.element.1) }
        view[flag: .hasOffers] = !offers.isEmpty
        view[list: .offers] = offers
    }

    private func addVoices(to view: inout View<GroupMeetingField>) {
        guard GroupPart.parts(of: group.group).contains(.voices) else { return }
        let voices = GroupVoicesView(group: group)
        let reasons = voices.reasons.prefix(Self.rowLimit).map { View<LineField>(line: $0) }
        view[flag: .hasMatches] = !reasons.isEmpty
        view[list: .matches] = reasons
        view[flag: .hasVoices] = true
        view[list: .voices] = voices.aspects
    }

    private func addRounds(to view: inout View<GroupMeetingField>) {
        guard case .shown = group.group.rounds else { return }
        let rounds = GroupRoundsView(group: group)
        view[flag: .hasRounds] = true
        view[text: .roundsCaption] = rounds.caption
        view[list: .roundThemes] = rounds.topics
    }

    // MARK: What the script needs

    private var json: JSONValue {
        let address = group.group.address.split(separator: "/").suffix(2).joined(separator: "_")
        return [
            "key": .string(group.group.address), "file": .string("bijeenkomst_\(address)"),
            "group": .string(group.name), "scan": .string(group.scan.title), "round": .string(group.round.round),
            "version": .string(group.scan.version), "site": .string(group.context.site.configuration.title),
            "strings": .object(strings.below("meeting.script").map { JSONMember($0.key, .string($0.text)) }),
        ]
    }
}
