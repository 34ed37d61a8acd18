import Files
import ScanModel

/// The folder the site is published in. Every file in it is whole at any moment: content is written to a temporary
/// file in `.scandossier/` and renamed into place.
///
/// Before the first change the manifest lists all that this build may write; after the last it lists what stands
/// there. A build that is cut off between the two leaves a list that is a little too long, never too short, so the
/// next build still knows which files are its own. Files that no build wrote are never touched.
struct OutputFolder: Sendable {
    let root: String
    let previous: OutputManifest
    /// The manifest as it stands there.
    private let bytes: [UInt8]

    private static let stateFolder = ".scandossier"
    /// Where in an output folder the last build says what it wrote.
    static let manifestName = stateFolder + "/manifest.json"
    private var state: String { root + "/" + Self.stateFolder }
    private var manifestPath: String { root + "/" + Self.manifestName }
    private var memoryPath: String { state + "/memory" }

    /// - Parameter earlier: the same folder as it was a moment ago: mostly its manifest need not be taken apart again.
    init(root: String, since earlier: OutputFolder? = nil) throws(FileSystemError) {
        self.root = root
        let path = root + "/" + Self.manifestName
        bytes = FileSystem.kind(of: path) == .file ? try FileSystem.read(path) : []
        if let earlier, earlier.bytes == bytes {
            previous = earlier.previous
        } else {
            previous = OutputManifest.read(bytes) ?? OutputManifest()
        }
    }

    /// What the last build remembers; `nil` when it did not end well, or when that is gone or damaged.
    var memory: BuildMemory? {
        guard let inputs = previous.inputs, FileSystem.kind(of: memoryPath) == .file,
            let bytes = try? FileSystem.read(memoryPath), let memory = BuildMemory(bytes), memory.inputs == inputs
        else { return nil }
        return memory
    }

    /// Before the manifest is finished: until that names the same inputs, this does not count.
    func remember(_ memory: BuildMemory) throws(FileSystemError) { try save(memory.write(), to: memoryPath) }

    /// Takes away what is remembered: it names pages.
    func forget() throws(FileSystemError) { try FileSystem.remove(memoryPath) }

    /// Whether any build has been here.
    var hasState: Bool { FileSystem.kind(of: state) == .directory }

    /// Paths that this build wants but that hold a file no build wrote, or where such a file stands for a folder.
    func foreignFiles(among paths: [String]) -> [String] {
        let unknown = paths.filter { previous.files[$0] == nil }
        guard !unknown.isEmpty, FileSystem.kind(of: root) != .missing else { return [] }
        // In a folder that is not there, nothing can be in the way: one look instead of one per page.
        var kinds: [String: FileSystem.Kind] = [:]
        return unknown.filter { path in
            let folder = root + "/" + RelativePath.folder(of: path)
            let kind = kinds[folder] ?? Self.kind(ofFolder: folder, within: root)
            kinds[folder] = kind
            switch kind {
            case .missing: return false
            case .directory: return FileSystem.kind(of: root + "/" + path) != .missing
            case .file, .other: return true
            }
        }
    }

    /// What stands at a folder, or at the first of those above it that is not missing and no folder.
    private static func kind(ofFolder folder: String, within root: String) -> FileSystem.Kind {
        // The output folder itself may be a link: with a slash behind it, that is followed.
        guard folder.utf8.count > root.utf8.count + 1 else { return FileSystem.kind(of: root + "/") }
        let kind = FileSystem.kind(of: folder)
        guard kind == .missing else { return kind }
        let above = self.kind(ofFolder: RelativePath.folder(of: folder), within: root)
        return above == .directory ? .missing : above
    }

    /// The first of these paths that this disk cannot hold, and how many bytes it can: known before the first file is
    /// written.
    ///
    /// - Parameter longestName: `nil` asks the disk.
    func firstTooLong(among paths: [String], longestName: Int? = nil) -> (path: String, limit: Int)? {
        var standing = root
        while FileSystem.kind(of: standing) == .missing {
            let above = RelativePath.folder(of: standing)
            standing = above.isEmpty ? (standing.hasPrefix("/") ? "/" : ".") : above
        }
        let longest = longestName ?? FileSystem.longestName(at: standing) ?? PortableName.longest
        for path in paths {
            if root.utf8.count + 1 + path.utf8.count > FileSystem.longestPath { return (path, FileSystem.longestPath) }
            // Most paths are shorter than one name may be.
            guard path.utf8.count > longest else { continue }
            let names = path.utf8.split(separator: UInt8(ascii: "/"))
            if names.contains(where: { $0.count > longest }) { return (path, longest) }
        }
        return nil
    }

    /// Whoever publishes this folder would not know that it has come to hold names of schools, or no longer does.
    func refuseOtherEdition(than edition: Edition, isLocked: Bool = false) throws(BuildFailure) {
        // What a lock leaves behind of an open edition, everyone could read; and the other way round it would be open.
        if !previous.files.isEmpty, previous.isLocked != isLocked { throw .otherLock(root, isLocked: isLocked) }
        if let standing = previous.audience, standing != edition.audience { throw .otherEdition(root, standing) }
        if let standing = previous.group, standing != edition.group { throw .otherGroup(root, standing) }
    }

    /// Takes the folder for this build alone, unless another build is at work in it.
    func lock() throws(FileSystemError) -> FileLock {
        try FileSystem.createDirectory(state)
        return try FileSystem.lock(state + "/lock")
    }

    /// Announces the paths of this build in the manifest and clears what a build that was cut off left behind.
    func begin(paths: [String], for edition: Edition, isLocked: Bool = false) throws(FileSystemError) {
        for leftover in try FileSystem.files(below: state) where leftover.hasPrefix("tmp-") {
            try FileSystem.remove(state + "/" + leftover)
        }
        var announced = previous
        announced.inputs = nil
        (announced.audience, announced.isLocked) = (edition.audience, isLocked)
        // Whose edition it is, is not for who has the folder without the passphrase.
        announced.group = isLocked ? nil : edition.group
        for path in paths { announced.files[path] = .init() }
        try save(announced)
        for folder in Set(paths.map(RelativePath.folder(of:))).sorted() where !folder.isEmpty {
            try FileSystem.createDirectory(root + "/" + folder)
        }
    }

    enum Outcome: Sendable { case written, unchanged }

    /// Writes `bytes` at `path` unless that is what already stands there. Where no build wrote before, nothing stands:
    /// `foreignFiles` made sure of it.
    ///
    /// - Parameter slot: a number no other write under way uses; it names the temporary file.
    func write(
        _ bytes: [UInt8],
        to path: String,
        slot: Int
    ) throws(FileSystemError) -> (outcome: Outcome, stamp: FileSystem.Stamp) {
        let target = root + "/" + path
        if previous.files[path] != nil, let stamp = FileSystem.stamp(of: target), stamp.size == bytes.count,
            let standing = try? FileSystem.read(target), standing == bytes
        {
            return (.unchanged, stamp)
        }
        let temporary = state + "/tmp-\(slot)"
        do throws(FileSystemError) {
            let stamp = try FileSystem.write(bytes, to: temporary)
            try FileSystem.move(temporary, to: target)
            return (.written, stamp)
        } catch {
            try? FileSystem.remove(temporary)
            // The publisher knows the page, not the temporary file.
            throw FileSystemError(path: target, operation: error.operation, errno: error.errno)
        }
    }

    /// Removes what earlier builds wrote and this one does not, then the folders that are empty because of it.
    ///
    /// A file whose content is no longer what the build wrote has been changed by somebody and stays.
    /// - Returns: the removed paths and the kept ones.
    func prune(keeping paths: Set<String>) throws(FileSystemError) -> (removed: [String], kept: [String]) {
        var removed: [String] = []
        var kept: [String] = []
        for (path, entry) in previous.files.sorted(by: { $0.key < $1.key }) where !paths.contains(path) {
            let target = root + "/" + path
            guard FileSystem.kind(of: target) == .file else { continue }
            if let digest = entry.digest, Fingerprint.of(try FileSystem.read(target)) != digest {
                kept.append(path)
                continue
            }
            try FileSystem.remove(target)
            removed.append(path)
        }
        var folders = Set(removed.map(RelativePath.folder(of:)))
        while let deepest = folders.max(by: { RelativePath.depth(of: $0) < RelativePath.depth(of: $1) }) {
            folders.remove(deepest)
            guard !deepest.isEmpty else { continue }
            FileSystem.removeIfEmpty(directory: root + "/" + deepest)
            let parent = RelativePath.folder(of: deepest)
            if !parent.isEmpty { folders.insert(parent) }
        }
        return (removed, kept)
    }

    /// Writes the manifest of a build that has ended well.
    func finish(_ manifest: OutputManifest) throws(FileSystemError) {
        try save(manifest)
    }

    /// Whether the last build ended well, was made from the same `inputs`, and all of its files still stand untouched.
    func isCurrent(for inputs: String) -> Bool {
        previous.inputs == inputs
            && previous.files.allSatisfy { path, entry in
                guard let stamp = FileSystem.stamp(of: root + "/" + path) else { return false }
                return stamp.size == entry.size && stamp.modified == entry.modified
            }
    }

    private func save(_ manifest: OutputManifest) throws(FileSystemError) {
        try save(manifest.write(), to: manifestPath)
    }

    private func save(_ bytes: [UInt8], to path: String) throws(FileSystemError) {
        let temporary = state + "/tmp-\(RelativePath.name(of: path))"
        try FileSystem.write(bytes, to: temporary)
        try FileSystem.move(temporary, to: path)
    }
}
