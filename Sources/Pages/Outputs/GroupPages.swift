import Content
import Groups

/// One of the pages of a group.
struct GroupPage: FramedPage {
    let site: Site
    let round: ScanRound
    let group: ScanRound.Group
    let part: GroupPart

    var path: String { part.outputPath(of: group) }
    var origin: String { site.registerPath }
    var contents: PageContents { view.contents(of: part) }

    /// The further pages of a group are one step away from its first.
    var searchEntry: SearchEntry? {
        guard part == .picture else { return nil }
        let title = view.head(of: part).title
        return SearchEntry(title, at: path, in: ContentFolder.resultFolder, of: site)
    }

    private var view: GroupContext { GroupContext(context: context, round: round, group: group) }

    static func all(of site: Site) -> [GroupPage] {
        site.comparison.rounds.flatMap { round in
            round.groups.flatMap { group in
                GroupPart.parts(of: group).map { GroupPage(site: site, round: round, group: group, part: $0) }
            }
        }
    }
}

/// The page of a school that is shown by name.
struct SchoolPage: FramedPage {
    let site: Site
    let round: ScanRound
    let school: ScanRound.NamedSchool

    var path: String { school.outputPath }
    var origin: String { site.registerPath }
    var contents: PageContents { SchoolView(context: context, round: round, school: school).contents }

    var searchEntry: SearchEntry? {
        SearchEntry("\(school.name), \(round.round)", at: path, in: ContentFolder.resultFolder, of: site)
    }

    static func all(of site: Site) -> [SchoolPage] {
        site.comparison.rounds.flatMap { round in
            round.named.values.sorted { $0.outputPath < $1.outputPath }
                .map { SchoolPage(site: site, round: round, school: $0) }
        }
    }
}

/// A group's sectors beside each other.
struct SectorsPage: FramedPage {
    let site: Site
    let group: SectorGroup

    var path: String { group.outputPath }
    var origin: String { site.registerPath }
    var contents: PageContents { SectorsView(context: context, group: group).contents }

    var searchEntry: SearchEntry? {
        let title = "\(SectorsView.title(of: group, strings: site.theme.strings)), \(group.round)"
        return SearchEntry(title, at: path, in: ContentFolder.resultFolder, of: site)
    }

    static func all(of site: Site) -> [SectorsPage] {
        site.comparison.sectorGroups.map { SectorsPage(site: site, group: $0) }
    }
}

extension Site {
    /// What pages about groups and schools come from.
    fileprivate var registerPath: String { "\(contentRoot)/\(ContentFolder.registerName)" }
}
