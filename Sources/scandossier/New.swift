import ArgumentParser

/// Beginnings, for editors.
struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Maakt een begin voor je: een thema.",
        subcommands: [NewTheme.self]
    )
}
