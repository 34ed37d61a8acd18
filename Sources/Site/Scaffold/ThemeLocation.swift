import Foundation

/// Where the standard theme stands, for a command that is run from anywhere.
public struct ThemeLocation: Sendable {
    static let standard = "themes/standaard"
    private let folder: String
    private let program: String?

    /// - Parameters:
    ///   - folder: the working folder; empty for the one of the process.
    ///   - program: the path of the running program, to look upward from; links in it are followed.
    public init(from folder: String = "", program: String?) {
        self.folder = folder.isEmpty ? "" : RelativePath.withoutEnd(folder) + "/"
        self.program = program
    }

    /// The theme to build with: `given`, else `themes/standaard` in the working folder, else upward from the program, else
    /// where it is installed.
    public func theme(_ given: String?) throws(ScaffoldRefusal) -> String {
        if let given { return given }
        let own = folder + Self.standard
        // Also a broken one: its owner wants to read what is wrong with it.
        if FileSystem.isFolder(own) { return own }
        guard let found = candidates.first(where: { Self.has("theme.yaml", $0) }) else { throw .noTheme }
        return found
    }

    /// The nearest theme that brings a site to start with. A site's own copy of the theme has none.
    public func themeWithStart(_ given: String?) throws(ScaffoldRefusal) -> String {
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
