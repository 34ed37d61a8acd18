import ArgumentParser
import Foundation
import Site

/// The command: one file per verb.
@main
struct Scandossier: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scandossier",
        abstract: "Maakt van een map met Markdown een scan-site.",
        version: ScandossierVersion.text,
        subcommands: [Build.self, Check.self, New.self, Results.self, DiffScan.self]
    )

    /// As `AsyncParsableCommand.main()`, but a command that cannot be understood is answered in Dutch.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            Console.error("fout: \(UsageWording.dutch(message(for: error)))")
            Console.error("Zo werkt het: scandossier --help, scandossier build --help, scandossier results --help")
            Foundation.exit(ExitCode.validationFailure.rawValue)
        }
    }
}
