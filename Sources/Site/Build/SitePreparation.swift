import Content
import Diagnosis
import Groups
import Markdown
import Pages
import Themes

/// All of a build but the writing: pages parsed, the site resolved and linked, and everything it will write planned.
struct SitePreparation: Sendable {
    let inputs: SiteInputs
    let pages: ParsedPages
    let results: JudgedResults
    let links: CheckedLinks
    /// `nil` when the site cannot be made at all.
    let publication: Publication?
    /// Diagnostics and counts; nothing was written yet.
    let report: BuildReport

    /// - Parameter earlier: what it holds is used again where nothing changed that it depends on.
    static func make(
        _ request: BuildRequest,
        _ inputs: SiteInputs,
        reusing earlier: SitePreparation? = nil,
        _ clock: inout StepClock
    ) async -> SitePreparation {
        var diagnostics = inputs.content.diagnostics + inputs.themeDiagnostics
        let parser = inputs.parser(&diagnostics)
        let pages = await ParsedPages.parse(inputs.content.pages, with: parser, reusing: earlier?.pages)
        clock.mark(.parsing)
        let resolver = SiteResolver(
            request: request,
            inputs: inputs,
            pages: pages.pages,
            earlierResults: earlier?.results,
            earlierLinks: earlier?.links
        )
        let outcome = await resolver.resolve()
        let publication = outcome.site.map(Publication.init)
        var report = BuildReport()
        diagnostics += pages.diagnostics + outcome.diagnostics
        if let publication {
            diagnostics += publication.clashes()
            report.counts = BuildCounts(
                pages: publication.outputs.count(where: \.isPage),
                scans: publication.site.index.scans.count,
                results: outcome.results.register.members(among: outcome.results.folder.results).count,
                refusedResults: outcome.results.folder.refused,
                waitingPosts: publication.site.index.waitingCount
            )
        }
        // A mistake elsewhere may be why a page has no way to it.
        if let publication, !diagnostics.contains(where: { $0.severity == .error }) {
            diagnostics += Housekeeping(site: publication.site).remarks
        }
        report.everyDiagnostic = Set(diagnostics).sorted()
        report.diagnostics = report.everyDiagnostic.byCause
        if request.isStrict {
            for number in report.diagnostics.indices { report.diagnostics[number].severity = .error }
        }
        clock.mark(.linking)
        return SitePreparation(
            inputs: inputs,
            pages: pages,
            results: outcome.results,
            links: outcome.links,
            publication: publication,
            report: report
        )
    }
}
