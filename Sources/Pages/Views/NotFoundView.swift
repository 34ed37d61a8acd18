import Themes

/// What a host shows at an address that does not exist. It may be shown at any depth, so its links start at the root.
struct NotFoundView {
    let context: PageContext
    /// What leads to the root of the site from any address.
    let root: String

    var contents: PageContents {
        let title = context.strings("notFound.title")
        var view = View<NotFoundField>()
        view[text: .title] = title
        view[text: .homeURL] = root + "index.html"
        return PageContents(
            head: PageContents.Head(title: title, isCanonical: false),
            template: .notFound,
            view: view
        )
    }
}
