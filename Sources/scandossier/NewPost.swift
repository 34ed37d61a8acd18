import ArgumentParser
import Scaffold

struct NewPost: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "post",
        abstract: "Maakt een bericht in content/nieuws, als concept."
    )

    @Argument(help: ArgumentHelp("De titel van het bericht, tussen aanhalingstekens.", valueName: "titel"))
    var title: String

    @Option(help: ArgumentHelp("De datum, zoals 2026-11-23; anders vandaag.", valueName: "datum"))
    var date: String?

    @OptionGroup var folder: ContentOption

    func run() throws {
        try Scaffolding.run { today throws(ScaffoldRefusal) in
            try PostScaffold(title: title, date: date, content: folder.content, today: today).create()
        }
    }
}
