import Content
import Files
import ScanModel

/// A new page: a draft with the keys that its neighbours have, and a text that says what to write.
package struct PageScaffold: Sendable {
    let place: ContentPlace
    let name: String
    let title: String
    let today: CalendarDate

    /// - Parameters:
    ///   - path: a file or a folder, inside the content folder or with its name before it: `handleiding/nieuwe-stap.md`.
    ///   - content: the content folder.
    package init(_ path: String, title: String, content: String, today: CalendarDate) throws(ScaffoldRefusal) {
        self.title = YAMLText.oneLine(title)
        self.today = today
        guard !self.title.isEmpty else { throw .emptyTitle }
        let root = RelativePath.withoutEnd(content)
        // As Windows writes it, and with what a shell completes.
        var inside = path.replacing("\\", with: "/")
        if inside.hasPrefix(root + "/") { inside = String(inside.dropFirst(root.count + 1)) }
        guard !inside.hasPrefix("/"), let clean = RelativePath.resolve(inside, from: "") else { throw .outside(path) }
        let isFolder = clean.isEmpty || FileSystem.kind(of: root + "/" + clean) == .directory
        if isFolder {
            place = try ContentPlace(root: root, folder: clean)
            name = Slug.of(self.title) + ".md"
        } else {
            let file = RelativePath.name(of: clean)
            place = try ContentPlace(root: root, folder: RelativePath.folder(of: clean))
            name = Slug.of(file.lowercased().hasSuffix(".md") ? String(file.dropLast(3)) : file) + ".md"
        }
        if name == ".md" { throw .emptyTitle }
        if place.folder == RelativePath.folder(of: ScanEditions.earlierFolder) || place.commonType == .scan {
            throw .isScan
        }
        if place.commonType == .post { throw .isPost }
    }

    /// Where it will stand.
    package func path() throws(ScaffoldRefusal) -> String { try place.path(name) }

    /// Writes the page.
    /// - Returns: what was made and what to do next, in Dutch.
    package func create() throws(ScaffoldRefusal) -> String {
        let path = try path()
        try NewFiles.create(path, Array(text.utf8))
        return report(path)
    }

    var type: PageType {
        if name == "index.md" { return .section }
        switch place.commonType {
        case .step: return .step
        case .article: return .article
        case nil where place.folder == "handleiding": return .step
        case nil where place.folder == "dossier": return .article
        default: return .page
        }
    }
}
