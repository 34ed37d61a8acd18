import Diagnosis
import Files
import Pages
import Themes

/// A site that is being edited: its files in memory, and what they make at one moment. Each change makes the next one.
///
/// An update reads only files that changed, parses only pages whose source changed, and judges results anew only when
/// they, the register or the scans changed. It follows the links of all pages only when something that can be linked to
/// came, went or changed its name. Lists and menus are worked out each time. Nothing is rendered before it is asked for.
/// So what a session shows is what a build of the same files writes, byte for byte.
package struct SiteSession: Sendable {
    package let state: SiteState
    /// Everything that is read, to be watched for changes.
    package var folders: [String] {
        [request.content] + content.linkedFolders + (theme?.theme.folders ?? [request.theme])
    }

    private let request: BuildRequest
    private let content: ContentSnapshot
    private let theme: LoadedTheme?
    private let preparation: SitePreparation?

    private struct LoadedTheme: Sendable {
        var theme: Theme
        var diagnostics: [Diagnostic]

        func isTouched(by paths: Set<String>) -> Bool {
            paths.contains { path in theme.folders.contains { path.hasPrefix($0 + "/") } }
        }
    }

    /// Reads everything.
    package static func start(_ request: BuildRequest) async -> SiteSession {
        await SiteSession(request, ContentSnapshot(root: request.content), nil, nil, .everything)
    }

    /// The session after a change of its files.
    package func updated(after change: FileChange) async -> SiteSession {
        // After a folder could not be read, nothing is known.
        await SiteSession(request, content, theme, preparation, preparation == nil ? .everything : change)
    }

    /// The site as it would be if a file held these bytes: nothing is written, and this session stays what it is.
    ///
    /// - Parameter path: inside the content folder; the file need not be there.
    package func trying(_ bytes: [UInt8], at path: String) async -> SiteState {
        guard let preparation, let theme else { return state }
        var clock = StepClock()
        let content = content.with(bytes, at: path)
        let inputs = SiteInputs(
            content: content.folder,
            theme: theme.theme,
            themeDiagnostics: theme.diagnostics
        )
        let tried = await SitePreparation.make(request, inputs, reusing: preparation, &clock)
        return SiteState(tried, content: content, work: SiteWork())
    }

    private init(
        _ request: BuildRequest,
        _ earlierContent: ContentSnapshot,
        _ earlierTheme: LoadedTheme?,
        _ earlierPreparation: SitePreparation?,
        _ change: FileChange
    ) async {
        self.request = request
        var clock = StepClock()
        var work = SiteWork()
        var content = earlierContent
        do throws(FileSystemError) {
            try await content.update(change)
            work.readFiles = content.readCount
            let theme = try Self.theme(request.theme, change, earlierTheme, &work)
            let inputs = SiteInputs(
                content: content.folder,
                theme: theme.theme,
                themeDiagnostics: theme.diagnostics
            )
            clock.mark(.reading)
            let preparation = await SitePreparation.make(request, inputs, reusing: earlierPreparation, &clock)
            work.parsedPages = preparation.pages.parsedCount
            work.checkedPages = preparation.links.checkedCount
            work.seconds = clock.steps.reduce(0) { $0 + $1.seconds }
            self.theme = theme
            self.preparation = preparation
            state = SiteState(preparation, content: content, work: work)
        } catch {
            content = ContentSnapshot(root: request.content)
            theme = nil
            preparation = nil
            state = SiteState(unreadable: error)
        }
        self.content = content
    }

    private static func theme(
        _ folder: String,
        _ change: FileChange,
        _ earlier: LoadedTheme?,
        _ work: inout SiteWork
    ) throws(FileSystemError) -> LoadedTheme {
        if let earlier, case .files(let paths) = change, !earlier.isTouched(by: paths) {
            return earlier
        }
        let (theme, diagnostics) = try Theme.load(folder, reusing: earlier?.theme)
        work.isThemeLoaded = true
        return LoadedTheme(theme: theme, diagnostics: diagnostics)
    }
}
