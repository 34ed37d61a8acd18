import Files
import Themes

/// The page of a tag: all posts that have it.
struct TagView {
    let context: PageContext
    let tag: Site.Tag

    var contents: PageContents {
        let strings = context.strings
        let title = strings("tag.title", ["tag": tag.name])
        let section = RelativePath.folder(of: tag.outputPath) + "/index.md"
        var view = View<SectionField>(
            including: context.heading(title, breadcrumb: context.breadcrumb(["index.md", section]))
        )
        view[flag: .hasChildren] = true
        view[text: .childrenTitle] = strings("section.posts")
        view[list: .children] = tag.posts.map { View<ChildField>(including: context.card($0)) }
        let head = PageContents.Head(title: title, description: strings("tag.description", ["tag": tag.name]))
        return PageContents(head: head, template: .tag, view: view)
    }
}
