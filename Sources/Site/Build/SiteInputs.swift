import Content
import Diagnosis
import Files
import Markdown
import Themes

/// Everything a site is made from, in memory.
struct SiteInputs: Sendable {
    var content: ContentFolder
    var theme: Theme
    var themeDiagnostics: [Diagnostic]

    static func read(_ request: BuildRequest) async throws(FileSystemError) -> SiteInputs {
        // On another core than the content.
        async let loaded = loadTheme(request.theme)
        let content = try await ContentFolder.read(request.content)
        let (theme, problems) = try await loaded.get()
        return SiteInputs(content: content, theme: theme, themeDiagnostics: problems)
    }

    private static func loadTheme(_ root: String) async -> Result<(Theme, [Diagnostic]), FileSystemError> {
        do throws(FileSystemError) { return .success(try Theme.load(root)) } catch { return .failure(error) }
    }

    /// Two builds with the same fingerprint write the same files.
    func fingerprint(for request: BuildRequest) -> String { fingerprint(for: request, content.fingerprint) }

    /// With the same one, nothing but what stands in pages can differ.
    func surroundings(for request: BuildRequest) -> String {
        // Messages name their files as the content folder was named.
        fingerprint(for: request, "\(content.surroundings) \(content.root)")
    }

    /// What pages are parsed with.
    func parser(_ diagnostics: inout [Diagnostic]) -> PageParser {
        PageParser(
            options: MarkdownOptions(strings: theme.strings),
            imageSizes: content.imageSizes,
            wordList: content.readWordList(&diagnostics)
        )
    }

    private func fingerprint(for request: BuildRequest, _ content: String) -> String {
        Fingerprint.of(parts: [
            ("scandossier", ScandossierVersion.stamp), ("content", content),
            ("theme", theme.fingerprint), ("baseURL", request.baseURL ?? ""),
            ("drafts", String(request.includesDrafts)), ("day", request.day?.iso ?? ""),
            ("audience", request.audience.rawValue), ("group", request.group ?? ""),
            ("strict", String(request.isStrict)),
        ])
    }
}
