import ArgumentParser

/// Something new to write in. Nothing that is there is ever overwritten: then the exit code is 1.
struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Maakt iets nieuws om in te schrijven: een site, een pagina, een bericht, een scan of een thema.",
        subcommands: [NewSite.self, NewPage.self, NewPost.self, NewScan.self, NewTheme.self]
    )
}
