import ArgumentParser

/// The results of schools, from the office's side.
struct Results: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Neemt resultaten van scholen in en laat zien wat er is.",
        subcommands: [
            ResultsAdd.self, ResultsList.self, ResultsCheck.self, ResultsExport.self, ResultsRemind.self,
        ]
    )
}
