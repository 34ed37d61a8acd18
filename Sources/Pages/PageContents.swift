import Themes

/// All of a page but its frame: what its template shows, and what its head says.
struct PageContents: Sendable {
    struct Head: Sendable {
        var title: String
        var description: String?
        /// What this type of page loads besides the style of the site.
        var bundle: ThemeBundle?
        var isArticle = false
        /// `false` for a page that is not to be found by its address, such as `404.html`.
        var isCanonical = true
    }

    var head: Head
    /// Name of the template.
    var template: String
    var view: View
    /// Goes where the template shows `contentHTML`.
    var body: [UInt8] = []
}
