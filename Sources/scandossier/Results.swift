import ArgumentParser

/// The results of schools, from the office's side.
struct Results: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bergt resultaten van scholen op en laat zien wat er is.",
        subcommands: [
            ResultsAdd.self, ResultsList.self, ResultsCheck.self, ResultsExport.self, ResultsRemind.self,
        ]
    )
}
