import Files
import Foundation

/// Puts new files in their place: whole or not at all, and never over what is there.
package enum NewFiles {
    /// Writes a file beside its place and renames it in.
    static func create(_ path: String, _ bytes: [UInt8]) throws(ScaffoldRefusal) {
        guard FileSystem.kind(of: path) == .missing else { throw .exists(path) }
        try replace(path, bytes)
    }

    static func replace(_ path: String, _ bytes: [UInt8]) throws(ScaffoldRefusal) {
        let folder = RelativePath.folder(of: path)
        let beside = (folder.isEmpty ? "" : folder + "/") + ".scandossier-\(UUID().uuidString)"
        try ScaffoldRefusal.wrapping { () throws(FileSystemError) in
            if !folder.isEmpty, !FileSystem.isFolder(folder) { try FileSystem.createDirectory(folder) }
            try FileSystem.write(bytes, to: beside)
            do throws(FileSystemError) {
                try FileSystem.move(beside, to: path)
            } catch {
                try? FileSystem.remove(beside)
                throw error
            }
        }
    }

    /// Fills a folder that is new or empty. Everything is written in a hidden folder first, beside the new one or in the
    /// empty one, so that what goes wrong leaves nothing behind.
    package static func createFolder(
        _ path: String,
        _ files: [(path: String, bytes: [UInt8])]
    ) throws(ScaffoldRefusal) {
        let isThere = FileSystem.kind(of: path) != .missing
        if isThere { try refuseContents(of: path) }
        let name = ".scandossier-\(UUID().uuidString)"
        let parent = RelativePath.folder(of: path)
        let stage =
            isThere ? path + "/" + name : (parent.isEmpty ? path.hasPrefix("/") ? "/" : "" : parent + "/") + name
        do throws(ScaffoldRefusal) {
            try ScaffoldRefusal.wrapping { () throws(FileSystemError) in
                try FileSystem.createDirectory(stage)
                for file in files {
                    let target = stage + "/" + file.path
                    try FileSystem.createDirectory(RelativePath.folder(of: target))
                    try FileSystem.write(file.bytes, to: target)
                }
                guard isThere else { return try FileSystem.move(stage, to: path) }
                for top in Set(files.map { String($0.path.prefix { $0 != "/" }) }).sorted() {
                    try FileSystem.move(stage + "/" + top, to: path + "/" + top)
                }
                FileSystem.removeIfEmpty(directory: stage)
            }
        } catch {
            try? FileManager.default.removeItem(atPath: stage)
            throw error
        }
    }

    /// Hidden files such as those of git may stand there.
    private static func refuseContents(of path: String) throws(ScaffoldRefusal) {
        let names = try? FileManager.default.contentsOfDirectory(atPath: path)
        guard let names, names.allSatisfy({ $0.hasPrefix(".") && $0 != ".gitignore" }) else { throw .notEmpty(path) }
    }
}
