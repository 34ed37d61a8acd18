import Content
import Groups
import ScanModel
import Themes

/// Gesprek: an agenda for a meeting of the group, made from where schools differ, what they start with and who tells.
struct GroupAgendaView {
    let group: GroupContext
    private var strings: Strings { group.strings }

    var contents: PageContents {
        PageContents(head: group.head(of: .agenda), template: .groupAgenda, view: view)
    }

    private var view: View<GroupAgendaField> {
        var view = View<GroupAgendaField>(including: group.view(of: .agenda))
        let agenda = Agenda(group.picture.aspects, schools: group.picture.participants)
        view[flag: .hasItems] = !agenda.items.isEmpty
        view[list: .items] = agenda.items.compactMap { item in
            group.scan.aspect(id: item.picture.aspectID).map { self.item(item, $0) }
        }
        return view
    }

    func item(_ item: Agenda.Item, _ aspect: Aspect) -> View<AgendaItemField> {
        var view = View<AgendaItemField>(including: group.aspect(aspect))
        view[list: .reasons] = reasons(item).map { View(line: $0) }
        view[text: .sentence] = AspectWords(counts: item.picture, strings: strings).sentence
        if let html = conversation(aspect.id), !html.isEmpty { view.setHTML(html, as: .questionsHTML) }
        return view
    }

    /// Why it is on the agenda, and who could open the conversation.
    func reasons(_ item: Agenda.Item) -> [String] {
        item.reasons.map { reason($0, item.picture) } + opening(item.picture)
    }

    private func reason(_ reason: Agenda.Reason, _ counts: AspectPicture) -> String {
        switch reason {
        case .spread:
            let range = counts.range
            return strings(
                "agenda.spread",
                ["min": String(range?.lowest ?? 0), "max": String(range?.highest ?? 0)]
            )
        case .priority: return strings.counted("agenda.priority", counts.priorityCount)
        case .nobody: return strings("agenda.nobody")
        }
    }

    /// Who could open the conversation: by name where names are shown.
    private func opening(_ counts: AspectPicture) -> [String] {
        guard counts.offerCount > 0 else { return [] }
        let names = group.named.filter { $0.answers.answers[counts.aspectID]?.offer == true }.map(\.name)
        return names.isEmpty
            ? [strings.counted("agenda.offer", counts.offerCount)]
            : [strings("agenda.offerNames", ["names": strings.list(names)])]
    }

    /// The conversation questions of the scan of now.
    private func conversation(_ aspectID: String) -> [UInt8]? {
        guard let page = group.round.edition.page,
            let document = group.context.site.index.pages[page].scan
        else { return nil }
        for (topic, texts) in zip(document.scan.topics, document.topics) {
            if let place = topic.aspects.firstIndex(where: { $0.id == aspectID }) {
                return texts.aspects[place].conversationHTML
            }
        }
        return nil
    }
}
