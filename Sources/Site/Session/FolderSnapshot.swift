import Files

/// The stamps of all files in some folders: what is different between two of them has changed.
package struct FolderSnapshot: Sendable {
    private var stamps: [String: FileSystem.Stamp]

    /// A folder that cannot be listed counts as empty.
    package init(of folders: [String]) {
        var stamps: [String: FileSystem.Stamp] = [:]
        for folder in folders {
            for path in (try? FileSystem.files(below: folder)) ?? [] {
                stamps[folder + "/" + path] = FileSystem.stamp(of: folder + "/" + path)
            }
        }
        self.stamps = stamps
    }

    /// Files that came, went, or are not what they were.
    package func changes(since earlier: FolderSnapshot) -> Set<String> {
        var paths = Set(stamps.filter { earlier.stamps[$0.key] != $0.value }.keys)
        paths.formUnion(earlier.stamps.keys.filter { stamps[$0] == nil })
        return paths
    }

    /// The same, with some files as another snapshot has them.
    package func with(_ paths: Set<String>, of other: FolderSnapshot) -> FolderSnapshot {
        var result = self
        for path in paths { result.stamps[path] = other.stamps[path] }
        return result
    }
}
