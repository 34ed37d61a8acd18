/// The Dutch of a diagnostic: what is wrong in one sentence, and what to do about it.
///
/// The sentences stand beside this file, one file per kind of fact; nothing there decides anything.
package struct DiagnosticWording: Sendable, Hashable {
    package var message: String
    /// What the editor can do; `nil` when the message says it all.
    package var remedy: String?
    /// Where else the same is the matter; `nil` when there is one place.
    package var others: String?

    init(_ message: String, _ remedy: String? = nil) {
        self.message = message
        self.remedy = remedy
    }

    package init(of diagnostic: Diagnostic) {
        self = diagnostic.fact.wording
        others = diagnostic.others.wording(after: diagnostic)
    }

    /// "Bedoelde je …?" when there is a near name, otherwise `alternative`.
    static func meant(_ nearest: String?, or alternative: String) -> String {
        nearest.map { "Bedoelde je ‘\($0)’?" } ?? alternative
    }

    /// "1 cel", "3 cellen".
    static func counted(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }

    /// "2 MB".
    static func megabytes(_ bytes: Int) -> String { "\(bytes / 1_000_000) MB" }
}
