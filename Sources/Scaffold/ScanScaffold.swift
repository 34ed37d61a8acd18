import Content
import Files
import ScanModel

/// A new scan: a draft with one topic and two aspects whose texts say how to write their own.
package struct ScanScaffold: Sendable {
    private static let folder = RelativePath.folder(of: ScanEditions.earlierFolder)
    let place: ContentPlace
    let id: String
    let title: String
    let sector: Sector
    let today: CalendarDate

    /// - Parameter id: the name for ever; without one it is made of the title.
    package init(
        id: String?,
        title: String,
        sector: String,
        content: String,
        today: CalendarDate
    ) throws(ScaffoldRefusal) {
        self.title = YAMLText.oneLine(title)
        self.today = today
        guard !self.title.isEmpty else { throw .emptyTitle }
        guard let known = Sector(rawValue: sector) else { throw .invalidSector(sector) }
        self.sector = known
        self.id = id ?? Slug.of(self.title)
        guard Identifier.isValid(self.id) else { throw .invalidID(self.id) }
        place = try ContentPlace(root: content, folder: Self.folder)
        for page in place.neighbours where page.scan?.scan.id == self.id {
            throw .knownID(self.id, file: page.path)
        }
    }

    /// Writes the scan.
    /// - Returns: what was made and what to do next, in Dutch.
    package func create() throws(ScaffoldRefusal) -> String {
        let path = try place.path(id + ".md")
        try NewFiles.create(path, Array(text.utf8))
        return report(path)
    }
}
