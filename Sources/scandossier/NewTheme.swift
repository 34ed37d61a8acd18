import ArgumentParser
import Scaffold

/// Exit codes: 0 when the theme stands there; 1 when it could not be made, and then nothing is changed.
struct NewTheme: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme",
        abstract: "Maakt een eigen thema in de map themes.",
        discussion: """
            Het thema vult een ander thema aan: je zet er alleen in wat anders moet, zoals kleuren of een beeldmerk. \
            Wat er al staat, wordt nooit vervangen.
            """
    )

    @Argument(help: ArgumentHelp("De naam: kleine letters, cijfers en streepjes.", valueName: "naam"))
    var name: String

    @Option(
        help: ArgumentHelp(
            "De map van het thema dat je aanvult of kopieert. (anders: themes/standaard, hier of bij het programma)",
            valueName: "map"
        )
    )
    var from: String?

    @Flag(help: "Maak een volledige kopie, die niet meer meegaat met verbeteringen in het andere thema.")
    var copy = false

    func run() async throws {
        do {
            let base = try ThemeLocation(program: Program.path).theme(from)
            print(try ThemeScaffold.write(name: name, from: base, isCopy: copy).text)
        } catch let error as ScaffoldRefusal {
            Console.error(error.message)
            throw ExitCode(1)
        } catch let error as ThemeScaffold.Failure {
            Console.error(error.message)
            throw ExitCode(1)
        }
    }
}
