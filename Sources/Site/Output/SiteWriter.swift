import Diagnosis
import Files
import Foundation
import Pages

/// Renders every output and writes what changed, on all cores, a page at a time: no site is ever held in memory.
struct SiteWriter: Sendable {
    let publication: Publication
    let folder: OutputFolder

    /// One written or compared file.
    private struct Written: Sendable {
        var path: String
        var outcome: OutputFolder.Outcome
        var entry: OutputManifest.Entry
    }

    func write(_ report: inout BuildReport, inputs: String) async throws(BuildFailure) {
        let paths = publication.outputs.map(\.path)
        if let (path, limit) = folder.firstTooLong(among: paths) {
            throw .tooLong(folder.root, path: path, limit: limit)
        }
        // Nothing is made in a folder where no build has been before its files are known to be in nobody's way.
        if !folder.hasState { try refuseForeignFiles(among: paths, in: folder) }
        let lock = try BuildFailure.wrapping { () throws(FileSystemError) in try folder.lock() }
        guard lock.isHeld else { throw .locked(folder.root) }
        // Again, now that nobody else can write: another build may have ended since this one looked.
        let current = try BuildFailure.wrapping { () throws(FileSystemError) in try OutputFolder(root: folder.root) }
        try current.refuseOtherEdition(than: publication.site.audience)
        try refuseForeignFiles(among: paths, in: current)
        try await write(&report, inputs: inputs, into: current)
        withExtendedLifetime(lock) {}
    }

    private func write(
        _ report: inout BuildReport,
        inputs: String,
        into folder: OutputFolder
    ) async throws(BuildFailure) {
        let outputs = publication.outputs
        let paths = outputs.map(\.path)
        let audience = publication.site.audience
        try BuildFailure.wrapping { () throws(FileSystemError) in try folder.begin(paths: paths, for: audience) }
        await publication.prepare()
        // The largest piece of work comes first: at the end it would leave the other cores idle.
        let slots =
            outputs.indices.filter { outputs[$0].isLarge } + outputs.indices.filter { !outputs[$0].isLarge }
        let results = await concurrentMap(slots) { [publication] slot in
            Self.write(outputs[slot], slot: slot, publication, folder)
        }
        var manifest = OutputManifest()
        manifest.audience = audience
        manifest.counts = report.counts
        for result in results {
            switch result {
            case .failure(let error): throw .system(error)
            case .success(let written):
                if written.outcome == .written { report.written += 1 } else { report.unchanged += 1 }
                manifest.files[written.path] = written.entry
            }
        }
        let (removed, kept) = try BuildFailure.wrapping { () throws(FileSystemError) in
            try folder.prune(keeping: Set(paths))
        }
        report.removed = removed.count
        report.kept = kept
        manifest.inputs = inputs
        manifest.warnings = .init(report.diagnostics)
        try BuildFailure.wrapping { () throws(FileSystemError) in try folder.finish(manifest) }
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
