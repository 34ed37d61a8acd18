import ArgumentParser
import Site

struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Maakt de site.",
        discussion: "Bij een fout in de teksten wordt er niets geschreven en blijft de site zoals hij was."
    )

    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("De map waar de site komt.", valueName: "map"))
    var output = "site"

    @Flag(help: "Laat zien hoelang elke stap duurde.")
    var timings = false

    func run() async throws {
        let request = try site.request(output: output)
        let report: BuildReport
        do {
            report = try await SiteBuild(request).build()
        } catch {
            Console.error(BuildFailureWording.message(error))
            throw ExitCode(1)
        }
        Console.print(report.diagnostics, to: .error)
        if timings { Console.print(timings: report.timings) }
        guard report.errorCount == 0 else {
            Console.error(Summary.refused(report))
            throw ExitCode(1)
        }
        print(Summary.built(report, output: output))
        if site.source.audience == .group {
            print("Dit is de besloten uitgave: zet deze map alleen waar de leergroep bij kan.")
        }
    }
}
