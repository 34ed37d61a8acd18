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
    let template: Template
    /// Of the shape of the template.
    let view: ViewValue

    init<Fields>(head: Head, template: Template, view: View<Fields>) {
        (self.head, self.template, self.view) = (head, template, view.value)
    }
}
