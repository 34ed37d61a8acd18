import ArgumentParser
import ScanModel
import Site

extension Audience: ExpressibleByArgument {}

/// What every verb takes that judges a site as it will be published.
struct SiteOptions: ParsableArguments {
    @OptionGroup var source: SourceOptions

    @Flag(help: "Neem ook concepten mee (draft: true).")
    var drafts = false

    @Flag(help: "Behandel elke waarschuwing als fout.")
    var strict = false

    func request(output: String = "site") throws -> BuildRequest {
        try source.request(output: output, includesDrafts: drafts, isStrict: strict)
    }
}
