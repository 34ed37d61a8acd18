import Diagnosis
import Files

/// The files of a content folder, by the paths under which its pages know them.
///
/// A symbolic link is followed when what it leads to lies in the content folder, or in a folder that `site.yaml` names
/// under `linkedFolders`: whoever may put a link in the folder decides nothing about what is published from elsewhere.
/// What is not followed is told.
package struct ContentListing: Sendable {
    /// Sorted by their bytes.
    package private(set) var files: [String]
    /// Links that were followed, with what they lead to.
    package private(set) var followed: [(path: String, real: String)] = []
    package private(set) var diagnostics: [Diagnostic] = []

    package var hasLinks: Bool { !followed.isEmpty || !diagnostics.isEmpty }

    private let root: String
    /// In these, what a link leads to may lie; with all links of their own followed.
    private var allowed: [String] = []

    /// A tangle of links is no content folder.
    private static let mostFolders = 200

    package static func read(_ root: String) throws(FileSystemError) -> ContentListing {
        let found = try FileSystem.listing(below: root)
        var listing = ContentListing(root: root, files: found.files)
        guard !found.links.isEmpty, let real = FileSystem.realPath(root) else { return listing }
        listing.allowed = [real]
        listing.allowed += namedFolders(in: root, real).compactMap {
            FileSystem.realPath($0.hasPrefix("/") ? $0 : root + "/" + $0)
        }
        try listing.follow(found.links, places: [])
        listing.files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return listing
    }

    private init(root: String, files: [String]) {
        self.root = root
        self.files = files
    }

    /// - Parameter places: the folders in which the links stand that led here.
    private mutating func follow(_ links: [String], places: [String]) throws(FileSystemError) {
        for link in links {
            guard let real = FileSystem.realPath(root + "/" + link),
                let place = FileSystem.realPath(root + "/" + RelativePath.folder(of: link))
            else {
                refuse(link, .dead)
                continue
            }
            guard allowed.contains(where: { Self.isInside(real, $0) }) else {
                refuse(link, .outside(real))
                continue
            }
            guard FileSystem.isFolder(real) else {
                if FileSystem.kind(of: real) == .file {
                    files.append(link)
                    followed.append((link, real))
                } else {
                    refuse(link, .dead)
                }
                continue
            }
            let chain = places + [place]
            guard !chain.contains(where: { Self.isInside($0, real) }), followed.count < Self.mostFolders else {
                refuse(link, .circular)
                continue
            }
            followed.append((link, real))
            let below = try FileSystem.listing(below: root + "/" + link)
            files += below.files.map { "\(link)/\($0)" }
            try follow(below.links.map { "\(link)/\($0)" }, places: chain)
        }
    }

    private mutating func refuse(_ link: String, _ reason: FileFact.UnfollowedLink) {
        diagnostics.append(Diagnostic(.file(.link(reason)), file: root + "/" + link))
    }

    private static func isInside(_ path: String, _ folder: String) -> Bool {
        path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
    }

    /// What `site.yaml` says, unless that is itself a link to elsewhere. Its mistakes are told when the site is read.
    private static func namedFolders(in root: String, _ real: String) -> [String] {
        let path = root + "/" + SiteConfiguration.fileName
        guard let target = FileSystem.realPath(path), isInside(target, real),
            let bytes = try? FileSystem.read(path, limit: ContentFolder.Limits.page)
        else { return [] }
        let file = SourceFile(path: SiteConfiguration.fileName, displayPath: path, bytes: bytes)
        return SiteConfiguration.read(file).0?.linkedFolders ?? []
    }
}
