import ArgumentParser
import Foundation
import Office

/// Exit codes: 0, whoever is missing; 1 when the folder or the group is not there.
struct ResultsRemind: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remind",
        abstract: "Noemt per groep de scholen die nog niets hebben ingeleverd.",
        discussion: "Zonder --year gaat het over het nieuwste schooljaar met resultaten."
    )

    @OptionGroup var options: ContentOptions
    @OptionGroup var selection: SelectionOptions

    func run() async throws {
        let archive = try await options.archive()
        Console.print(archive.diagnostics, to: .error)
        let group = try selection.choice(in: archive)
        guard let year = selection.year ?? ResultReminder.year(of: archive, today: Self.today) else {
            Console.error("fout: er is nog geen schooljaar met resultaten. Geef er een met --year.")
            throw ExitCode(1)
        }
        print(ResultReminder(of: archive, year: year, group: group).text)
    }

    private static var today: String { Date().formatted(.iso8601.year().month().day()) }
}
