import Diagnosis
import Foundation
import Preview
import Site
import Synchronization

/// What a preview says in the terminal.
enum PreviewLog {
    private static let isClosed = Mutex(false)

    /// An update that was under way when the preview was stopped has nothing to say any more.
    static func note(_ event: PreviewEvent) {
        isClosed.withLock { if !$0 { tell(event) } }
    }

    /// The last thing it says.
    static func close() {
        isClosed.withLock { isClosed in
            isClosed = true
            print("Gestopt.")
        }
    }

    private static func tell(_ event: PreviewEvent) {
        switch event {
        case .updated(let number, let state):
            Console.print(state.diagnostics.filter { $0.severity == .error }, to: .output)
            line("\(clock)  \(number == 1 ? "Gelezen" : "Vernieuwd"): \(summary(of: state))")
        case .polling:
            line("Het systeem kan niet alle mappen volgen. Het programma kijkt nu zelf een paar keer per seconde.")
        case .listening(let address, let editing):
            line("Je site staat op \(address)  Bewaar een bestand en de pagina vernieuwt zichzelf. Stoppen: Ctrl+C.")
            if let editing { line("Bewerken in je browser kan, op deze computer, na het openen van \(editing)") }
        }
    }

    static func message(_ failure: any Error) -> String {
        switch failure as? PreviewFailure {
        case .portsTaken(let ports):
            "fout: \(taken(ports)) bezet. Kies een andere met --port, bijvoorbeeld --port "
                + "\(ports.upperBound < .max ? ports.upperBound + 1 : 4000)."
        case .portReserved(let port):
            "fout: poort \(port) is voor de beheerder van deze computer. Kies er een boven 1023, bijvoorbeeld --port 4000."
        case .otherHost(let host):
            "fout: ‘\(host)’ is geen adres van deze computer. Laat --host weg, of geef 0.0.0.0."
        case .cannotListen(let host, let reason):
            "fout: op ‘\(host)’ kan geen voorbeeld staan: \(reason). Laat --host weg, of geef een adres van deze computer."
        case nil: "fout: het voorbeeld is gestopt: \(failure.localizedDescription)"
        }
    }

    private static func taken(_ ports: ClosedRange<UInt16>) -> String {
        ports.count == 1
            ? "poort \(ports.lowerBound) is" : "de poorten \(ports.lowerBound) tot en met \(ports.upperBound) zijn"
    }

    private static func summary(of state: SiteState) -> String {
        let errors = state.errorCount
        let warnings = state.diagnostics.count - errors
        var text =
            "\(Summary.counted(state.counts.pages, "pagina", "pagina's")) in \(Summary.seconds(state.work.seconds))"
        if errors > 0 { text += ", \(Summary.counted(errors, "fout", "fouten"))" }
        if warnings > 0 { text += ", \(Summary.counted(warnings, "waarschuwing", "waarschuwingen"))" }
        return text
    }

    private static var clock: String {
        Date().formatted(
            Date.VerbatimFormatStyle(
                format:
                    "\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits)",
                timeZone: .current,
                calendar: .current
            )
        )
    }

    /// At once, also when the output goes to a file or another program.
    private static func line(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }
}
