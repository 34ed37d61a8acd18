import ScanModel

/// The overview of all results: per school year and scan the groups that are shown, and why others are not.
struct ResultsView {
    let context: PageContext
    private var strings: Strings { context.strings }

    func add(to view: inout View) {
        let site = context.site
        view[text: "demonstrationNotice"] = site.configuration.demonstrationNotice
        let years = Set(site.rounds.map(\.round)).sorted(by: >)
        view[flag: "hasRounds"] = !years.isEmpty
        view[list: "rounds"] = years.map { year in
            var item = View()
            item[text: "id"] = year
            item[text: "title"] = strings("results.round", ["round": year])
            item[list: "scans"] = site.rounds.filter { $0.round == year }.map(scan)
            return item
        }
    }

    private func scan(_ round: ScanRound) -> View {
        var item = View()
        item[text: "title"] = context.site.scan(of: round).title
        item[flag: "hasShown"] = !round.shown.isEmpty
        item[list: "shown"] = round.shown.map { shown in
            var card = View()
            card[text: "url"] = context.link(to: shown.outputPath)
            card[text: "name"] = GroupView.name(of: shown.picture.group, strings: strings)
            card[text: "kind"] = GroupView.kind(of: shown.picture.group, strings: strings)
            card[text: "participants"] = strings(
                "results.participants",
                ["n": String(shown.picture.participants)]
            )
            return card
        }
        item[text: "withheld"] = names(of: .tooFew, in: round).map { strings("results.tooFew", ["groups": $0]) }
        item[text: "empty"] = names(of: .noData, in: round).map { strings("results.noData", ["groups": $0]) }
        return item
    }

    private func names(of outcome: GroupOutcome, in round: ScanRound) -> String? {
        let groups = round.plan.entries.filter { $0.outcome == outcome }.map(\.group)
        guard !groups.isEmpty else { return nil }
        return groups.map { GroupView.name(of: $0, strings: strings) }.joined(separator: ", ")
    }
}
