import ArgumentParser
import Scaffold

struct NewPage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "page",
        abstract: "Maakt een pagina, als concept.",
        discussion: "De pagina krijgt de soort van de andere pagina's in de map, en het volgende volgnummer."
    )

    @Argument(
        help: ArgumentHelp("Een map of bestand in content, zoals handleiding/nieuwe-stap.md.", valueName: "plaats")
    )
    var path: String

    @Option(help: ArgumentHelp("De titel van de pagina.", valueName: "titel"))
    var title: String

    @OptionGroup var folder: ContentOption

    func run() throws {
        try Scaffolding.run { today throws(ScaffoldRefusal) in
            try PageScaffold(path, title: title, content: folder.content, today: today).create()
        }
    }
}
