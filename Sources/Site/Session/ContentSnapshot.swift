import Content
import Diagnosis
import Files

/// The content folder in memory, kept up to date file by file.
struct ContentSnapshot: Sendable {
    let root: String
    /// Sorted by the bytes of their paths, as `FileSystem.files(below:)` gives them.
    private var files: [Entry] = []
    /// How the files were found; `nil` before they were.
    private var listing: ContentListing?
    /// How many files the last update read.
    private(set) var readCount = 0

    private struct Entry: Sendable {
        var file: ContentFile
        var stamp: FileSystem.Stamp?
    }

    init(root: String) {
        self.root = root
    }

    var folder: ContentFolder { ContentFolder(root, files: files.map(\.file), listing: listing) }

    /// Folders elsewhere that links of the content folder lead to, to be watched with it.
    var linkedFolders: [String] {
        let folders = (listing?.followed ?? []).map { link in
            FileSystem.isFolder(link.real) ? link.real : RelativePath.folder(of: link.real)
        }
        return Set(folders).sorted()
    }

    /// The fingerprint of a file, whether or not it is published; `nil` when it is not there.
    func digest(of path: String) -> String? {
        (place(of: path) ?? place(of: RelativePath.composed(path)) ?? place(of: RelativePath.decomposed(path)))
            .map { files[$0].file.digest }
    }

    func source(of path: String) -> SourceFile? {
        place(of: path).flatMap { files[$0].file.source }
    }

    /// The folder as it would be if a file held these bytes.
    func with(_ bytes: [UInt8], at path: String) -> ContentSnapshot {
        var result = self
        let entry = Entry(file: ContentFile.unsaved(path, in: root, holding: bytes), stamp: nil)
        if let place = place(of: path) {
            result.files[place] = entry
        } else {
            result.files.insert(entry, at: insertionPoint(of: path))
        }
        return result
    }

    mutating func update(_ change: FileChange) async throws(FileSystemError) {
        readCount = 0
        switch change {
        case .everything: try await rescan()
        case .files(let paths):
            let prefix = root + "/"
            let own = paths.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }.sorted()
            // A link can make one file many, and none of many.
            if listing?.hasLinks == true || own.contains(where: { FileSystem.isLink(prefix + $0) }) {
                try await rescan(anew: paths)
            } else {
                await reread(own)
            }
        }
    }

    /// Lists the folder anew; files whose stamp is what it was are not read again, unless they are named.
    private mutating func rescan(anew named: Set<String> = []) async throws(FileSystemError) {
        let listing = try ContentListing.read(root)
        self.listing = listing
        let paths = listing.files
        let known = Dictionary(files.map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
        let root = root
        let entries = await concurrentMap(paths) { path -> (entry: Entry, isRead: Bool) in
            let name = root + "/" + path
            let stamp = FileSystem.stamp(ofTarget: name)
            if let entry = known[path], entry.stamp == stamp, stamp != nil, !named.contains(name) {
                return (entry, false)
            }
            return (Entry(file: ContentFile.read(path, in: root), stamp: stamp), true)
        }
        files = entries.map(\.entry)
        readCount = entries.count(where: \.isRead)
    }

    /// A file that was named is read again whatever its stamp says: two saves can fall within one tick of the clock.
    private mutating func reread(_ paths: [String]) async {
        let root = root
        let entries = await concurrentMap(paths.filter(Self.isVisible)) { path -> (path: String, entry: Entry?) in
            let name = root + "/" + path
            guard FileSystem.kind(of: name) == .file else { return (path, nil) }
            let stamp = FileSystem.stamp(of: name)
            return (path, Entry(file: ContentFile.read(path, in: root), stamp: stamp))
        }
        for (path, entry) in entries {
            switch (place(of: path), entry) {
            case (let place?, let entry?): files[place] = entry
            case (let place?, nil): files.remove(at: place)
            case (nil, let entry?): files.insert(entry, at: insertionPoint(of: path))
            case (nil, nil): continue
            }
        }
        readCount = entries.count { $0.entry != nil }
    }

    /// Hidden files and folders are no part of the content.
    private static func isVisible(_ path: String) -> Bool {
        !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }

    private func place(of path: String) -> Int? {
        let place = insertionPoint(of: path)
        return place < files.count && files[place].file.path == path ? place : nil
    }

    /// The first place whose path is not before `path`.
    private func insertionPoint(of path: String) -> Int {
        var (low, high) = (0, files.count)
        while low < high {
            let middle = (low + high) / 2
            if files[middle].file.path.utf8.lexicographicallyPrecedes(path.utf8) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}
