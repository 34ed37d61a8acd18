import Foundation
import Markdown
import ScanModel

/// For whom a site or an export is made.
public typealias SiteAudience = Audience

/// What a build is asked to do. Paths are as given on the command line.
public struct BuildRequest: Sendable {
    public var content: String
    public var theme: String
    public var output: String
    /// For whom: whether schools that allow it are named.
    public var audience: SiteAudience
    /// Overrides `baseURL` of `site.yaml`.
    public var baseURL: String?
    public var includesDrafts: Bool
    /// Warnings count as errors.
    public var isStrict: Bool

    public init(
        content: String = "content",
        theme: String = "themes/standaard",
        output: String = "site",
        audience: SiteAudience = .public,
        baseURL: String? = nil,
        includesDrafts: Bool = false,
        isStrict: Bool = false
    ) {
        self.content = RelativePath.withoutEnd(content)
        self.theme = RelativePath.withoutEnd(theme)
        self.output = RelativePath.withoutEnd(output)
        self.audience = audience
        self.baseURL = baseURL
        self.includesDrafts = includesDrafts
        self.isStrict = isStrict
    }
}

/// How a build ended.
public struct BuildReport: Sendable {
    /// Sorted by file and line.
    public var diagnostics: [Diagnostic] = []
    public var counts = BuildCounts()
    public var written = 0
    public var unchanged = 0
    public var removed = 0
    /// Files that an earlier build wrote, that this one does not, and that somebody changed since: left alone.
    public var kept: [String] = []
    /// What the content points at on other sites; only `check` looks, and only when there is a site.
    public var externalLinks: ExternalLinks?
    /// Seconds per step, in order.
    public var timings: [(step: String, seconds: Double)] = []

    public var errorCount: Int { diagnostics.count { $0.severity == .error } }
    public var warningCount: Int { diagnostics.count { $0.severity == .warning } }
}

/// Why a build could not write its output; nothing half-written stands there.
public enum BuildFailure: Error, Sendable {
    /// These paths hold files that no build wrote.
    case foreignFiles([String])
    /// Another build is at work in this folder.
    case locked(String)
    /// The output folder and the content or theme folder overlap.
    case overlappingFolders(String, String)
    case system(FileSystemError)
}

/// Reads a content folder and writes a website; every step a value that the next one takes.
public struct SiteBuild: Sendable {
    let request: BuildRequest

    public init(_ request: BuildRequest) {
        self.request = request
    }

    /// Everything except writing.
    public func check() async throws(BuildFailure) -> BuildReport {
        var clock = StepClock()
        let (inputs, _) = try await readInputs(&clock)
        var (publication, report) = await prepare(inputs, &clock)
        report.externalLinks = publication.map { ExternalLinks(of: $0.site) }
        report.timings = clock.steps
        return report
    }

    /// Builds the site. With content errors nothing is written and the report says so.
    public func build() async throws(BuildFailure) -> BuildReport {
        var clock = StepClock()
        try refuseOverlap()
        let (inputs, fingerprint) = try await readInputs(&clock)
        let folder = try system { () throws(FileSystemError) in try OutputFolder(root: request.output) }
        if folder.isCurrent(for: fingerprint) {
            clock.mark("vergelijken")
            return unchangedReport(folder.previous, clock.steps)
        }
        var (publication, report) = await prepare(inputs, &clock)
        guard let publication, report.errorCount == 0 else {
            report.timings = clock.steps
            return report
        }
        try await SiteWriter(publication: publication, folder: folder).write(&report, inputs: fingerprint)
        clock.mark("opmaken en schrijven")
        report.timings = clock.steps
        return report
    }

    struct Inputs: Sendable {
        var content: ContentFolder
        var theme: Theme
        var themeDiagnostics: [Diagnostic]
    }

    private func readInputs(_ clock: inout StepClock) async throws(BuildFailure) -> (Inputs, String) {
        do throws(FileSystemError) {
            async let loaded = loadTheme()
            let content = try await ContentFolder.read(request.content)
            let (theme, problems) = try await loaded.get()
            clock.mark("lezen")
            let fingerprint = Fingerprint.of(parts: [
                ("scandossier", ScandossierVersion.stamp), ("content", content.fingerprint),
                ("theme", theme.fingerprint), ("baseURL", request.baseURL ?? ""),
                ("drafts", String(request.includesDrafts)),
                ("audience", request.audience.rawValue), ("strict", String(request.isStrict)),
            ])
            return (Inputs(content: content, theme: theme, themeDiagnostics: problems), fingerprint)
        } catch {
            throw .system(error)
        }
    }

    /// On another core than the content.
    private func loadTheme() async -> Result<(Theme, [Diagnostic]), FileSystemError> {
        do throws(FileSystemError) { return .success(try Theme.load(request.theme)) } catch { return .failure(error) }
    }

    /// Parse, resolve and link; the publication is `nil` when the site cannot be made at all.
    private func prepare(_ inputs: Inputs, _ clock: inout StepClock) async -> (Publication?, BuildReport) {
        var report = BuildReport()
        report.diagnostics = inputs.content.diagnostics + inputs.themeDiagnostics
        let wordList = inputs.content.readWordList(&report.diagnostics)
        let parser = PageParser(
            options: MarkdownOptions(strings: inputs.theme.strings),
            imageSizes: inputs.content.imageSizes,
            wordList: wordList
        )
        let parsed = await concurrentMap(inputs.content.pages) { parser.parse($0) }
        report.diagnostics += parsed.flatMap(\.1)
        clock.mark("ontleden")
        let resolver = SiteResolver(request: request, inputs: inputs, pages: parsed.compactMap(\.0))
        let (site, problems, results) = await resolver.resolve()
        report.diagnostics += problems
        var publication: Publication?
        if let site {
            let made = Publication(site: site)
            report.diagnostics += made.clashes()
            report.counts = BuildCounts(
                pages: made.outputs.count { $0.item.isPage },
                scans: site.index.scans.count,
                results: results.results.count,
                refusedResults: results.refused
            )
            // A mistake elsewhere may be why a page has no way to it.
            if report.errorCount == 0 { report.diagnostics += Housekeeping(site: site).remarks }
            publication = made
        }
        report.diagnostics = Array(Set(report.diagnostics)).sorted()
        if request.isStrict {
            for number in report.diagnostics.indices { report.diagnostics[number].severity = .error }
        }
        clock.mark("verbinden")
        return (publication, report)
    }

    private func unchangedReport(_ manifest: OutputManifest, _ timings: [(step: String, seconds: Double)])
        -> BuildReport
    {
        var report = BuildReport()
        report.counts = manifest.counts
        report.unchanged = manifest.files.count
        report.diagnostics = manifest.warnings.compactMap(\.diagnostic)
        report.timings = timings
        return report
    }

    /// Building into the content would make the output an input.
    private func refuseOverlap() throws(BuildFailure) {
        let output = Self.absolute(request.output)
        for input in [request.content, request.theme] {
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

func system<Value>(_ body: () throws(FileSystemError) -> Value) throws(BuildFailure) -> Value {
    do throws(FileSystemError) { return try body() } catch { throw .system(error) }
}

/// Seconds between the steps of a build.
struct StepClock {
    private(set) var steps: [(step: String, seconds: Double)] = []
    private let clock = ContinuousClock()
    private var last: ContinuousClock.Instant

    init() {
        last = clock.now
    }

    mutating func mark(_ step: String) {
        let now = clock.now
        let (seconds, attoseconds) = last.duration(to: now).components
        steps.append((step, Double(seconds) + Double(attoseconds) / 1e18))
        last = now
    }
}

extension BuildRequest {
    /// An absolute http(s) address with a slash at the end; `nil` when the text is something else.
    public static func normalizedBaseURL(_ text: String) -> String? {
        SiteConfiguration.normalizedBaseURL(text)
    }

    /// Whether the text is a school year, `2026-2027`.
    public static func isSchoolYear(_ text: String) -> Bool { SchoolYear.isValid(text) }
}
