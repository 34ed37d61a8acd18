import ArgumentParser
import Foundation
import Preview

/// Exit codes: 0 after it was stopped; 1 when it cannot start.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Laat de site zien terwijl je eraan werkt.",
        discussion: """
            Bewaar een bestand, en de pagina in je browser vernieuwt zichzelf. Een fout zie je in de pagina, met wat je \
            eraan kunt doen. Met het tweede adres dat je ziet, kun je ook in de browser schrijven: druk onder aan een \
            pagina op Bewerken. Er wordt niets geschreven tot je op Bewaren drukt. Stoppen doe je met Ctrl+C.
            """
    )

    @OptionGroup var site: SourceOptions

    @Option(help: ArgumentHelp("De poort; zonder dit de eerste die vrij is vanaf 4000.", valueName: "nummer"))
    var port: String?

    @Option(
        help: ArgumentHelp(
            "Waar het voorbeeld te zien is. Met 0.0.0.0 kan iedereen op je netwerk meekijken.",
            valueName: "adres"
        )
    )
    var host = "127.0.0.1"

    @Flag(help: "Open de browser.")
    var open = false

    @Flag(help: "Laat concepten (draft: true) weg, zoals build dat doet.")
    var published = false

    @Flag(help: "Kijk zelf een paar keer per seconde; voor een netwerkschijf die niet meldt wat er verandert.")
    var poll = false

    /// A text, because ArgumentParser words a number that is none in English.
    func validate() throws {
        if let port, UInt16(port) == nil { throw ValidationError("‘\(port)’ kan niet bij ‘--port <nummer>’.") }
    }

    func run() async throws {
        let chosen = port.flatMap { UInt16($0) }
        let options = PreviewOptions(
            request: try site.request(includesDrafts: !published),
            host: host,
            port: chosen ?? 4000,
            spare: chosen == nil ? 20 : 0,
            isPolling: poll
        )
        let serving = Task {
            try await PreviewServer(options).run { [open] event in
                PreviewLog.note(event)
                if open, case .listening(let address, let editing) = event {
                    Browser.open(editing ?? address)
                }
            }
        }
        let signals = StopSignals { serving.cancel() }
        do {
            try await serving.value
            signals.stop()
            PreviewLog.close()
        } catch {
            signals.stop()
            Console.error(PreviewLog.message(error))
            throw ExitCode(1)
        }
    }
}
