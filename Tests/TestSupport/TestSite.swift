import Diagnosis
import Foundation
import ScanModel
import Testing

@testable import Site

/// A site in a temporary folder, built with the real theme.
///
/// ```swift
/// try await TestSite.minimal()
///     .page("over.md", title: "Over ons", "Wij zijn er.")
///     .build()
///     .expectFile("over.html", contains: "Wij zijn er.")
/// ```
///
/// Content paths are relative to `content/`, output paths to `site/`. The folder goes away with the value.
package final class TestSite {
    package let root: URL
    package var content: URL { root.appending(path: "content") }
    package var output: URL { root.appending(path: "site") }
    package var theme: URL
    /// How the last `build` or `check` ended.
    package var report = BuildReport()

    /// `Tests/Fixtures/invalid/minimal`: the smallest site without a complaint.
    package static func minimal() throws -> TestSite {
        let site = try TestSite()
        try FileManager.default.copyItem(at: Repository.minimalSite.appending(path: "content"), to: site.content)
        return site
    }

    private init() throws {
        root = try Repository.temporaryFolder()
        theme = Repository.theme
    }

    deinit {
        try? FileManager.default.removeItem(at: root)
    }

    // MARK: Content

    @discardableResult
    package func write(_ path: String, _ text: String) throws -> TestSite {
        try write(Data(text.utf8), to: content.appending(path: path))
    }

    @discardableResult
    package func write(_ data: Data, to file: URL) throws -> TestSite {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try data.write(to: file)
        return self
    }

    /// Writes a Markdown file with front matter; `keys` are lines of YAML.
    @discardableResult
    package func page(_ path: String, title: String, keys: String..., text: String = "Tekst.") throws -> TestSite {
        let lines = ["title: \(title)"] + keys
        return try write(path, "---\n\(lines.joined(separator: "\n"))\n---\n\n\(text)\n")
    }

    @discardableResult
    package func remove(_ path: String) throws -> TestSite {
        try FileManager.default.removeItem(at: content.appending(path: path))
        return self
    }

    package func text(ofContent path: String) throws -> String {
        try String(contentsOf: content.appending(path: path), encoding: .utf8)
    }

    /// Adds a line to `site.yaml`.
    @discardableResult
    package func configure(_ line: String) throws -> TestSite {
        let file = content.appending(path: "site.yaml")
        return try write("site.yaml", String(contentsOf: file, encoding: .utf8) + line + "\n")
    }

    /// Copies the theme into the site's own folder, so that a test may change it.
    @discardableResult
    package func ownTheme() throws -> TestSite {
        theme = root.appending(path: "theme")
        try FileManager.default.copyItem(at: Repository.theme, to: theme)
        return self
    }

    /// Makes the theme an overlay of the standard theme, which is copied to `theme/` beside it.
    @discardableResult
    package func overlay(_ files: [String: String], extends base: String = "../theme") throws -> TestSite {
        try ownTheme()
        theme = root.appending(path: "overlay")
        try write(Data("name: Proef\nextends: \(base)\n".utf8), to: theme.appending(path: "theme.yaml"))
        for (path, text) in files { try write(Data(text.utf8), to: theme.appending(path: path)) }
        return self
    }

    // MARK: Building

    package func request(
        output: String? = nil,
        audience: Audience = .public,
        group: String? = nil,
        baseURL: String? = nil,
        drafts: Bool = false,
        day: String? = nil,
        strict: Bool = false
    ) -> BuildRequest {
        BuildRequest(
            content: content.file,
            theme: theme.file,
            output: output ?? self.output.file,
            audience: audience,
            group: group,
            baseURL: baseURL,
            includesDrafts: drafts,
            day: day.flatMap(BuildRequest.day),
            isStrict: strict
        )
    }

    /// Builds, and expects no errors.
    @discardableResult
    package func build(
        baseURL: String? = nil,
        drafts: Bool = false,
        day: String? = nil,
        at location: SourceLocation = #_sourceLocation
    ) async throws -> TestSite {
        report = try await SiteBuild(request(baseURL: baseURL, drafts: drafts, day: day)).build()
        let errors = report.diagnostics.filter { $0.severity == .error }.map(Self.text)
        #expect(errors.isEmpty, sourceLocation: location)
        return self
    }

    /// Builds, and expects to be refused for errors in the content.
    @discardableResult
    package func buildWithErrors(at location: SourceLocation = #_sourceLocation) async throws -> TestSite {
        report = try await SiteBuild(request()).build()
        #expect(report.errorCount > 0, sourceLocation: location)
        return self
    }

    @discardableResult
    package func check(drafts: Bool = false, strict: Bool = false) async throws -> TestSite {
        report = try await SiteBuild(request(drafts: drafts, strict: strict)).check()
        return self
    }

    /// The Dutch message of a build that cannot write; `nil` when it could.
    package func failure(of request: BuildRequest? = nil) async -> String? {
        do {
            report = try await SiteBuild(request ?? self.request()).build()
            return nil
        } catch {
            return BuildFailureWording.message(error).replacing(root.file + "/", with: "")
        }
    }

    /// `over.md:4:1 link-dead-page` for every diagnostic of the last build.
    package var problems: [String] {
        report.diagnostics.map(Self.text).map { $0.replacing(content.file + "/", with: "") }
    }

    private static func text(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.line.map { ":\($0):\(diagnostic.column ?? 1)" } ?? ""
        return "\(diagnostic.file)\(place) \(diagnostic.code.rawValue)"
    }
}
