import Foundation

/// Where things stand in the repository.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let theme = root.appending(path: "themes/standaard")
    static let invalidSites = root.appending(path: "Tests/Fixtures/invalid")
    static let minimalSite = invalidSites.appending(path: "minimal")

    /// A new, empty folder. Its path has no symbolic links in it and no slash at its end.
    static func temporaryFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "scandossier-\(UUID().uuidString)", directoryHint: .notDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}

extension URL {
    /// The path as the system knows it, without percent escapes.
    var file: String { path(percentEncoded: false) }
}
