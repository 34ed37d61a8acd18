import Content
import Files
import ScanModel
import Themes

/// A complete small site in a new or empty folder: the theme's `start` folder, filled in, and a copy of the theme.
package struct SiteScaffold: Sendable {
    let title: String
    let publisher: String
    let isPublisherKnown: Bool
    let today: CalendarDate
    let theme: String
    let service: PublishingService?

    /// - Parameters:
    ///   - theme: a theme with a site to start with, as `ThemeLocation.themeWithStart` finds it.
    ///   - service: what publishes the site at every change, when it is to hold the file for that.
    package init(
        title: String?,
        publisher: String?,
        today: CalendarDate,
        theme: String,
        service: PublishingService? = nil
    ) throws(ScaffoldRefusal) {
        self.title = YAMLText.oneLine(title ?? Self.standardTitle)
        self.publisher = YAMLText.oneLine(publisher ?? Self.standardPublisher)
        isPublisherKnown = publisher != nil
        self.today = today
        self.theme = RelativePath.withoutEnd(theme)
        self.service = service
        if self.title.isEmpty || self.publisher.isEmpty { throw .emptyTitle }
    }

    /// Makes the site.
    /// - Returns: what was made and what to do next, in Dutch.
    package func create(in folder: String) throws(ScaffoldRefusal) -> String {
        let folder = RelativePath.withoutEnd(folder)
        try NewFiles.createFolder(folder, try files())
        return report(folder)
    }

    private func files() throws(ScaffoldRefusal) -> [(path: String, bytes: [UInt8])] {
        let paths = try ScaffoldRefusal.wrapping { () throws(FileSystemError) in try FileSystem.files(below: theme) }
        var files: [(path: String, bytes: [UInt8])] = [(".gitignore", Array(Self.ignored.utf8))]
        if let service { files.append((service.path, Array(service.text.utf8))) }
        for path in paths {
            let bytes = try ScaffoldRefusal.wrapping { () throws(FileSystemError) in
                try FileSystem.read(theme + "/" + path)
            }
            if path.hasPrefix(Theme.startFolder) {
                let text = filled(String(decoding: bytes, as: UTF8.self))
                files.append((filled(String(path.dropFirst(Theme.startFolder.count))), Array(text.utf8)))
            } else {
                files.append((ThemeLocation.standard + "/" + path, bytes))
            }
        }
        return files
    }

    private func filled(_ text: String) -> String {
        let first = today.month >= 8 ? today.year : today.year - 1
        let years = (first...first + 1).map { "\"\($0)-\($0 + 1)\"" }.joined(separator: ", ")
        let words = [
            "title": YAMLText.value(title), "publisher": YAMLText.value(publisher), "today": today.iso,
            "year": String(today.year), "schoolYears": years,
        ]
        return words.reduce(text) { $0.replacing("{{\($1.key)}}", with: $1.value) }
    }
}
