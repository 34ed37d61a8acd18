import Files
import Themes

/// The page of a tag: all posts that have it.
struct TagView {
    let context: PageContext
    let tag: Site.Tag

    var contents: PageContents {
        let strings = context.strings
        let title = strings("tag.title", ["tag": tag.name])
        var view = View()
        view[view: "s"] = strings.view
        view[text: "title"] = title
        view[text: "navTitle"] = title
        view[flag: "hasBreadcrumb"] = true
        let section = RelativePath.folder(of: tag.outputPath) + "/index.md"
        view[list: "breadcrumb"] = context.breadcrumb(["index.md", section])
        view[flag: "hasChildren"] = true
        view[text: "childrenTitle"] = strings("section.posts")
        view[list: "children"] = tag.posts.map(context.card)
        let head = PageContents.Head(title: title, description: strings("tag.description", ["tag": tag.name]))
        return PageContents(head: head, template: "tag", view: view)
    }
}
