import ArgumentParser
import Scaffold

extension PublishingService: ExpressibleByArgument {}

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

    @Option(
        help: ArgumentHelp(
            "Zet er het bestand bij waarmee deze dienst de site bij elke wijziging maakt en online zet.",
            valueName: "dienst"
        )
    )
    var publish: PublishingService?

    func run() throws {
        try Scaffolding.run { today throws(ScaffoldRefusal) in
            let place = try ThemeLocation(program: Program.path).themeWithStart(theme)
            let site = try SiteScaffold(
                title: title,
                publisher: publisher,
                today: today,
                theme: place,
                service: publish
            )
            return try site.create(in: folder)
        }
    }
}
