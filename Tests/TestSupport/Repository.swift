import Foundation

/// Where things stand in the repository.
package enum Repository {
    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    package static let theme = root.appending(path: "themes/standaard")
    package static let invalidSites = root.appending(path: "Tests/Fixtures/invalid")
    package static let minimalSite = invalidSites.appending(path: "minimal")

    /// A new, empty folder. Its path has no symbolic links in it and no slash at its end.
    package static func temporaryFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "scandossier-\(UUID().uuidString)", directoryHint: .notDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}

extension URL {
    /// The path as the system knows it, without percent escapes.
    package var file: String { path(percentEncoded: false) }
}
