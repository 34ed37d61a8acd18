import ArgumentParser
import Foundation
import Office
import ScanModel
import Site

extension ResultExport.Format: ExpressibleByArgument {}

/// Exit codes: 0, also when there is nothing that these readers may see; 1 when it cannot be read or written.
struct ResultsExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Schrijft de resultaten als één lange tabel.",
        discussion: """
            Voor iedereen (public): aantallen per groep en aspect, alleen van groepen die ook op de site staan. \
            Voor een leergroep (group): een rij per school en aspect, alleen van haar scholen die met naam delen.
            """
    )

    @OptionGroup var options: ContentOptions
    @OptionGroup var selection: SelectionOptions

    @Option(help: ArgumentHelp("csv (voor Excel) of json (één object per regel).", valueName: "soort"))
    var format: ResultExport.Format

    @Option(help: ArgumentHelp("Voor wie: public (iedereen) of group (de leergroep van --group).", valueName: "lezers"))
    var audience = Audience.public

    @Option(help: ArgumentHelp("Het bestand; zonder dit komt de tabel op het scherm.", valueName: "bestand"))
    var output: String?

    /// For whom a table with names is. One without names can be of a group as well.
    private func edition() throws -> String? {
        guard audience == .group else { return nil }
        return try ChosenGroup(content: options.folder.content).address(selection.group, for: audience)
    }

    func run() async throws {
        let address = try edition()
        let archive = try await options.archive()
        Console.print(archive.diagnostics, to: .error)
        guard !archive.diagnostics.contains(where: { $0.severity == .error }) else { throw ExitCode(1) }
        let export = ResultExport(
            of: archive,
            for: audience,
            year: selection.year,
            edition: address,
            group: address == nil ? try selection.choice(in: archive) : nil
        )
        let bytes = export.bytes(as: format)
        guard let output else {
            FileHandle.standardOutput.write(Data(bytes))
            return Console.error(export.summary)
        }
        do {
            try export.write(bytes, to: output)
        } catch {
            Console.error(OfficeFailureWording.message(error))
            throw ExitCode(1)
        }
        print("\(export.summary) De tabel staat in \(output)")
    }
}
