import Content
import Files
import ScanModel
import Themes

/// The page on which a reader searches the site: where the files of the search stand, words, and the parts of the site for
/// who would rather look around.
struct SearchView {
    let context: PageContext

    func add(to view: inout View) {
        let configuration = context.site.configuration
        view[list: "parts"] = configuration.navigation.compactMap { entry in
            guard let page = context.site.index.page(at: entry.page.value) else { return nil }
            var item = View()
            item[text: "url"] = context.link(to: page.outputPath)
            item[text: "partTitle"] = entry.title ?? page.navTitle
            return item
        }
        view[flag: "hasParts"] = !view[list: "parts"].isEmpty
        view.setHTML(EmbeddedJSON.html(json), as: "data")
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
