/// The files of the search: an index that says which word stands in which section of which page, and the texts
/// themselves in small files, of which the page loads those it shows a sentence from.
///
/// Their names do not change with their contents: whoever names them need not make them. Each file of texts has a stamp
/// that the index repeats, so that the page notices files that do not belong together.
struct SearchFiles: Sendable {
    static let indexPath = "search/index.js"
    /// Pages whose texts are in one file.
    static let pagesPerFile = 16

    private let site: Site
    /// The pages that somebody wrote, without the search page itself.
    private let pages: [ParsedPage]

    /// `nil` on a site without a search page.
    init?(site: Site) {
        guard site.searchPage != nil else { return nil }
        self.site = site
        pages = site.index.pages.filter { $0.frontMatter.type != .search }
    }

    var textFileCount: Int { (pages.count + Self.pagesPerFile - 1) / Self.pagesPerFile }

    static func textPath(_ number: Int) -> String { "search/texts-\(number).js" }

    /// `Scandossier.searchData.texts(number, stamp, pages)`: per page its sections as `[anchor, heading, text]`.
    func texts(_ number: Int) -> [UInt8] {
        let texts = Self.json(of: entries(ofFile: number))
        var script = SearchScript()
        script.raw("Scandossier.searchData.texts(\(number),")
        script.string(Self.stamp(of: texts))
        script.raw(",")
        script.raw(texts)
        script.raw(");\n")
        return script.bytes
    }

    /// - Parameter outputs: all that the publication holds.
    func index(_ outputs: [Publication.Output]) -> [UInt8] {
        var index = SearchIndex()
        index.writtenCount = pages.count
        for number in 0..<textFileCount {
            let entries = entries(ofFile: number)
            for entry in entries { index.add(entry) }
            index.stamps.append(Self.stamp(of: Self.json(of: entries)))
        }
        for output in outputs { SearchEntry(output, site: site).map { index.add($0) } }
        return index.script
    }

    private func entries(ofFile number: Int) -> [SearchEntry] {
        let start = number * Self.pagesPerFile
        return pages[start..<min(start + Self.pagesPerFile, pages.count)].map { SearchEntry($0, site: site) }
    }

    private static func json(of entries: [SearchEntry]) -> [UInt8] {
        var script = SearchScript()
        script.list(entries) { script, entry in
            script.list(entry.text.sections) { script, section in
                script.list([section.anchor, section.heading, section.text]) { $0.string($1) }
            }
        }
        return script.bytes
    }

    private static func stamp(of texts: [UInt8]) -> String { String(Fingerprint.of(texts).prefix(12)) }
}
