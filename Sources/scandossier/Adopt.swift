import Adoption
import ArgumentParser

/// Exit codes: 0, also when something is left for the editor; 1 when nothing could be taken over.
struct Adopt: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Neemt pagina's over van een andere site of uit een export.",
        discussion:
            "Geef een map van Hugo, Jekyll, MkDocs, Docusaurus of Obsidian, of de zip van een export als Markdown "
            + "uit Notion of Google Documenten. Per pagina lees je wat er veranderde en wat je zelf nog moet kiezen."
    )

    @Argument(help: ArgumentHelp("De map of de zip.", valueName: "bron"))
    var source: String

    @Option(help: ArgumentHelp("De nieuwe map in content waarin alles komt.", valueName: "map"))
    var into = "overgenomen"

    @Flag(help: "Laat alleen zien wat er zou gebeuren.")
    var dryRun = false

    @OptionGroup var folder: ContentOption

    func run() throws {
        do throws(AdoptionRefusal) {
            print(try Adoption(of: source).write(to: into, of: folder.content, rehearses: dryRun))
        } catch {
            Console.error(error.message)
            throw ExitCode(1)
        }
    }
}
