import Content

/// Where a page comes from.
package struct PageSource: Sendable, Equatable {
    /// As diagnostics name it: `content/over.md`.
    package var file: String
    /// Inside the content folder: `over.md`.
    package var path: String
    /// Empty for one that cannot be read.
    package var title = ""
    package var type = PageType.page
    /// It stands there, but cannot be read as a page.
    package var isBroken = false
    package var isDraft = false
    /// Where the file can be edited, when `site.yaml` says so.
    package var editURL: String?
}
