import ArgumentParser
import Scaffold

struct NewScan: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan",
        abstract: "Maakt een scan, of de volgende versie van een scan.",
        discussion: """
            Nieuw: scandossier new scan --title "Onze scan" --sector po. \
            Volgende versie: scandossier new scan --next content/scans/po.md. De oude versie blijft bewaard, met haar id's.
            """
    )

    @Option(help: ArgumentHelp("De titel van een nieuwe scan.", valueName: "titel"))
    var title: String?

    @Option(help: ArgumentHelp("Voor wie: po, vo of mbo.", valueName: "sector"))
    var sector: String?

    @Option(help: ArgumentHelp("Het id, zoals onze-scan-po; anders gemaakt van de titel.", valueName: "id"))
    var id: String?

    @Option(help: ArgumentHelp("De scan waarvan je een volgende versie maakt.", valueName: "bestand"))
    var next: String?

    @Option(help: ArgumentHelp("Met --next: het nieuwe nummer, zoals 2027.1; anders één hoger.", valueName: "nummer"))
    var version: String?

    @OptionGroup var folder: ContentOption

    func validate() throws {
        if next != nil, title != nil || sector != nil || id != nil {
            throw ValidationError("Bij --next horen geen --title, --sector of --id: een volgende versie houdt die.")
        }
        if next == nil, title == nil || sector == nil {
            throw ValidationError("Geef --title en --sector, of --next met het bestand van een scan.")
        }
        if next == nil, version != nil { throw ValidationError("--version hoort bij --next.") }
    }

    func run() throws {
        try Scaffolding.run { today throws(ScaffoldRefusal) in
            if let next { return try NextScanVersion(of: next, version: version).create() }
            return try ScanScaffold(
                id: id,
                title: title ?? "",
                sector: sector ?? "",
                content: folder.content,
                today: today
            ).create()
        }
    }
}
