import Diagnosis
import Files
import Foundation
import Pages

/// Renders every output and writes what changed, on all cores, a page at a time: no site is ever held in memory.
struct SiteWriter: Sendable {
    let publication: Publication
    let folder: OutputFolder
    let edition: Edition

    /// One written or compared file.
    private struct Written: Sendable {
        var path: String
        var outcome: OutputFolder.Outcome
        var entry: OutputManifest.Entry
    }

    /// - Parameter memory: for the next build.
    func write(_ report: inout BuildReport, _ memory: BuildMemory) async throws(BuildFailure) {
        let paths = publication.outputs.map(\.path)
        if let (path, limit) = folder.firstTooLong(among: paths) {
            throw .tooLong(folder.root, path: path, limit: limit)
        }
        // Nothing is made in a folder where no build has been before its files are known to be in nobody's way.
        if !folder.hasState { try refuseForeignFiles(among: paths, in: folder) }
        let lock = try BuildFailure.wrapping { () throws(FileSystemError) in try folder.lock() }
        guard lock.isHeld else { throw .locked(folder.root) }
        // Again, now that nobody else can write: another build may have ended since this one looked.
        let current = try BuildFailure.wrapping { () throws(FileSystemError) in
            try OutputFolder(root: folder.root, since: folder)
        }
        try current.refuseOtherEdition(than: edition)
        try refuseForeignFiles(among: paths, in: current)
        var manifest = OutputManifest()
        manifest.audience = edition.audience
        manifest.group = edition.group
        manifest.counts = report.counts
        manifest.warnings = .init(report.diagnostics)
        try await write(publication.outputs, &manifest, &report, into: current)
        let (removed, kept) = try BuildFailure.wrapping { () throws(FileSystemError) in
            try current.prune(keeping: Set(paths))
        }
        report.removed = removed.count
        report.kept = kept
        try finish(&manifest, memory, in: current)
        withExtendedLifetime(lock) {}
    }

    /// Writes these outputs and leaves everything else as the last build made it.
    ///
    /// - Returns: `false`, with nothing done, when something is no longer as that build left it.
    func update(
        _ outputs: [Publication.Output],
        _ report: inout BuildReport,
        _ memory: BuildMemory
    ) async throws(BuildFailure) -> Bool {
        let lock = try BuildFailure.wrapping { () throws(FileSystemError) in try folder.lock() }
        guard lock.isHeld else { throw .locked(folder.root) }
        let current = try BuildFailure.wrapping { () throws(FileSystemError) in
            try OutputFolder(root: folder.root, since: folder)
        }
        guard let inputs = folder.previous.inputs, current.isCurrent(for: inputs),
            outputs.allSatisfy({ current.previous.files[$0.path] != nil })
        else { return false }
        var manifest = current.previous
        try await write(outputs, &manifest, &report, into: current)
        report.unchanged = manifest.files.count - report.written
        try finish(&manifest, memory, in: current)
        withExtendedLifetime(lock) {}
        return true
    }

    private func finish(
        _ manifest: inout OutputManifest,
        _ memory: BuildMemory,
        in folder: OutputFolder
    ) throws(BuildFailure) {
        manifest.inputs = memory.inputs
        let finished = manifest
        try BuildFailure.wrapping { () throws(FileSystemError) in
            try folder.remember(memory)
            try folder.finish(finished)
        }
    }

    private func write(
        _ outputs: [Publication.Output],
        _ manifest: inout OutputManifest,
        _ report: inout BuildReport,
        into folder: OutputFolder
    ) async throws(BuildFailure) {
        try BuildFailure.wrapping { () throws(FileSystemError) in
            try folder.begin(paths: outputs.map(\.path), for: edition)
        }
        await publication.prepare()
        report.made = outputs.count
        // The largest piece of work comes first: at the end it would leave the other cores idle.
        let slots =
            outputs.indices.filter { outputs[$0].isLarge } + outputs.indices.filter { !outputs[$0].isLarge }
        let results = await concurrentMap(slots) { [publication] slot in
            Self.write(outputs[slot], slot: slot, publication, folder)
        }
        for result in results {
            switch result {
            case .failure(let error): throw .system(error)
            case .success(let written):
                if written.outcome == .written { report.written += 1 } else { report.unchanged += 1 }
                manifest.files[written.path] = written.entry
            }
        }
    }

    private func refuseForeignFiles(among paths: [String], in folder: OutputFolder) throws(BuildFailure) {
        let foreign = folder.foreignFiles(among: paths)
        guard foreign.isEmpty else { throw .foreignFiles(foreign) }
    }

    private static func write(
        _ output: Publication.Output,
        slot: Int,
        _ publication: Publication,
        _ folder: OutputFolder
    ) -> Result<Written, FileSystemError> {
        do throws(FileSystemError) {
            let bytes = try publication.bytes(of: output)
            let (outcome, stamp) = try folder.write(bytes, to: output.path, slot: slot)
            let entry = OutputManifest.Entry(
                digest: Fingerprint.of(bytes),
                size: stamp.size,
                modified: stamp.modified
            )
            return .success(Written(path: output.path, outcome: outcome, entry: entry))
        } catch {
            return .failure(error)
        }
    }
}
