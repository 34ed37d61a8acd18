import ArgumentParser
import Scaffold

struct NewSite: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site",
        abstract: "Maakt een complete, kleine site in een nieuwe of lege map."
    )

    @Argument(help: ArgumentHelp("De map voor de site.", valueName: "map"))
    var folder: String

    @Option(help: ArgumentHelp("De naam van de site.", valueName: "titel"))
    var title: String?

    @Option(help: ArgumentHelp("Wie de site uitgeeft.", valueName: "naam"))
    var publisher: String?

    @Option(help: ArgumentHelp("De map van het standaardthema, als het niet vanzelf gevonden wordt.", valueName: "map"))
    var theme: String?

    func run() throws {
        try Scaffolding.run { today throws(ScaffoldRefusal) in
            let place = try ThemeLocation(program: Program.path).themeWithStart(theme)
            return try SiteScaffold(title: title, publisher: publisher, today: today, theme: place).create(in: folder)
        }
    }
}
