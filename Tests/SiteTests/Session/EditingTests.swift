import Foundation
import ScanModel
import Site
import TestSupport
import Testing

/// Whatever editors do to the files, in whatever order: a session that follows them shows what a fresh build of the same
/// files writes, and says what `check` says.
@Suite struct EditingTests {
    /// 180 edits for everyone, and 20 for the learning group: days of editing, which run beside each other.
    static let days: [(audience: Audience, seed: UInt64, edits: Int)] =
        (0..<5).map { (.public, 20_261_124 + $0, 36) } + [(.group, 20_261_123, 20)]

    @Test(arguments: days)
    func afterEveryEditASessionIsAFreshBuild(audience: Audience, seed: UInt64, edits: Int) async throws {
        var editor = try SiteEditor(seed: seed)
        defer { try? editor.remove() }
        let request = BuildRequest(
            content: editor.content.file,
            theme: editor.theme.file,
            output: editor.root.appending(path: "site").file,
            audience: audience,
            group: audience == .group ? "Onderwijsregio Wielmerland" : nil,
            includesDrafts: true
        )
        var session = await SiteSession.start(request)
        var files = FolderSnapshot(of: session.folders)
        var good = 0
        for number in 1...edits {
            let done = try editor.edit()
            let now = FolderSnapshot(of: session.folders)
            session = await session.updated(after: .files(now.changes(since: files)))
            files = now
            let state = session.state
            let fresh = await SiteSession.start(request).state
            #expect(state.diagnostics == fresh.diagnostics, "\(number): \(done)")
            try #require(state.paths == fresh.paths, "\(number): \(done)")
            for path in fresh.paths {
                let isEqual = try state.bytes(at: path) == fresh.bytes(at: path)
                try #require(isEqual, "\(number): \(done): \(path)")
            }
            if fresh.errorCount == 0 { good += 1 }
        }
        #expect(good > edits / 4, "most edits were to leave a good site")
    }

    /// A build goes on from the last one of its folder, whatever happened since, and ends as one in an empty folder.
    @Test(arguments: zip([true, false, false, false], 20_261_128...20_261_131 as ClosedRange<UInt64>))
    func afterEveryEditABuildIsACleanBuild(isSearched: Bool, seed: UInt64) async throws {
        var editor = try SiteEditor(seed: seed)
        defer { try? editor.remove() }
        if !isSearched { try FileManager.default.removeItem(at: editor.content.appending(path: "zoeken.md")) }
        let (content, theme) = (editor.content.file, editor.theme.file)
        func build(_ output: URL) async throws -> BuildReport {
            try await SiteBuild(BuildRequest(content: content, theme: theme, output: output.file)).build()
        }
        let (site, clean) = (editor.root.appending(path: "site"), editor.root.appending(path: "clean"))
        let (edits, memory) = (40, site.appending(path: ".scandossier/memory"))
        var (good, quick) = (0, 0)
        for number in 1...edits {
            let done = try editor.edit()
            // Throwing the memory away costs time, and nothing else.
            if number % 9 == 0 { try? FileManager.default.removeItem(at: memory) }
            let report = try await build(site)
            try? FileManager.default.removeItem(at: clean)
            let fresh = try await build(clean)
            #expect(report.diagnostics == fresh.diagnostics, "\(number): \(done)")
            guard fresh.errorCount == 0 else { continue }
            #expect(report.counts == fresh.counts, "\(number): \(done)")
            let (found, wanted) = (try Snapshot(of: site).contents, try Snapshot(of: clean).contents)
            try #require(found == wanted, "\(number): \(done)")
            good += 1
            if report.made < fresh.made { quick += 1 }
        }
        #expect(good > edits / 4, "most edits were to leave a good site")
        #expect(quick > 2, "some edits were to change nothing but a text")
    }
}
