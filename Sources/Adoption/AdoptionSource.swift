import Diagnosis
import Files
import Office

/// Reads the folder or the zip that is taken over.
enum AdoptionSource {
    /// - Returns: the files with a name that is not hidden, in the order of their paths. What is no text and larger than
    ///   a page waits to be read until something shows it.
    static func read(_ path: String) throws(AdoptionRefusal) -> [AdoptedFile] {
        switch FileSystem.kind(of: path) {
        case .missing: throw .missing(path)
        case .directory: return try folder(path)
        default: return withoutTop(try zip(path))
        }
    }

    private static func folder(_ root: String) throws(AdoptionRefusal) -> [AdoptedFile] {
        let paths = try AdoptionRefusal.wrapping { () throws(FileSystemError) in try FileSystem.files(below: root) }
        let wanted = paths.filter { !isSkipped($0) }.sorted()
        guard wanted.count <= AdoptionLimits.files else { throw .tooManyFiles(root, limit: AdoptionLimits.files) }
        return try AdoptionRefusal.wrapping { () throws(FileSystemError) in
            var files: [AdoptedFile] = []
            for path in wanted {
                let limit = ForeignLayout.isMarkdown(path) ? AdoptionLimits.page : AdoptionLimits.asset
                guard let bytes = try? FileSystem.read(root + "/" + path, limit: limit) else { continue }
                files.append(AdoptedFile(path: path, bytes: bytes))
            }
            return files
        }
    }

    /// Hidden files, and what programs put beside a site.
    private static func isSkipped(_ path: String) -> Bool {
        path.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "node_modules" || $0 == "__MACOSX" }
    }

    private static func zip(_ path: String) throws(AdoptionRefusal) -> [AdoptedFile] {
        let bytes = try AdoptionRefusal.wrapping { () throws(FileSystemError) in
            try FileSystem.read(path, limit: AdoptionLimits.zip)
        }
        guard ZipArchive.isZip(bytes) else { throw .notAZip(path) }
        return try unzip(bytes, path, depth: 0)
    }

    /// A large export of Notion is a zip of zips.
    private static func unzip(_ bytes: [UInt8], _ path: String, depth: Int) throws(AdoptionRefusal) -> [AdoptedFile] {
        do throws(ContainerProblem) {
            let archive = try ZipArchive(bytes)
            var files: [AdoptedFile] = []
            for entry in archive.entries where !entry.isFolder && !entry.leadsOut && !isSkipped(entry.name) {
                guard entry.size <= AdoptionLimits.asset else { continue }
                let content = try archive.read(entry)
                if depth == 0, ZipArchive.isZip(content), entry.name.lowercased().hasSuffix(".zip") {
                    guard let inner = try? unzip(content, path, depth: 1) else { throw ContainerProblem.damaged }
                    files += inner
                } else {
                    files.append(AdoptedFile(path: entry.name, bytes: content))
                }
            }
            return files.sorted { $0.path < $1.path }
        } catch {
            throw .damagedZip(path)
        }
    }

    /// A zip of a folder has that folder at its top.
    private static func withoutTop(_ files: [AdoptedFile]) -> [AdoptedFile] {
        guard let top = files.first?.path.prefix(while: { $0 != "/" }),
            files.allSatisfy({ $0.path.hasPrefix(top + "/") })
        else { return files }
        return files.map { AdoptedFile(path: String($0.path.dropFirst(top.count + 1)), bytes: $0.bytes) }
    }
}
