import Content
import Diagnosis
import Files
import Markdown
import ScanModel

/// Follows every link of every page to a page, an anchor or a file that exists, or reports where it breaks.
package struct LinkChecker: Sendable {
    package let index: SiteIndex
    /// Paths that the build makes besides the pages: results, tags.
    package let generated: Set<String>

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
    }

    func check(_ page: ParsedPage) -> Outcome {
        var outcome = Outcome()
        for link in page.links { check(link, on: page, &outcome) }
        for related in page.frontMatter.related {
            checkPage(related.value, on: page, &outcome) { page.diagnostic($0, at: related, $1) }
        }
        for aspect in page.frontMatter.aspects where !index.aspectIDs.contains(aspect.value) && !index.hasBrokenScan {
            var parameters = ["id": aspect.value]
            parameters["nearest"] = NearestName.of(aspect.value, among: index.aspectIDs)
            outcome.diagnostics.append(page.diagnostic(.unknownAspect, at: aspect, parameters))
        }
        return outcome
    }

    /// Whether a navigation entry's page exists; `nil` when it does.
    package func problem(withPage path: String) -> (DiagnosticCode, [String: String])? {
        if index.byPath[path] != nil || index.broken.contains(path) { return nil }
        if index.drafts.contains(path) { return (.draftLink, ["target": path]) }
        var parameters = ["target": path]
        if let page = index.page(movedFrom: path) {
            parameters["moved"] = "true"
            parameters["nearest"] = page.path
        } else {
            parameters["nearest"] = nearestPage(to: path)
        }
        return (.deadLink, parameters)
    }

    /// A link to a draft leads somewhere as long as drafts take part; in a build without them it will not.
    package func earlyLink(to path: String) -> (DiagnosticCode, [String: String])? {
        index.page(at: path)?.frontMatter.isDraft == true ? (.draftLink, ["target": path]) : nil
    }

    private func check(_ link: Link, on page: ParsedPage, _ outcome: inout Outcome) {
        let destination = link.destination
        if destination.hasPrefix("#") {
            checkAnchor(String(destination.dropFirst()), of: page, on: page, link, &outcome)
        } else if destination.hasPrefix("/") {
            var parameters = ["target": destination]
            parameters["nearest"] = LinkSuggestion.relative(
                RelativePath.decoded(destination),
                from: page.path,
                in: index
            )
            outcome.diagnostics.append(page.diagnostic(.absoluteLink, at: link.range, parameters))
        } else if !RelativePath.hasScheme(destination) {
            checkRelative(link, on: page, &outcome)
        }
    }

    private func checkRelative(_ link: Link, on page: ParsedPage, _ outcome: inout Outcome) {
        let (path, anchor) = RelativePath.fragment(of: link.destination)
        let reference = RelativePath.decoded(String(path))
        if reference.hasSuffix(".md") {
            let found = checkPage(reference, on: page, &outcome) { page.diagnostic($0, at: link.range, $1) }
            if let found, let anchor { checkAnchor(String(anchor), of: found, on: page, link, &outcome) }
            return
        }
        guard let target = RelativePath.resolve(reference, from: page.path) else {
            outcome.diagnostics.append(
                page.diagnostic(.linkOutsideSite, at: link.range, ["target": link.destination])
            )
            return
        }
        if index.assets.contains(target) {
            outcome.usedAssets.insert(target)
        } else if generated.contains(target) {
            outcome.targets.generated.append(target)
        } else {
            var parameters = ["target": reference]
            let here = page.path
            let index = target + (target.isEmpty ? "" : "/") + "index.md"
            if let page = self.index.page(movedFrom: target) {
                parameters["moved"] = "true"
                parameters["nearest"] = RelativePath.link(from: here, to: page.path)
            } else if self.index.byPath[index] != nil {
                parameters["nearest"] = RelativePath.link(from: here, to: index)
            } else if let near = LinkSuggestion.page(reference, from: page.path, in: self.index)
                ?? LinkSuggestion.outside(reference)
            {
                parameters["nearest"] = near + (anchor.map { "#" + $0 } ?? "")
            } else if let near = NearestName.of(target, among: self.index.assets) {
                parameters["nearest"] = RelativePath.link(from: here, to: near)
            }
            outcome.diagnostics.append(page.diagnostic(.missingImage, at: link.range, parameters))
        }
    }

    @discardableResult
    private func checkPage(
        _ reference: String,
        on page: ParsedPage,
        _ outcome: inout Outcome,
        _ complain: (DiagnosticCode, [String: String]) -> Diagnostic
    ) -> ParsedPage? {
        let plain = String(RelativePath.fragment(of: reference).path)
        guard let target = RelativePath.resolve(plain, from: page.path) else {
            outcome.diagnostics.append(complain(.linkOutsideSite, ["target": reference]))
            return nil
        }
        guard let problem = problem(withPage: target) else {
            if earlyLink(to: target) != nil, !page.frontMatter.isDraft {
                var early = complain(.draftLink, ["target": reference])
                early.severity = .warning
                outcome.diagnostics.append(early)
            }
            guard let number = index.byPath[target] else { return nil }
            outcome.targets.pages.append(number)
            return index.pages[number]
        }
        var parameters = problem.1
        parameters["target"] = reference
        if parameters["moved"] == nil, let near = LinkSuggestion.page(plain, from: page.path, in: index) {
            parameters["nearest"] = near
        } else if let near = parameters["nearest"] {
            parameters["nearest"] = RelativePath.link(from: page.path, to: near)
        }
        outcome.diagnostics.append(complain(problem.0, parameters))
        return nil
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
        var parameters = ["page": target.path, "anchor": id]
        let near =
            NearestName.of(id, among: target.anchors)
            ?? target.anchors.sorted().first { $0.count > 3 && id.contains($0) || id.count > 3 && $0.contains(id) }
        parameters["nearest"] = near.map { "#" + $0 }
        outcome.diagnostics.append(page.diagnostic(.deadAnchor, at: link.range, parameters))
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
