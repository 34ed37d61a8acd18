import ArgumentParser
import Office
import Site

/// Exit codes: 0 when everything that was handed in stands in its place (or has nothing to add), 1 when a file cannot be
/// filed or waits for `--replace`, 64 when the command cannot be understood.
struct ResultsAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Bergt bestanden van scholen op in content/resultaten.",
        discussion: """
            Geef bestanden of hele mappen: de JSON uit de scan, of het leesbare verslag (HTML). Een zip en een bewaarde \
            e-mail (.eml, mbox) mogen ook. Hoe een bestand heet, maakt niet uit. Wat er al staat, wordt nooit zomaar \
            vervangen.
            """
    )

    @Argument(help: ArgumentHelp("Bestanden of mappen met bestanden van scholen.", valueName: "bestand"))
    var files: [String]

    @OptionGroup var options: ContentOptions

    @Flag(help: "Vervang wat er staat door een nieuwere versie; het eerdere blijft bewaard in de map .eerder.")
    var replace = false

    @Flag(help: "Laat zien wat er zou gebeuren, zonder iets te schrijven.")
    var dryRun = false

    func run() async throws {
        let archive = try await options.archive()
        Console.print(archive.diagnostics, to: .error)
        let report: IntakeReport
        do {
            report = try await ResultIntake(into: archive, replaces: replace, isRehearsal: dryRun).add(files)
        } catch {
            Console.error(OfficeFailureWording.message(error))
            throw ExitCode(1)
        }
        Console.print(report.diagnostics, to: .error)
        let wording = IntakeWording(of: report)
        if !report.items.isEmpty { print(wording.table + "\n") }
        if !wording.nextSteps.isEmpty { print(wording.nextSteps) }
        print(wording.summary)
        if report.needsAttention || archive.diagnostics.contains(where: { $0.severity == .error }) {
            throw ExitCode(1)
        }
    }
}
