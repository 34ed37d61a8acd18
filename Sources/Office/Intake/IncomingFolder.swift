import Diagnosis
import Files
import Foundation

/// The files that a command was given: files, and folders with all that is below them.
struct IncomingFolder: Sendable {
    /// In one call. A region has 300 schools; a hard disk has more files than anyone wants to wait for.
    static let limit = 20_000

    var files: [IncomingFile] = []
    /// Folders that cannot be opened, or that hold too much.
    var diagnostics: [Diagnostic] = []

    /// Reads on all cores. Hidden files and symbolic links in folders are passed over, as everywhere; a file that was
    /// named itself may be a link. A file that was given twice is there once.
    static func read(_ paths: [String]) async -> IncomingFolder {
        var folder = IncomingFolder()
        var found: [(path: String, isNamed: Bool)] = []
        var seen: Set<String> = []
        for path in paths {
            let path = RelativePath.withoutEnd(path)
            let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
            guard FileSystem.kind(of: real) == .directory else {
                if seen.insert(real).inserted { found.append((path, true)) }
                continue
            }
            do {
                let names = try FileSystem.files(below: path)
                if names.count > limit {
                    folder.diagnostics.append(.handedIn(path, .tooManyFiles(limit: limit)))
                    continue
                }
                for name in names where seen.insert(real + "/" + name).inserted {
                    found.append((path + "/" + name, false))
                }
            } catch {
                folder.diagnostics.append(Diagnostic(.file(.unreadable(error.reason)), file: path))
            }
        }
        folder.files = await concurrentMap(found) { IncomingFile.read($0.path, isNamed: $0.isNamed) }.flatMap(\.self)
        return folder
    }
}
