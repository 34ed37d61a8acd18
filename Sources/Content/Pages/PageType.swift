/// What kind of page a Markdown file is; `type` in the front matter. It chooses the template of the same name.
package enum PageType: String, Sendable, Hashable, CaseIterable {
    /// A page on its own. The default.
    case page
    /// The front page: the scans, the steps and the latest news stand on it.
    case home
    /// The `index.md` of a folder, followed by the pages in it.
    case section
    /// A step of the manual.
    case step
    /// An article of the dossier.
    case article
    /// A news post.
    case post
    /// A scan definition, published as a form.
    case scan
    /// The Kwaliteitskader: the text, then the aspects per waarborg.
    case framework
    /// Comparing result files in the browser.
    case compare
    /// Searching the site. With such a page the site gets an index and a field in its header.
    case search
}
