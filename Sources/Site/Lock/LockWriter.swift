import Files
import Foundation
import Pages

/// Writes a site behind a passphrase. Everything is sealed in memory first: what can be read never touches the disk.
struct LockWriter: Sendable {
    let publication: Publication
    let folder: OutputFolder
    let edition: Edition
    let passphrase: Passphrase

    /// How many pages are in memory as they are.
    private static let batch = 256

    func write(_ report: inout BuildReport) async throws(BuildFailure) {
        var contents = LockedContents(of: publication)
        let files = try await seal()
        contents.blocks = files.count - contents.readable - 1
        let paths = files.map(\.path)
        if let (path, limit) = folder.firstTooLong(among: paths) {
            throw .tooLong(folder.root, path: path, limit: limit)
        }
        if !folder.hasState { try refuseForeignFiles(among: paths, in: folder) }
        let lock = try BuildFailure.wrapping { () throws(FileSystemError) in try folder.lock() }
        guard lock.isHeld else { throw .locked(folder.root) }
        let current = try BuildFailure.wrapping { () throws(FileSystemError) in
            try OutputFolder(root: folder.root, since: folder)
        }
        try current.refuseOtherEdition(than: edition, isLocked: true)
        try refuseForeignFiles(among: paths, in: current)
        var manifest = OutputManifest()
        (manifest.audience, manifest.isLocked) = (edition.audience, true)
        report.made = files.count
        let written = try BuildFailure.wrapping { () throws(FileSystemError) in
            try put(files, in: current, &manifest)
        }
        (report.written, report.unchanged) = (written, files.count - written)
        let finished = manifest
        let (removed, kept) = try BuildFailure.wrapping { () throws(FileSystemError) in
            let pruned = try current.prune(keeping: Set(paths))
            try current.finish(finished)
            return pruned
        }
        (report.removed, report.kept) = (removed.count, kept)
        report.locked = contents
        withExtendedLifetime(lock) {}
    }

    /// The page that asks for the passphrase comes last: until it stands there, the edition of before opens as it did.
    private func seal() async throws(BuildFailure) -> [(path: String, bytes: [UInt8])] {
        await publication.prepare()
        var sealed = SealedSite(passphrase)
        let inside = publication.outputs.filter { $0.place == .inside }
        for start in stride(from: 0, to: inside.count, by: Self.batch) {
            let outputs = Array(inside[start..<min(start + Self.batch, inside.count)])
            let made = await concurrentMap(outputs) { [publication] output -> Result<[UInt8], FileSystemError> in
                do throws(FileSystemError) { return .success(try publication.bytes(of: output)) } catch {
                    return .failure(error)
                }
            }
            for (output, result) in zip(outputs, made) {
                switch result {
                case .failure(let error): throw .system(error)
                case .success(let bytes): sealed.add(bytes, path: output.path, isPage: output.isDocument)
                }
            }
        }
        let opening = sealed.finish()
        let outside = publication.outputs.filter { $0.place == .outside }
        var files = sealed.blocks
        for output in outside {
            let bytes = try BuildFailure.wrapping { () throws(FileSystemError) in try publication.bytes(of: output) }
            files.append((output.path, bytes))
        }
        let page = LockPage(site: publication.site)
        return files + page.files + [(LockPage.path, page.bytes(opening: opening))]
    }

    private func put(
        _ files: [(path: String, bytes: [UInt8])],
        in folder: OutputFolder,
        _ manifest: inout OutputManifest
    ) throws(FileSystemError) -> Int {
        try folder.begin(paths: files.map(\.path), for: edition, isLocked: true)
        try folder.forget()
        var count = 0
        for (slot, file) in files.enumerated() {
            let (outcome, stamp) = try folder.write(file.bytes, to: file.path, slot: slot)
            if outcome == .written { count += 1 }
            manifest.files[file.path] = .init(
                digest: Fingerprint.of(file.bytes),
                size: stamp.size,
                modified: stamp.modified
            )
        }
        return count
    }

    private func refuseForeignFiles(among paths: [String], in folder: OutputFolder) throws(BuildFailure) {
        let foreign = folder.foreignFiles(among: paths)
        guard foreign.isEmpty else { throw .foreignFiles(foreign) }
    }
}

extension LockedContents {
    /// All but the number of blocks, which is known when they are sealed.
    init(of publication: Publication) {
        let inside = publication.outputs.filter { $0.place == .inside }
        pages = inside.count(where: \.isDocument)
        files = inside.count - pages
        let own = LockPage(site: publication.site).files.map(\.path)
        readable = publication.outputs.count { $0.place == .outside } + own.count
        leftOut = publication.outputs.filter { $0.place == .leftOut && !own.contains($0.path) }.map(\.path).sorted()
    }
}
