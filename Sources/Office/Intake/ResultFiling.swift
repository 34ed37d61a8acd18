import Content
import Files
import ScanModel

/// Puts results in their place: written beside it and renamed in, the earlier file kept first.
enum ResultFiling {
    /// Where earlier files are kept, beside those that count. Builds pass over hidden folders.
    static let keptFolder = ".eerder"

    /// - Parameter standing: what is there now; it is kept before it is replaced.
    static func file(_ bytes: [UInt8], at place: String, over standing: StandingResult?) throws(FileSystemError) {
        let folder = RelativePath.folder(of: place)
        // It may be a link that is followed.
        if !FileSystem.isFolder(folder) { try FileSystem.createDirectory(folder) }
        if let standing, let earlier = standing.bytes {
            try keep(earlier, modified: standing.result?.modifiedAt, of: place)
        }
        try replace(place, with: bytes)
    }

    /// Kept under the moment it was last changed; under a number when that name is taken by something else.
    private static func keep(_ bytes: [UInt8], modified: String?, of place: String) throws(FileSystemError) {
        let folder = "\(RelativePath.folder(of: place))/\(keptFolder)"
        try FileSystem.createDirectory(folder)
        let stem = RelativePath.name(of: place).dropLast(".json".count)
        let moment = modified.map { $0.prefix(19).filter { $0.isNumber || $0 == "T" } } ?? "onleesbaar"
        var number = 1
        var path = "\(folder)/\(stem)_\(moment).json"
        while FileSystem.kind(of: path) != .missing {
            if (try? FileSystem.read(path, limit: ContentFolder.Limits.asset)) == bytes { return }
            number += 1
            path = "\(folder)/\(stem)_\(moment)-\(number).json"
        }
        try replace(path, with: bytes)
    }

    /// Hidden until it is whole, so that a build never sees half a file.
    static func replace(_ place: String, with bytes: [UInt8]) throws(FileSystemError) {
        let folder = RelativePath.folder(of: place)
        let temporary = "\(folder.isEmpty ? "" : folder + "/").\(RelativePath.name(of: place)).nieuw"
        try FileSystem.write(bytes, to: temporary)
        do throws(FileSystemError) {
            try FileSystem.move(temporary, to: place)
        } catch {
            try? FileSystem.remove(temporary)
            throw error
        }
    }
}
