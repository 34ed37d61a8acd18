import ArgumentParser
import Content

/// Exit codes: 0, also when there are differences; 1 when the files cannot be laid beside each other.
struct DiffScan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff-scan",
        abstract: "Legt twee versies van een scan naast elkaar.",
        discussion: "Je ziet wat er veranderde, welke aspecten te vergelijken blijven en wat er met resultaten gebeurt."
    )

    @Argument(help: ArgumentHelp("De oude versie.", valueName: "oud"))
    var old: String

    @Argument(help: ArgumentHelp("De nieuwe versie.", valueName: "nieuw"))
    var new: String

    func run() async throws {
        do {
            print(try ScanDifference.between(old, new).text)
        } catch {
            if case .unreadable(let problems) = error { Console.print(problems, to: .error) }
            Console.error(error.message)
            throw ExitCode(1)
        }
    }
}
