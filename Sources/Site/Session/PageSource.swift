/// Where a page comes from.
public struct PageSource: Sendable, Equatable {
    /// As diagnostics name it: `content/over.md`.
    public var file: String
    /// It stands there, but cannot be read as a page.
    public var isBroken = false
    public var isDraft = false
    /// Where the file can be edited, when `site.yaml` says so.
    public var editURL: String?
}
