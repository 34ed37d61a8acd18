import Foundation

/// Every file of a folder: its bytes, and the stamps that change when it is written again.
package struct Snapshot: Equatable {
    package struct File: Equatable {
        var bytes: Data
        var inode: Int
        var modified: Date
    }

    package private(set) var files: [String: File] = [:]

    /// - Parameter hidden: whether to look into hidden folders too.
    package init(of folder: URL, hidden: Bool = false) throws {
        let prefix = folder.file + "/"
        guard FileManager.default.fileExists(atPath: folder.file) else { return }
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.file) {
            if !hidden, name.split(separator: "/").dropLast().contains(where: { $0.hasPrefix(".") }) { continue }
            let attributes = try FileManager.default.attributesOfItem(atPath: prefix + name)
            guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
            files[name] = File(
                bytes: try Data(contentsOf: URL(filePath: prefix + name)),
                inode: attributes[.systemFileNumber] as? Int ?? 0,
                modified: attributes[.modificationDate] as? Date ?? .distantPast
            )
        }
    }

    package var contents: [String: Data] { files.mapValues(\.bytes) }
    package var paths: [String] { files.keys.sorted() }

    /// Paths whose file was written between the two, whatever its bytes; sorted.
    package func rewritten(since earlier: Snapshot) -> [String] {
        files.filter { earlier.files[$0.key] != $0.value }.map(\.key).sorted()
    }
}

extension TestSite {
    package func snapshot(hidden: Bool = false) throws -> Snapshot { try Snapshot(of: output, hidden: hidden) }
}
