import Content
import Files
import Synchronization

/// The files of the search: an index that says which word stands in which section of which page, and the texts
/// themselves in small files, of which the page loads those it shows a sentence from.
///
/// Their names do not change with their contents: whoever names them need not make them. Each file of texts has a stamp
/// that the index repeats, so that the page notices files that do not belong together.
///
/// What was made once is kept, because the index needs the words of every file of texts.
package final class SearchFiles: Sendable {
    package static let indexPath = "search/index.js"
    /// Pages whose texts are in one file.
    static let pagesPerFile = 16

    private struct Memory {
        var parts: [SearchPart?]
        var index: [UInt8]?
    }

    private let site: Site
    /// The pages that somebody wrote, without the search page itself.
    private let pages: [ParsedPage]
    private let memory: Mutex<Memory>

    let textFileCount: Int

    /// `nil` on a site without a search page.
    init?(site: Site) {
        guard site.searchPage != nil else { return nil }
        self.site = site
        pages = site.index.pages.filter { $0.frontMatter.type != .search }
        textFileCount = (pages.count + Self.pagesPerFile - 1) / Self.pagesPerFile
        memory = Mutex(Memory(parts: Array(repeating: nil, count: textFileCount)))
    }

    static func textPath(_ number: Int) -> String { "search/texts-\(number).js" }

    /// Reads the texts of all pages, on all cores; without this, each file is made when it is asked for.
    func readAll() async {
        let parts = await concurrentMap(Array(0..<textFileCount)) { [self] in makePart($0) }
        memory.withLock { $0.parts = parts }
    }

    /// `scandossierSearch.texts(number, stamp, pages)`: per page its sections as `[anchor, heading, text]`.
    func texts(_ number: Int) -> [UInt8] {
        let part = part(number)
        var script = SearchScript()
        script.raw("scandossierSearch.texts(\(number),")
        script.string(part.stamp)
        script.raw(",")
        script.raw(part.texts)
        script.raw(");\n")
        return script.bytes
    }

    /// - Parameter outputs: all that the publication holds.
    func index(_ outputs: [Publication.Output]) -> [UInt8] {
        if let made = memory.withLock({ $0.index }) { return made }
        var index = SearchIndex()
        index.writtenCount = pages.count
        for number in 0..<textFileCount {
            let part = part(number)
            index.add(part)
            index.stamps.append(part.stamp)
        }
        index.add(SearchPart(outputs.compactMap(\.kind.searchEntry)))
        let script = index.script
        memory.withLock { $0.index = script }
        return script
    }

    private func part(_ number: Int) -> SearchPart {
        if let made = memory.withLock({ $0.parts[number] }) { return made }
        let part = makePart(number)
        memory.withLock { $0.parts[number] = part }
        return part
    }

    private func makePart(_ number: Int) -> SearchPart {
        let start = number * Self.pagesPerFile
        let end = min(start + Self.pagesPerFile, pages.count)
        return SearchPart(pages[start..<end].map { SearchEntry($0, site: site) })
    }
}
