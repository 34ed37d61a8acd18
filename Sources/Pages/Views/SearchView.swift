import Content
import Files
import ScanModel
import Themes

/// The page on which a reader searches the site: where the files of the search stand, words, and the parts of the site for
/// who would rather look around.
struct SearchView {
    let context: PageContext

    func view(of page: View<PageField>) -> View<SearchField> {
        var view = View<SearchField>(including: page)
        let configuration = context.site.configuration
        let parts = configuration.navigation.compactMap { entry -> View<SearchPartField>? in
            guard let page = context.site.index.page(at: entry.page.value) else { return nil }
            var item = View<SearchPartField>()
            item[text: .url] = context.link(to: page.outputPath)
            item[text: .partTitle] = entry.title ?? page.navTitle
            return item
        }
        view[list: .parts] = parts
        view[flag: .hasParts] = !parts.isEmpty
        view.setHTML(EmbeddedJSON.html(json), as: .dataHTML)
        return view
    }

    private var json: JSONValue {
        [
            "root": .string(String(repeating: "../", count: RelativePath.depth(of: context.outputPath))),
            "index": .string(SearchFiles.indexPath),
            "texts": .string("search/texts-{n}.js"),
            "strings": .object(
                context.strings.below("search.said").map { JSONMember($0.key, .string($0.text)) }
            ),
        ]
    }
}
