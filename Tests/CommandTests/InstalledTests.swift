import Foundation
import Testing

/// The program as the packages lay it: `bin/scandossier` and `share/scandossier/themes/standaard`.
@Suite struct InstalledTests {
    private let root: URL
    /// On the `PATH`, and away from what it points to.
    private let link: URL

    init() throws {
        root = try Workplace.emptyFolder()
        link = root.appending(path: "scandossier")
        let program = root.appending(path: "opt/bin/scandossier")
        let themes = root.appending(path: "opt/share/scandossier/themes")
        let files = FileManager.default
        for folder in [program.deletingLastPathComponent(), themes] {
            try files.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        do {
            try files.linkItem(at: Command.executable, to: program)
        } catch {
            try files.copyItem(at: Command.executable, to: program)  // Another disk.
        }
        try files.createSymbolicLink(at: link, withDestinationURL: program)
        try files.copyItem(
            at: Workplace.repository.appending(path: "themes/standaard"),
            to: themes.appending(path: "standaard")
        )
    }

    @Test func theThemeBesideTheProgramIsFound() async throws {
        defer { try? FileManager.default.removeItem(at: root) }
        #expect(try await run("new", "site", "onze-site").status == 0)
        // A site without a theme of its own is built with the one beside the program; its own goes first.
        let own = root.appending(path: "onze-site/themes")
        try Data("kapot".utf8).write(to: own.appending(path: "standaard/theme.yaml"))
        #expect(try await run("check", "--content", "onze-site/content").status == 1)
        try FileManager.default.removeItem(at: own)
        #expect(try await run("check", "--content", "onze-site/content").status == 0)
        #expect(try await run("check", "--content", "onze-site/content", "--theme", "geen").status == 1)
    }

    private func run(_ arguments: String...) async throws -> Command.Outcome {
        let instead = ["sh", "-c", #"shift && exec "$0" "$@""#, link.file]
        return try await Command.run(arguments, in: root, through: instead)
    }
}
