import ScanModel

/// The picture of one group: per aspect every school as a dot, the same in words, and the numbers in a table.
struct GroupView {
    let context: PageContext
    let round: ScanRound
    let picture: GroupPicture
    private var strings: Strings { context.strings }
    private var scan: Scan { context.site.scan(of: round) }

    /// The group's name as pages show it.
    static func name(of group: SchoolGroup, strings: Strings) -> String {
        group.kind == .all ? strings("group.all") : group.name
    }

    static func kind(of group: SchoolGroup, strings: Strings) -> String {
        strings(group.kind == .all ? "group.allKind" : "group.\(group.kind.rawValue)")
    }

    var contents: PageContents {
        let name = Self.name(of: picture.group, strings: strings)
        let head = PageContents.Head(
            title: "\(name), \(scan.sector.rawValue) \(round.round)",
            description: strings("group.description", ["name": name, "scan": scan.title, "round": round.round])
        )
        return PageContents(head: head, template: "group", view: view)
    }

    private var view: View {
        let site = context.site
        let name = Self.name(of: picture.group, strings: strings)
        var view = View()
        view[view: "s"] = strings.view
        view[text: "title"] = name
        view[text: "navTitle"] = name
        view[text: "kind"] = Self.kind(of: picture.group, strings: strings)
        view[text: "scanTitle"] = scan.title
        view[text: "round"] = strings("results.round", ["round": round.round])
        view[text: "participants"] = strings("group.participants", ["n": String(picture.participants)])
        view[text: "demonstrationNotice"] = site.configuration.demonstrationNotice
        view[flag: "hasBreadcrumb"] = true
        view[list: "breadcrumb"] = context.breadcrumb(["index.md", "\(ContentFolder.resultFolder)/index.md"])
        let otherVersion = picture.leftOut.filter { $0.reason == .otherVersion }.reduce(0) { $0 + $1.count }
        if otherVersion > 0 { view[text: "leftOut"] = strings("group.leftOut", ["n": String(otherVersion)]) }
        view[list: "stages"] = scan.stages.enumerated().map { number, name in
            var item = View()
            item[text: "number"] = String(number + 1)
            item[text: "name"] = name
            return item
        }
        view[list: "themes"] = scan.themes.map(theme)
        if let manual = site.index.page(at: "handleiding/vergelijken-met-anderen.md") {
            view[text: "compareURL"] = context.link(to: manual.outputPath)
        }
        return view
    }

    private func theme(_ theme: ScanModel.Theme) -> View {
        var item = View()
        item[text: "id"] = theme.id
        item[text: "title"] = theme.title
        item[text: "caption"] = strings(
            "group.caption",
            ["theme": theme.title, "n": String(picture.participants)]
        )
        item[list: "aspects"] = theme.aspects.compactMap { aspect in
            picture.aspect(id: aspect.id).map { self.aspect(aspect, $0) }
        }
        return item
    }

    private func aspect(_ aspect: Aspect, _ counts: AspectPicture) -> View {
        var item = View()
        item[text: "id"] = aspect.id
        item[text: "title"] = aspect.title
        item[text: "url"] = context.link(
            to: context.site.index.pages[context.site.index.scans[round.scan].page].outputPath,
            fragment: aspect.id
        )
        DotPicture(counts: counts.stageCounts, median: counts.median).add(to: &item)
        let words = AspectWords(counts: counts, strings: strings)
        item[text: "sentence"] = words.sentence
        item[text: "others"] = words.others
        item[text: "marks"] = words.marks
        item[text: "medianText"] = words.median ?? "–"
        item[list: "counts"] = counts.stageCounts.map { count in
            var cell = View()
            cell[text: "text"] = String(count)
            cell[text: "level"] = String(Self.heat(count, of: picture.participants))
            return cell
        }
        item[text: "unknown"] = String(counts.unknown)
        item[text: "notApplicable"] = String(counts.notApplicable)
        item[text: "notDiscussed"] = String(counts.notDiscussed)
        return item
    }

    /// How strongly a cell is tinted: 0 for none, 1 to 5 by the share of the schools.
    private static func heat(_ count: Int, of total: Int) -> Int {
        guard count > 0, total > 0 else { return 0 }
        return min(5, 1 + (count * 5 - 1) / total)
    }
}
