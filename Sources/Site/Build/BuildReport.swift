import Diagnosis
import Pages

/// How a build ended.
package struct BuildReport: Sendable {
    /// Sorted by file and line; one per cause.
    package var diagnostics: [Diagnostic] = []
    /// Every place of every cause, in the same order, after a check of everything.
    package var everyDiagnostic: [Diagnostic] = []
    package var counts = BuildCounts()
    /// Files that were made, to be written or compared with what stands there.
    package var made = 0
    package var written = 0
    package var unchanged = 0
    package var removed = 0
    /// Files that an earlier build wrote, that this one does not, and that somebody changed since: left alone.
    package var kept: [String] = []
    /// What a locked build holds, or a check says it would.
    package var locked: LockedContents?
    /// What the content points at on other sites; only `check` looks, and only when there is a site.
    package var externalLinks: ExternalLinks?
    /// Seconds per step, in order.
    package var timings: [(step: BuildStep, seconds: Double)] = []

    package var errorCount: Int { diagnostics.count { $0.severity == .error } }
    package var warningCount: Int { diagnostics.count { $0.severity == .warning } }
}
