import Content
import Diagnosis

/// What keeps a site in order, looked at once all pages are known and nothing is wrong with them. Only warnings.
package struct Housekeeping {
    let site: Site

    package init(site: Site) {
        self.site = site
    }

    package var remarks: [Diagnostic] { orphans + duplicateTitles + unusedAssets }

    /// Pages that nobody finds from the front page. A draft may wait for its links.
    private var orphans: [Diagnostic] {
        let reached = Reachability(site: site).pages
        return zip(site.index.pages, reached).compactMap { page, isReached in
            guard !isReached, !page.frontMatter.isDraft, page.path != "index.md" else { return nil }
            return page.remark(.orphanPage(page.path))
        }
    }

    /// Pages that a reader meets in one list under the same title: the list of their folder; and for what stands in the
    /// menu, on the front page, in the news feed or in a form too, all pages of its type. Articles and steps of
    /// different folders never stand in one list.
    private var duplicateTitles: [Diagnostic] {
        var found: [Diagnostic] = []
        // The index is sorted by folder.
        var folder: String?
        var inFolder: [String: ParsedPage] = [:]
        var ofType: [PageType: [String: ParsedPage]] = [:]
        for page in site.index.pages {
            if page.folder != folder { inFolder.removeAll(keepingCapacity: true) }
            folder = page.folder
            let title = page.frontMatter.title.lowercased()
            let type = page.frontMatter.type
            let isListedByType = ![.page, .step, .article].contains(type)
            if let other = inFolder[title] ?? (isListedByType ? ofType[type]?[title] : nil) {
                found.append(page.remark(.duplicateTitle(page.frontMatter.title, other: other.displayPath)))
            } else {
                inFolder[title] = page
                if isListedByType { ofType[type, default: [:]][title] = page }
            }
        }
        return found
    }

    private var unusedAssets: [Diagnostic] {
        site.unusedAssets.map { Diagnostic(.housekeeping(.unusedAsset($0)), file: "\(site.contentRoot)/\($0)") }
    }
}

extension ParsedPage {
    /// Something about the page as a whole, at its title.
    fileprivate func remark(_ fact: HousekeepingFact) -> Diagnostic {
        guard let place = frontMatter.titlePlace else { return Diagnostic(.housekeeping(fact), file: displayPath) }
        return diagnostic(.housekeeping(fact), at: place)
    }
}
