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
        subcommands: [Build.self, Check.self, Serve.self, New.self, Adopt.self, Results.self, DiffScan.self]
    )

    /// As `AsyncParsableCommand.main()`, but in Dutch: the help, and the answer to a command that cannot be understood.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            let status = exitCode(for: error)
            let text = fullMessage(for: error)
            if status == .success, !text.isEmpty {
                print(UsageWording.dutchHelp(text))
            } else if status == .validationFailure {
                let mistake = CommandDeclaration(of: Self.self).flatMap {
                    UsageMistake(in: Array(CommandLine.arguments.dropFirst()), of: $0)
                }
                // Without a mistake in the line it is the verb that refused, in Dutch.
                Console.error("fout: \(mistake.map(UsageWording.sentence) ?? message(for: error))")
                Console.error("Zo werkt het: scandossier --help, scandossier build --help, scandossier results --help")
            } else {
                exit(withError: error)
            }
            Foundation.exit(status.rawValue)
        }
    }
}
