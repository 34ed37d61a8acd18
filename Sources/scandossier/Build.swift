import ArgumentParser
import Diagnosis
import ScanModel
import Site

struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Maakt de site.",
        discussion: "Bij een fout in de teksten wordt er niets geschreven en blijft de site zoals hij was."
    )

    @OptionGroup var site: SiteOptions

    @OptionGroup var lock: LockOptions

    @Option(help: ArgumentHelp("De map waar de site komt.", valueName: "map"))
    var output = "site"

    @Flag(help: "Maak bij --audience group de uitgaven van alle leergroepen, elk in een eigen map.")
    var allGroups = false

    @Flag(help: "Laat zien hoelang elke stap duurde.")
    var timings = false

    func validate() throws {
        guard allGroups else { return }
        if site.source.audience != .group { throw ValidationError("--all-groups hoort bij --audience group.") }
        if site.source.group != nil { throw ValidationError("Kies --group voor één leergroep, of --all-groups.") }
        if lock.locked {
            throw ValidationError(
                "--all-groups en --locked gaan niet samen: elke leergroep heeft een eigen wachtzin. Maak ze een voor een, met --group."
            )
        }
    }

    func run() async throws {
        if allGroups { return try await buildAll() }
        var request = try site.request(output: output)
        request.passphrase = try lock.passphrase()
        let report = try await report(of: request)
        print(Summary.built(report, output: output))
        if let locked = report.locked { print(LockWording.built(locked)) }
        if let name = ChosenGroup(content: request.content).all.first(where: { $0.address == request.group })?.name {
            print("Dit is de besloten uitgave voor ‘\(name)’: zet deze map alleen waar deze scholen bij kunnen.")
        }
    }

    /// An edition per group, each in a folder of its own that knows nothing of the others.
    private func buildAll() async throws {
        let groups = ChosenGroup(content: site.source.folder.content).all
        if groups.isEmpty { throw ValidationError(RegisterProblem.Fact.choices([]).trimmingPrefix(" ").description) }
        var said: Set<Diagnostic> = []
        for group in groups {
            var source = site
            source.source.group = group.address
            let folder = "\(output)/\(group.address)"
            let report = try await report(of: try source.request(output: folder), besides: &said)
            print(Summary.builtEdition(report, for: group.name, in: folder))
        }
        for folder in BuildRequest.editions(in: output) where !groups.contains(where: { $0.address == folder }) {
            print("Blijft staan, maar is van geen leergroep meer: \(output)/\(folder). Haal die map weg.")
        }
        print("Zet elke map alleen waar de scholen van die leergroep bij kunnen.")
    }

    private func report(of request: BuildRequest) async throws -> BuildReport {
        var said: Set<Diagnostic> = []
        return try await report(of: request, besides: &said)
    }

    /// Says what is wrong, but for what was said of an edition before.
    private func report(of request: BuildRequest, besides said: inout Set<Diagnostic>) async throws -> BuildReport {
        let report: BuildReport
        do {
            report = try await SiteBuild(request).build()
        } catch {
            Console.error(BuildFailureWording.message(error))
            throw ExitCode(1)
        }
        Console.print(report.diagnostics.filter { !said.contains($0) }, to: .error)
        said.formUnion(report.diagnostics)
        if timings { Console.print(timings: report.timings) }
        guard report.errorCount == 0 else {
            Console.error(Summary.refused(report))
            throw ExitCode(1)
        }
        return report
    }
}
