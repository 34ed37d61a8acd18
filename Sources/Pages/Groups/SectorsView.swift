import Content
import Groups
import ScanModel
import Themes

/// A group's sectors beside each other, on the aspects they share; never added up.
struct SectorsView {
    let context: PageContext
    let group: SectorGroup
    private var strings: Strings { context.strings }

    static func title(of group: SectorGroup, strings: Strings) -> String {
        strings("sectors.title", ["name": group.kind == .all ? strings("group.all") : group.name])
    }

    var contents: PageContents {
        let title = Self.title(of: group, strings: strings)
        let head = PageContents.Head(
            title: "\(title), \(group.round)",
            description: strings("sectors.description", ["name": title, "round": group.round]),
            bundle: context.site.theme.bundles[ThemeBundle.group]
        )
        return PageContents(head: head, template: .sectors, view: view(title))
    }

    private func view(_ title: String) -> View<SectorsField> {
        let above = context.breadcrumb(["index.md", "\(ContentFolder.resultFolder)/index.md"])
        var view = View<SectorsField>(including: context.heading(title, breadcrumb: above))
        view.include(context.demonstrationNotice)
        view[text: .kicker] = strings("results.round", ["round": group.round])
        view[list: .members] = group.members.map { member in
            var item = View<SectorMemberField>()
            item[text: .sector] = strings("sector.\(member.scan.sector.rawValue)")
            item[text: .url] = context.link(to: member.address + ".html")
            item[text: .schools] = strings.counted("sectors.schools", member.picture.participants)
            return item
        }
        let first = group.members[0].scan
        view[flag: .hasShared] = !group.shared.aspectIDs.isEmpty
        view[list: .aspects] = group.shared.aspectIDs.compactMap(first.aspect(id:)).map(aspect)
        view[flag: .hasLeftOut] = !group.shared.leftOut.isEmpty
        view[list: .leftOut] = group.shared.leftOut.map { aspect in
            let title = group.members.lazy.compactMap { $0.scan.aspect(id: aspect.aspectID)?.title }.first
            let key = "sectors.obstacle.\(aspect.obstacle.rawValue)"
            return View(line: strings(key, ["aspect": title ?? aspect.aspectID]))
        }
        return view
    }

    private func aspect(_ aspect: Aspect) -> View<SectorAspectField> {
        var item = View<SectorAspectField>()
        item[text: .id] = aspect.id
        item[text: .title] = aspect.title
        item[list: .rows] = group.members.compactMap { member in
            member.picture.aspect(id: aspect.id).map { counts in
                var row = View<SectorRowField>()
                row[text: .participants] = strings(
                    "sectors.participants",
                    [
                        "sector": strings("sector.\(member.scan.sector.rawValue)"),
                        "schools": strings.counted("sectors.schools", member.picture.participants),
                    ]
                )
                row[list: .counts] = GroupView.cells(
                    counts.stageCounts,
                    of: counts,
                    schools: member.picture.participants,
                    strings: strings
                )
                row[text: .medianText] = AspectWords(counts: counts, strings: strings).median ?? "–"
                return row
            }
        }
        item[list: .stages] = View<StageField>.stages(of: group.members[0].scan)
        return item
    }
}
