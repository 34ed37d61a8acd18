import Content
import ScanModel

/// A new post, named after its day and its title.
package struct PostScaffold: Sendable {
    static let folder = "nieuws"
    let place: ContentPlace
    let title: String
    let date: CalendarDate

    /// - Parameter date: the day of the post, as `2026-11-23`; without one `today`.
    package init(title: String, date: String?, content: String, today: CalendarDate) throws(ScaffoldRefusal) {
        self.title = YAMLText.oneLine(title)
        guard !Slug.of(self.title).isEmpty else { throw .emptyTitle }
        if let date {
            guard let day = CalendarDate(date) else { throw .invalidDate(date) }
            self.date = day
        } else {
            self.date = today
        }
        place = try ContentPlace(root: content, folder: Self.folder)
    }

    /// Where it will stand.
    package func path() throws(ScaffoldRefusal) -> String { try place.path("\(date.iso)-\(Slug.of(title)).md") }

    /// Writes the post.
    /// - Returns: what was made and what to do next, in Dutch.
    package func create() throws(ScaffoldRefusal) -> String {
        let path = try path()
        try NewFiles.create(path, Array(text.utf8))
        return report(path)
    }
}
