import Files
import Foundation
import Pages
import Themes

/// Reads a content folder and writes a website; every step a value that the next one takes.
package struct SiteBuild: Sendable {
    let request: BuildRequest

    package init(_ request: BuildRequest) {
        self.request = request
    }

    /// Everything except writing.
    package func check() async throws(BuildFailure) -> BuildReport {
        var clock = StepClock()
        let inputs = try await readInputs(&clock)
        let preparation = await SitePreparation.make(request, inputs, &clock)
        var report = preparation.report
        report.locked = preparation.publication.map(LockedContents.init)
        report.externalLinks = preparation.publication.map { ExternalLinks(of: $0.site) }
        report.timings = clock.steps
        return report
    }

    /// Builds the site. With content errors nothing is written and the report says so.
    package func build() async throws(BuildFailure) -> BuildReport {
        var clock = StepClock()
        try refuseOverlap()
        let inputs = try await readInputs(&clock)
        let fingerprint = inputs.fingerprint(for: request)
        let folder = try BuildFailure.wrapping { () throws(FileSystemError) in try OutputFolder(root: request.output) }
        try folder.refuseOtherEdition(than: request.edition, isLocked: request.passphrase != nil)
        try EditionPlaces(of: request.output).refuse(request.edition)
        if let passphrase = request.passphrase { return try await locked(folder, passphrase, inputs, clock) }
        if folder.isCurrent(for: fingerprint) {
            clock.mark(.comparing)
            return unchangedReport(folder.previous, clock.steps)
        }
        if let report = try await updated(folder, inputs, fingerprint, clock) { return report }
        let preparation = await SitePreparation.make(request, inputs, &clock)
        var report = preparation.report
        guard let publication = preparation.publication, report.errorCount == 0 else {
            report.timings = clock.steps
            return report
        }
        let memory = BuildMemory(
            inputs: fingerprint,
            surroundings: inputs.surroundings(for: request),
            pages: await preparation.pages.remembered(inputs.content.pageDigests)
        )
        try await SiteWriter(publication: publication, folder: folder, edition: request.edition).write(&report, memory)
        clock.mark(.writing)
        report.timings = clock.steps
        return report
    }

    /// Nothing is left as it was: a fresh salt makes all files anew.
    private func locked(
        _ folder: OutputFolder,
        _ passphrase: Passphrase,
        _ inputs: SiteInputs,
        _ clock: StepClock
    ) async throws(BuildFailure) -> BuildReport {
        var clock = clock
        let preparation = await SitePreparation.make(request, inputs, &clock)
        var report = preparation.report
        if let publication = preparation.publication, report.errorCount == 0 {
            let writer = LockWriter(
                publication: publication,
                folder: folder,
                edition: request.edition,
                passphrase: passphrase
            )
            try await writer.write(&report)
            clock.mark(.writing)
        }
        report.timings = clock.steps
        return report
    }

    /// The build when nothing but texts of pages has changed since the last one; `nil` when there was more, or it is not
    /// known.
    private func updated(
        _ folder: OutputFolder,
        _ inputs: SiteInputs,
        _ fingerprint: String,
        _ clock: StepClock
    ) async throws(BuildFailure) -> BuildReport? {
        var clock = clock
        guard let memory = folder.memory else { return nil }
        let update = await TextUpdate.make(
            request,
            inputs,
            inputs: fingerprint,
            since: memory,
            warnings: folder.previous.warnings.diagnostics
        )
        guard let update else { return nil }
        clock.mark(.linking)
        var report = unchangedReport(folder.previous, [])
        let writer = SiteWriter(publication: update.publication, folder: folder, edition: request.edition)
        guard try await writer.update(update.outputs, &report, update.memory) else { return nil }
        clock.mark(.writing)
        report.timings = clock.steps
        return report
    }

    private func readInputs(_ clock: inout StepClock) async throws(BuildFailure) -> SiteInputs {
        do throws(FileSystemError) {
            let inputs = try await SiteInputs.read(request)
            clock.mark(.reading)
            return inputs
        } catch {
            throw .system(error)
        }
    }

    private func unchangedReport(_ manifest: OutputManifest, _ timings: [(step: BuildStep, seconds: Double)])
        -> BuildReport
    {
        var report = BuildReport()
        report.counts = manifest.counts
        report.unchanged = manifest.files.count
        report.diagnostics = manifest.warnings.diagnostics
        report.timings = timings
        return report
    }

    /// Building into the content would make the output an input.
    private func refuseOverlap() throws(BuildFailure) {
        let output = Self.absolute(request.output)
        for input in [request.content] + Theme.folders(of: request.theme) {
            let path = Self.absolute(input)
            if output == path || output.hasPrefix(path + "/") || path.hasPrefix(output + "/") {
                throw .overlappingFolders(request.output, input)
            }
        }
    }

    /// The path without symbolic links, also when the end of it does not exist yet: Foundation follows links only in
    /// paths that exist.
    private static func absolute(_ path: String) -> String {
        var folder = URL(fileURLWithPath: path).standardizedFileURL
        var missing: [String] = []
        while FileSystem.kind(of: folder.path) == .missing, folder.pathComponents.count > 1 {
            missing.append(folder.lastPathComponent)
            folder.deleteLastPathComponent()
        }
        return missing.reversed().reduce(folder.resolvingSymlinksInPath()) { $0.appending(path: $1) }.path
    }
}
