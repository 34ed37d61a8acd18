import Groups
import ScanModel
import Themes

/// What stands out in a group, in sentences that say how many schools they are about. Each leads to its picture and to
/// the numbers that it was made of.
struct StoryView {
    let group: GroupContext
    private var strings: Strings { group.strings }
    private var smallest: Int { group.context.site.audience.smallestSaid }

    var items: [View<FindingField>] {
        let story = Story(
            group.picture.aspects,
            schools: group.picture.participants,
            rounds: group.group.rounds?.rounds,
            smallest: smallest
        )
        return story.findings.compactMap { finding in
            group.scan.aspect(id: finding.aspectID).map { item(finding, $0) }
        }
    }

    private func item(_ finding: Story.Finding, _ aspect: Aspect) -> View<FindingField> {
        var item = View<FindingField>()
        item[text: .kind] = strings("group.story.kind.\(finding.kind.rawValue)", ["earlier": earlier])
        item[text: .title] = aspect.title
        item[text: .url] = "#\(aspect.id)"
        item[text: .sentence] = sentence(finding)
        item[text: .numbersURL] =
            switch finding.kind {
            case .goOn, .match: "#_keuzes-\(aspect.id)"
            case .differ, .silent: "#_getallen-\(aspect.id)"
            case .moved: group.context.link(to: GroupPart.rounds.outputPath(of: group.group))
            }
        return item
    }

    private var earlier: String { group.round.earlier?.round ?? "" }

    private func sentence(_ finding: Story.Finding) -> String {
        let schools = String(finding.schools)
        switch finding.kind {
        case .goOn: return counted("goOn", finding.count, schools)
        case .differ:
            let (lowest, highest) = (finding.range?.lowest ?? 0, finding.range?.highest ?? 0)
            return strings(
                "group.story.differ",
                ["min": String(lowest), "max": String(highest), "schools": schools]
            )
        case .match:
            return strings(
                "group.story.match",
                ["need": counted("need", finding.count, schools), "offer": counted("offer", finding.other, schools)]
            )
        case .moved:
            guard isSaid(finding.count), isSaid(finding.other) else {
                return strings("group.story.movedFew", ["schools": schools])
            }
            return strings(
                "group.story.moved",
                ["up": String(finding.count), "down": String(finding.other), "schools": schools]
            )
        case .silent:
            return finding.count == finding.schools
                ? strings("group.story.nobody", ["schools": schools])
                : counted("silent", finding.count, schools)
        }
    }

    private func counted(_ key: String, _ count: Int, _ schools: String) -> String {
        isSaid(count)
            ? strings.counted("group.story.\(key)", count, ["schools": schools])
            : strings("group.story.\(key)Few", ["schools": schools])
    }

    private func isSaid(_ count: Int) -> Bool { count == 0 || count >= smallest }
}
