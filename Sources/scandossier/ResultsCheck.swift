import ArgumentParser
import Diagnosis
import Office

/// Exit codes as `scandossier check`: 1 with an error. A result that does not count is a warning, with `--strict` an
/// error.
struct ResultsCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Controleert de resultaten die er zijn, zoals build dat doet."
    )

    @OptionGroup var options: ContentOptions

    @Flag(help: "Behandel elke waarschuwing als fout.")
    var strict = false

    @Flag(help: "Schrijf de meldingen als JSON, voor programma's.")
    var json = false

    func run() async throws {
        let archive = try await options.archive()
        let check = ResultCheck(of: archive, isStrict: strict)
        if json {
            print(try DiagnosticJSON.text(of: check.diagnostics))
        } else {
            Console.print(check.diagnostics, to: .output)
            print(RegisterChangesWording(of: archive).text + check.summary)
        }
        if check.hasErrors { throw ExitCode(1) }
    }
}
