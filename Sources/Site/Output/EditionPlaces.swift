import Files
import Foundation
import ScanModel

/// Where editions stand around an output folder. Whoever publishes a folder publishes what lies in it, so a closed edition
/// lies in no other, and none in it.
struct EditionPlaces {
    private let root: String

    init(of root: String) { self.root = root }

    func refuse(_ edition: Edition) throws(BuildFailure) {
        for folder in above {
            guard let other = Self.audience(in: folder) else { continue }
            if edition.audience == .group || other == .group { throw .nestedEditions(root, folder) }
        }
        for folder in Self.editions(in: root) {
            let inner = root + "/" + folder.name
            if edition.audience == .group || folder.audience == .group { throw .nestedEditions(inner, root) }
        }
    }

    /// The folders right in this one that hold an edition.
    static func editions(in root: String) -> [(name: String, audience: Audience)] {
        guard FileSystem.isFolder(root), let names = try? FileSystem.folders(in: root) else { return [] }
        return names.compactMap { name in audience(in: root + "/" + name).map { (name, $0) } }
    }

    private var above: [String] {
        var found: [String] = []
        var folder = URL(fileURLWithPath: root).standardizedFileURL
        while folder.pathComponents.count > 1 {
            folder.deleteLastPathComponent()
            found.append(folder.path)
        }
        return found
    }

    private static func audience(in folder: String) -> Audience? {
        let path = folder + "/" + OutputFolder.manifestName
        guard FileSystem.kind(of: path) == .file, let bytes = try? FileSystem.read(path) else { return nil }
        return OutputManifest.read(bytes)?.audience
    }
}
