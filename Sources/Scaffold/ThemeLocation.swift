import Content
import Files
import Foundation
import Themes

/// Where the standard theme stands, for a command that is run from anywhere.
package struct ThemeLocation: Sendable {
    static let standard = "themes/standaard"
    private let folder: String
    private let program: String?

    /// - Parameters:
    ///   - folder: the working folder; empty for the one of the process.
    ///   - program: the path of the running program, to look upward from; links in it are followed.
    package init(from folder: String = "", program: String?) {
        self.folder = folder.isEmpty ? "" : RelativePath.withoutEnd(folder) + "/"
        self.program = program
    }

    /// The theme to build with: `given`, else `themes/standaard` in the working folder or beside the content, else upward
    /// from the program, else where it is installed.
    ///
    /// - Parameter content: the folder of the site's texts.
    /// - Throws: also when the content is not there, for that is what is wrong in the wrong folder.
    package func theme(_ given: String?, content: String? = nil) throws(ScaffoldRefusal) -> String {
        var places = [folder + Self.standard]
        if let content {
            guard FileSystem.isFolder(folder + content) else { throw .noContent(content) }
            let beside = RelativePath.folder(of: RelativePath.withoutEnd(content))
            if !beside.isEmpty { places.append(folder + beside + "/" + Self.standard) }
        }
        if let given { return given }
        // Also a broken one: its owner wants to read what is wrong with it.
        if let own = places.first(where: FileSystem.isFolder) { return own }
        guard let found = candidates.first(where: { Self.has("theme.yaml", $0) }) else { throw .noTheme }
        return found
    }

    /// The nearest theme that brings a site to start with. A site's own copy of the theme has none.
    package func themeWithStart(_ given: String?) throws(ScaffoldRefusal) -> String {
        let places = given.map { [$0] } ?? [folder + Self.standard] + candidates
        let file = Theme.startFolder + "content/" + SiteConfiguration.fileName
        guard let found = places.first(where: { Self.has(file, $0) }) else { throw .noStart(given) }
        return found
    }

    private var candidates: [String] {
        guard let program else { return [] }
        var place = URL(filePath: program).resolvingSymlinksInPath().deletingLastPathComponent()
        let installed = place.deletingLastPathComponent().appending(path: "share/scandossier/\(Self.standard)")
        var found: [String] = []
        while place.pathComponents.count > 1 {
            found.append(place.appending(path: Self.standard).path(percentEncoded: false))
            place.deleteLastPathComponent()
        }
        return found + [installed.path(percentEncoded: false)]
    }

    private static func has(_ file: String, _ folder: String) -> Bool {
        FileSystem.kind(of: folder + "/" + file) == .file
    }
}
