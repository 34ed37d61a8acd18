import Content
import Files

/// What the links of all pages of an index come to, in their order.
///
/// Where a link leads depends on all pages, but mostly nothing about that changes: a save changes words. Then only the
/// pages that were saved are checked again.
package struct CheckedLinks: Sendable {
    package let outcomes: [LinkChecker.Outcome]
    /// How many pages were checked, and not taken over.
    package let checkedCount: Int

    private let checker: LinkChecker

    /// Checks on all cores.
    package static func check(_ checker: LinkChecker, reusing earlier: CheckedLinks? = nil) async -> CheckedLinks {
        let pages = checker.index.pages
        guard let earlier, checker.hasSameTargets(as: earlier.checker) else {
            let outcomes = await concurrentMap(pages) { checker.check($0) }
            return CheckedLinks(outcomes: outcomes, checkedCount: pages.count, checker: checker)
        }
        var outcomes = earlier.outcomes
        let changed = pages.indices.filter { pages[$0] !== earlier.checker.index.pages[$0] }
        let checked = await concurrentMap(changed) { checker.check(pages[$0]) }
        for (number, outcome) in zip(changed, checked) { outcomes[number] = outcome }
        return CheckedLinks(outcomes: outcomes, checkedCount: changed.count, checker: checker)
    }
}

extension LinkChecker {
    /// Whether the same link on the same page comes to the same here and there.
    fileprivate func hasSameTargets(as other: LinkChecker) -> Bool {
        generated == other.generated && index.hasSameTargets(as: other.index)
    }
}

extension SiteIndex {
    /// Whether the same can be pointed at, under the same numbers.
    fileprivate func hasSameTargets(as other: SiteIndex) -> Bool {
        pages.count == other.pages.count && zip(pages, other.pages).allSatisfy { $0 === $1 || $0.isSameTarget(as: $1) }
            && moved == other.moved && drafts == other.drafts && waiting == other.waiting && broken == other.broken
            && assets == other.assets
            && aspectIDs == other.aspectIDs && hasBrokenScan == other.hasBrokenScan
    }
}

extension ParsedPage {
    fileprivate func isSameTarget(as other: ParsedPage) -> Bool {
        path == other.path && anchors == other.anchors && frontMatter.isDraft == other.frontMatter.isDraft
    }
}
