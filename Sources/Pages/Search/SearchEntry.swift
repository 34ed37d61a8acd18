import Content
import ScanModel

/// A page as the index knows it: where it is, what it is called, and what stands on it.
struct SearchEntry: Sendable {
    var path: String
    var title: String
    /// The part of the site it belongs to; empty at the top.
    var place: String
    var text = SearchText()

    /// A page that somebody wrote, with its texts.
    init(_ page: ParsedPage, site: Site) {
        path = page.outputPath
        title = page.frontMatter.title
        place = site.searchPlace(of: site.ancestors(of: page))
        for line in [page.frontMatter.description, page.frontMatter.lead] { text.add(line) }
        if let scan = page.scan { add(scan) } else { text.add(html: page.html) }
    }

    /// A page that the program makes of results or tags: only its title.
    init(_ title: String, at path: String, in folder: String, of site: Site) {
        self.path = path
        self.title = title
        place = site.searchPlace(of: [folder + "/index.md"])
    }

    private mutating func add(_ document: ScanDocument) {
        text.add(html: document.introductionHTML)
        for (topic, texts) in zip(document.scan.topics, document.topics) {
            text.begin(anchor: topic.id, heading: topic.title)
            text.add(html: texts.introductionHTML)
            for (aspect, own) in zip(topic.aspects, texts.aspects) {
                text.begin(anchor: aspect.id, heading: aspect.title)
                for html in [own.questionHTML] + own.stagesHTML { text.add(html: html) }
            }
        }
    }
}

extension Site {
    /// The short title of the innermost section among these paths; the front page is no section.
    fileprivate func searchPlace(of ancestors: [String]) -> String {
        ancestors.last { $0 != "index.md" && index.byPath[$0] != nil }.flatMap(index.page(at:))?.navTitle ?? ""
    }
}
