import ArgumentParser
import Scaffold
import ScanModel
import Site

/// Which site, and for whom: what every verb takes that makes pages.
struct SourceOptions: ParsableArguments {
    @OptionGroup var folder: ContentOption

    @Option(
        help: ArgumentHelp(
            "De map met sjablonen, stijl en scripts. (anders: themes/standaard, hier of bij het programma)",
            valueName: "map"
        )
    )
    var theme: String?

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp("Het adres waar de site komt te staan; gaat voor op site.yaml.", valueName: "adres")
    )
    var baseURL: String?

    @Option(
        help: ArgumentHelp(
            "Voor wie: public (iedereen) of group (een leergroep: scholen die dat willen met hun naam).",
            valueName: "lezers"
        )
    )
    var audience = Audience.public

    @Option(
        help: ArgumentHelp(
            "Voor welke leergroep: een bestuur, partnerschap, regio of leergroep uit scholen.csv. Hoort bij group.",
            valueName: "naam"
        )
    )
    var group: String?

    @Option(
        help: ArgumentHelp(
            "Maak de site zoals op deze dag: berichten van een latere dag wachten. Gaat voor op site.yaml.",
            valueName: "datum"
        )
    )
    var day: String?

    func validate() throws {
        if let day, BuildRequest.day(day) == nil {
            throw ValidationError("--day verwacht een datum als 2026-11-28, niet ‘\(day)’.")
        }
        if let baseURL, BuildRequest.normalizedBaseURL(baseURL) == nil {
            throw ValidationError("--base-url verwacht een adres als https://voorbeeld.nl/scan/, niet ‘\(baseURL)’.")
        }
    }

    func request(output: String = "site", includesDrafts: Bool, isStrict: Bool = false) throws -> BuildRequest {
        let group = try ChosenGroup(content: folder.content).address(group, for: audience)
        return BuildRequest(
            content: folder.content,
            theme: try located(theme),
            output: output,
            audience: audience,
            group: group,
            baseURL: baseURL.flatMap(BuildRequest.normalizedBaseURL),
            includesDrafts: includesDrafts,
            day: day.flatMap(BuildRequest.day),
            isStrict: isStrict
        )
    }

    private func located(_ theme: String?) throws -> String {
        do throws(ScaffoldRefusal) {
            return try ThemeLocation(program: Program.path).theme(theme, content: folder.content)
        } catch {
            Console.error(error.message)
            throw ExitCode(1)
        }
    }
}
