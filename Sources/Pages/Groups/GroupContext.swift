import Content
import Groups
import Markdown
import ScanModel
import Themes

/// What the pages of one group share: names, links, and the top of the page.
struct GroupContext {
    let context: PageContext
    let round: ScanRound
    let group: ScanRound.Group

    var strings: Strings { context.strings }
    var scan: Scan { round.scan }
    var picture: GroupPicture { group.picture }
    var name: String { Self.name(of: group.group, strings: strings) }
    /// The schools that are shown by name, by code.
    var named: [ScanRound.NamedSchool] { group.named }

    /// The group's name as pages show it.
    static func name(of group: SchoolGroup, strings: Strings) -> String {
        group.kind == .all ? strings("group.all") : group.name
    }

    static func kind(of group: SchoolGroup, strings: Strings) -> String {
        strings(group.kind == .all ? "group.allKind" : "group.\(group.kind.rawValue)")
    }

    func contents(of part: GroupPart) -> PageContents {
        switch part {
        case .picture: GroupView(group: self).contents
        case .table: GroupTableView(group: self).contents
        case .learning: GroupLearningView(group: self).contents
        case .voices: GroupVoicesView(group: self).contents
        case .rounds: GroupRoundsView(group: self).contents
        case .framework: GroupFrameworkView(group: self).contents
        case .agenda: GroupAgendaView(group: self).contents
        case .meeting: GroupMeetingView(group: self).contents
        }
    }

    func head(of part: GroupPart) -> PageContents.Head {
        let values = ["name": name, "scan": scan.title, "round": round.round]
        let title = "\(name), \(scan.sector.rawValue) \(round.round)"
        return PageContents.Head(
            title: part == .picture ? title : "\(strings("group.part.\(part.rawValue)")): \(title)",
            description: strings("group.descriptions.\(part.rawValue)", values),
            bundle: context.site.theme.bundles[part == .meeting ? ThemeBundle.meeting : ThemeBundle.group]
        )
    }

    /// The view of a part with everything above its own contents.
    func view(of part: GroupPart) -> View<GroupField> {
        let title = part == .picture ? name : strings("group.part.\(part.rawValue)")
        var view = View<GroupField>(including: context.heading(title, breadcrumb: breadcrumb(of: part)))
        view.include(context.demonstrationNotice)
        let kind = part == .picture ? Self.kind(of: group.group, strings: strings) : name
        view[text: .kicker] = "\(kind) · \(scan.title) · \(strings("results.round", ["round": round.round]))"
        view[list: .parts] = GroupPart.parts(of: group).map { other in
            var item = View<GroupPartField>()
            item[text: .partTitle] = strings("group.part.\(other.rawValue)")
            item[text: .partURL] = context.link(to: other.outputPath(of: group))
            item[flag: .isCurrent] = other == part
            return item
        }
        view[list: .stages] = View<StageField>.stages(of: scan)
        return view
    }

    private func breadcrumb(of part: GroupPart) -> [View<LinkField>] {
        let above = context.breadcrumb(["index.md", "\(ContentFolder.resultFolder)/index.md"])
        guard part != .picture else { return above }
        var item = View<LinkField>()
        item[text: .url] = context.link(to: GroupPart.picture.outputPath(of: group))
        item[text: .title] = name
        return above + [item]
    }

    /// The topics of the scan with the aspects that there is something to show of.
    func topics<Item>(_ aspect: (Aspect) -> View<Item>?) -> [(topic: Topic, aspects: [View<Item>])] {
        scan.topics.compactMap { topic in
            let aspects = topic.aspects.compactMap(aspect)
            return aspects.isEmpty ? nil : (topic, aspects)
        }
    }

    /// An aspect with its title and, of a scan of now, a link into the scan.
    func aspect(_ aspect: Aspect) -> View<GroupAspectField> {
        var item = View<GroupAspectField>()
        item[text: .id] = aspect.id
        item[text: .title] = aspect.title
        item[text: .url] = round.edition.page.map {
            context.link(to: context.site.index.pages[$0].outputPath, fragment: aspect.id)
        }
        return item
    }

    /// An aspect in one line.
    func spread(_ counts: AspectPicture) -> View<SpreadField> {
        let strip = SpreadStrip(counts: counts.stageCounts, of: fullest, spans: counts.steps.map { $0.width + 1 })
        var item = View<SpreadField>()
        item[text: .spreadWidth] = String(strip.width)
        item[text: .spreadHeight] = String(SpreadStrip.height)
        item[text: .spreadY] = String(SpreadStrip.bottom)
        item[text: .spreadBars] = strip.bars
        item[text: .spreadMedian] = strip.triangle
        item[text: .middle] = AspectWords(counts: counts, strings: strings).middleAndRange
        item[text: .answered] = String(counts.answered)
        return item
    }

    /// Schools in the fullest stage of all aspects.
    private var fullest: Int { picture.aspects.compactMap { $0.stageCounts.max() }.max() ?? 0 }

    /// A text of a school, with where it comes from.
    func voice(_ voice: Voice) -> View<VoiceField> {
        let key = SchoolCode.key(voice.code)
        var item = View<VoiceField>()
        if let school = round.named[key] { item.include(self.school(school)) }
        item[text: .kind] = strings("voices.kind.\(voice.kind.key)")
        item[text: .file] = file(of: voice.code)
        item.setHTML(MarkdownDocument.parse(voice.words.utf8, options: .note).html(), as: .wordsHTML)
        return item
    }

    /// The file that a school's numbers and words stand in.
    func file(of code: String) -> String { "\(ContentFolder.resultFolder)/\(round.round)/\(code).json" }

    /// A named school with a link to its page.
    func school(_ school: ScanRound.NamedSchool) -> View<NamedLinkField> {
        View(name: school.name, url: context.link(to: school.outputPath))
    }
}

extension Strings {
    /// "2", "1–2".
    func stages(_ step: StageRange) -> String {
        step.width == 0
            ? String(step.lowest)
            : self("group.stages", ["min": String(step.lowest), "max": String(step.highest)])
    }

    /// "a", "a en b", "a, b en c".
    func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return self("list.and", ["first": names.dropLast().joined(separator: ", "), "last": last])
    }

    /// The text for a number; a text of its own for one where the words change.
    func counted(_ key: String, _ count: Int, _ values: [String: String] = [:]) -> String {
        let key = count == 1 && has(key + "One") ? key + "One" : key
        return self(key, values.merging(["n": String(count)]) { own, _ in own })
    }
}
