import ArgumentParser
import Office

/// Exit codes: 0, also when there is nothing to list; 1 when the folder or the group is not there.
struct ResultsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Laat zien welke resultaten er zijn."
    )

    @OptionGroup var options: ContentOptions
    @OptionGroup var selection: SelectionOptions

    func run() async throws {
        let archive = try await options.archive()
        print(ResultListing(of: archive, year: selection.year, group: try selection.choice(in: archive)).text)
    }
}
