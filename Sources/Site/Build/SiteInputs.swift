import Content
import Diagnosis
import Files
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
    func fingerprint(for request: BuildRequest) -> String {
        Fingerprint.of(parts: [
            ("scandossier", ScandossierVersion.stamp), ("content", content.fingerprint),
            ("theme", theme.fingerprint), ("baseURL", request.baseURL ?? ""),
            ("drafts", String(request.includesDrafts)), ("day", request.day?.iso ?? ""),
            ("audience", request.audience.rawValue), ("strict", String(request.isStrict)),
        ])
    }
}
