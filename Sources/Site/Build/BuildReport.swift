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
