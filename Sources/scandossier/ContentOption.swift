import ArgumentParser

/// Where the content is; every verb that reads it takes this.
struct ContentOption: ParsableArguments {
    @Option(help: ArgumentHelp("De map met teksten, scans, register en resultaten.", valueName: "map"))
    var content = "content"
}
