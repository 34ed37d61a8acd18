import Content
import Groups
import ScanModel
import Themes

/// The overview of all results: per school year and scan the groups that are shown, and why others are not.
struct ResultsView {
    let context: PageContext
    private var strings: Strings { context.strings }

    func view(of page: View<PageField>) -> View<ResultsField> {
        var view = View<ResultsField>(including: page)
        let site = context.site
        view.include(context.demonstrationNotice)
        let comparison = site.comparison
        let years = Set(comparison.rounds.map(\.round)).sorted(by: >)
        view[flag: .hasRounds] = !years.isEmpty
        view[list: .rounds] = years.map { year in
            var item = View<ResultsRoundField>()
            item[text: .id] = year
            item[text: .title] = strings("results.round", ["round": year])
            item[list: .scans] = comparison.rounds.filter { $0.round == year }.map(scan)
            item[list: .sectors] = comparison.sectorGroups.filter { $0.round == year }.map(sectors)
            item[flag: .hasSectors] = comparison.sectorGroups.contains { $0.round == year }
            item[list: .schools] = schools(year)
            item[flag: .hasSchools] = comparison.rounds.contains { $0.round == year && !$0.named.isEmpty }
            return item
        }
        return view
    }

    private func scan(_ round: ScanRound) -> View<ResultsScanField> {
        var item = View<ResultsScanField>()
        item[text: .title] =
            round.edition.isEarlier
            ? strings("results.edition", ["scan": round.scan.title, "version": round.scan.version]) : round.scan.title
        item[flag: .hasShown] = !round.groups.isEmpty
        item[list: .shown] = round.groups.map { shown in
            var card = View<GroupCardField>()
            card[text: .url] = context.link(to: GroupPart.picture.outputPath(of: shown))
            card[text: .name] = GroupContext.name(of: shown.group, strings: strings)
            card[text: .kind] = GroupContext.kind(of: shown.group, strings: strings)
            card[text: .participants] = strings(
                "results.participants",
                ["n": String(shown.picture.participants)]
            )
            return card
        }
        item[text: .withheld] = withheld(in: round).map { strings("results.withheld", ["groups": $0]) }
        if round.plan.selection.leftOut.contains(where: { $0.reason == .otherVersion }) {
            item[text: .otherVersion] = strings("results.otherVersion")
        }
        return item
    }

    private func sectors(_ group: SectorGroup) -> View<NamedLinkField> {
        View(name: SectorsView.title(of: group, strings: strings), url: context.link(to: group.outputPath))
    }

    /// The schools that are shown by name, in the order of their names.
    private func schools(_ year: String) -> [View<NamedLinkField>] {
        context.site.comparison.rounds.filter { $0.round == year }.flatMap(\.named.values)
            .sorted { ($0.name.lowercased(), $0.code) < ($1.name.lowercased(), $1.code) }
            .map { school in View(name: school.name, url: context.link(to: school.outputPath)) }
    }

    /// The groups without a picture. One sentence for all: that there is none because nobody takes part would say of
    /// the others that somebody does.
    private func withheld(in round: ScanRound) -> String? {
        let groups = round.plan.entries.filter { $0.outcome.picture == nil }.map(\.group)
        guard !groups.isEmpty else { return nil }
        return groups.map { GroupContext.name(of: $0, strings: strings) }.joined(separator: ", ")
    }
}
