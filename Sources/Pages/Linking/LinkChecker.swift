import Content
import Diagnosis
import Files
import Markdown
import ScanModel

/// Follows every link of every page to a page, an anchor or a file that exists, or reports where it breaks.
package struct LinkChecker: Sendable {
    let index: SiteIndex
    /// Paths that the build makes besides the pages: results, tags.
    let generated: Set<String>

    package init(index: SiteIndex, generated: Set<String>) {
        self.index = index
        self.generated = generated
    }

    package struct Outcome: Sendable {
        package var diagnostics: [Diagnostic] = []
        /// Files of the content folder that pages point at, to be published with them.
        package var usedAssets: Set<String> = []
        /// Where the links and `related` of the page lead.
        package var targets = LinkTargets()
        /// Links for which what was meant has been looked up.
        private var lookups = 0

        /// To look at all names of the site for each of a thousand links takes for ever, and nobody reads it: such
        /// messages are one (`byCause`).
        mutating func mayLookUp() -> Bool {
            lookups += 1
            return lookups <= 20
        }
    }

    func check(_ page: ParsedPage) -> Outcome {
        var outcome = Outcome()
        for link in page.links { check(link, on: page, &outcome) }
        for related in page.frontMatter.related {
            checkPage(related.value, on: page, &outcome) { page.diagnostic(.link($0), at: related) }
        }
        for aspect in page.frontMatter.aspects where !index.aspectIDs.contains(aspect.value) && !index.hasBrokenScan {
            let nearest = NearestName.of(aspect.value, among: index.aspectIDs)
            outcome.diagnostics.append(
                page.diagnostic(.link(.unknownAspect(aspect.value, nearest: nearest)), at: aspect)
            )
        }
        return outcome
    }

    /// Whether a navigation entry's page exists; `nil` when it does.
    package func problem(withPage path: String) -> LinkFact? {
        switch state(ofPage: path) {
        case .there: nil
        case .draft: notPublished(path, target: path)
        case .missing(let page):
            .deadPage(target: path, page.map { .moved(to: $0) } ?? nearestPage(to: path).map { .near($0) })
        }
    }

    /// A link to a draft leads somewhere as long as drafts take part; in a build without them it will not.
    package func earlyLink(to path: String) -> LinkFact? {
        index.page(at: path)?.frontMatter.isDraft == true ? .draft(target: path) : nil
    }

    /// About a page that is there and not on the site: a draft, or a post that waits.
    private func notPublished(_ path: String, target: String) -> LinkFact {
        index.waiting[path].map { .waiting(target: target, day: $0.dutch) } ?? .draft(target: target)
    }

    private enum PageState {
        case there, draft
        /// With the content path that the page has now.
        case missing(movedTo: String?)
    }

    private func state(ofPage path: String) -> PageState {
        if index.byPath[path] != nil || index.broken.contains(path) { return .there }
        if index.drafts.contains(path) { return .draft }
        return .missing(movedTo: index.page(movedFrom: path)?.path)
    }

    private func check(_ link: Link, on page: ParsedPage, _ outcome: inout Outcome) {
        let destination = link.destination
        if destination.hasPrefix("#") {
            checkAnchor(String(destination.dropFirst()), of: page, on: page, link, &outcome)
        } else if destination.hasPrefix("/") {
            let nearest = LinkSuggestion.relative(
                RelativePath.decoded(destination),
                from: page.path,
                in: index
            )
            outcome.diagnostics.append(
                page.diagnostic(.link(.absolute(target: destination, nearest: nearest)), at: link.range)
            )
        } else if !RelativePath.hasScheme(destination) {
            checkRelative(link, on: page, &outcome)
        }
    }

    private func checkRelative(_ link: Link, on page: ParsedPage, _ outcome: inout Outcome) {
        let (path, anchor) = RelativePath.fragment(of: link.destination)
        let reference = RelativePath.decoded(String(path))
        if reference.hasSuffix(".md") {
            let found = checkPage(reference, on: page, &outcome) { page.diagnostic(.link($0), at: link.range) }
            if let found, let anchor { checkAnchor(String(anchor), of: found, on: page, link, &outcome) }
            return
        }
        guard let target = RelativePath.resolve(reference, from: page.path) else {
            outcome.diagnostics.append(
                page.diagnostic(.link(.outsideSite(target: link.destination)), at: link.range)
            )
            return
        }
        if index.assets.contains(target) {
            outcome.usedAssets.insert(target)
        } else if generated.contains(target) {
            outcome.targets.generated.append(target)
        } else {
            let suggestion = outcome.mayLookUp() ? suggestion(for: target, reference, anchor, on: page) : nil
            outcome.diagnostics.append(
                page.diagnostic(.link(.missingFile(target: reference, suggestion)), at: link.range)
            )
        }
    }

    /// What was meant by a link to a file that is not there.
    private func suggestion(
        for target: String,
        _ reference: String,
        _ anchor: Substring?,
        on page: ParsedPage
    ) -> LinkFact.Suggestion? {
        let here = page.path
        let indexPage = target + (target.isEmpty ? "" : "/") + "index.md"
        if let moved = index.page(movedFrom: target) {
            return .moved(to: RelativePath.link(from: here, to: moved.path))
        }
        if index.byPath[indexPage] != nil { return .near(RelativePath.link(from: here, to: indexPage)) }
        if let near = LinkSuggestion.page(reference, from: here, in: index) ?? LinkSuggestion.outside(reference) {
            return .near(near + (anchor.map { "#" + $0 } ?? ""))
        }
        return NearestName.of(target, among: index.assets).map { .near(RelativePath.link(from: here, to: $0)) }
    }

    @discardableResult
    private func checkPage(
        _ reference: String,
        on page: ParsedPage,
        _ outcome: inout Outcome,
        _ complain: (LinkFact) -> Diagnostic
    ) -> ParsedPage? {
        let plain = String(RelativePath.fragment(of: reference).path)
        guard let target = RelativePath.resolve(plain, from: page.path) else {
            outcome.diagnostics.append(complain(.outsideSite(target: reference)))
            return nil
        }
        switch state(ofPage: target) {
        case .there:
            if earlyLink(to: target) != nil, !page.frontMatter.isDraft {
                var early = complain(.draft(target: reference))
                early.severity = .warning
                outcome.diagnostics.append(early)
            }
            guard let number = index.byPath[target] else { return nil }
            outcome.targets.pages.append(number)
            return index.pages[number]
        case .draft: outcome.diagnostics.append(complain(notPublished(target, target: reference)))
        case .missing(let moved?):
            let address = RelativePath.link(from: page.path, to: moved)
            outcome.diagnostics.append(complain(.deadPage(target: reference, .moved(to: address))))
        case .missing(nil):
            let near = outcome.mayLookUp() ? nearPage(plain, target, on: page) : nil
            outcome.diagnostics.append(complain(.deadPage(target: reference, near.map { .near($0) })))
        }
        return nil
    }

    /// The address of the page that a link most likely means.
    private func nearPage(_ reference: String, _ target: String, on page: ParsedPage) -> String? {
        LinkSuggestion.page(reference, from: page.path, in: index)
            ?? nearestPage(to: target).map { RelativePath.link(from: page.path, to: $0) }
    }

    private func checkAnchor(
        _ anchor: String,
        of target: ParsedPage,
        on page: ParsedPage,
        _ link: Link,
        _ outcome: inout Outcome
    ) {
        let id = RelativePath.decoded(anchor)
        guard !id.isEmpty, !target.anchors.contains(id), !id.hasPrefix("fn-"), !id.hasPrefix("fnref-") else { return }
        let near = outcome.mayLookUp() ? Self.nearAnchor(id, among: target.anchors) : nil
        let fact = LinkFact.deadAnchor(id, page: target.path, nearest: near.map { "#" + $0 })
        outcome.diagnostics.append(page.diagnostic(.link(fact), at: link.range))
    }

    private static func nearAnchor(_ id: String, among anchors: Set<String>) -> String? {
        NearestName.of(id, among: anchors)
            ?? anchors.filter { $0.count > 3 && id.contains($0) || id.count > 3 && $0.contains(id) }.min()
    }

    /// A page with the same file name elsewhere, or else the path nearest in letters.
    private func nearestPage(to path: String) -> String? {
        let name = RelativePath.name(of: path)
        let sameName = index.byPath.keys.filter { RelativePath.name(of: $0) == name }.sorted()
        if name != "index.md", let first = sameName.first { return first }
        return NearestName.of(path, among: index.byPath.keys)
            ?? NearestName.of(name, among: index.byPath.keys.map(RelativePath.name(of:)))
            .flatMap { near in index.byPath.keys.filter { RelativePath.name(of: $0) == near }.sorted().first }
    }
}
