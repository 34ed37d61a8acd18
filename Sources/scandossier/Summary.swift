import Foundation
import Site

/// The last line of a command, in Dutch.
enum Summary {
    static func built(_ report: BuildReport, output: String) -> String {
        let counts = report.counts
        var text = "\(counted(counts.pages, "pagina", "pagina's")), \(counted(counts.scans, "scan", "scans")), "
        text += counted(counts.results, "resultaat", "resultaten")
        if counts.refusedResults > 0 {
            text +=
                " (\(counts.refusedResults) \(counts.refusedResults == 1 ? "telt" : "tellen") niet mee; zie hierboven)"
        }
        if let waiting = counts.waitingPosts {
            text += "\n\(counted(waiting, "bericht wacht", "berichten wachten")) op een latere dag"
        }
        text += "\n\(report.written) geschreven, \(report.unchanged) ongewijzigd, \(report.removed) verwijderd"
        text += " in \(seconds(report.timings.reduce(0) { $0 + $1.seconds }))"
        if report.warningCount > 0 { text += ", \(counted(report.warningCount, "waarschuwing", "waarschuwingen"))" }
        for path in report.kept {
            text += "\nBlijft staan, want iemand heeft het veranderd: \(output)/\(path)"
        }
        return text + "\nDe site staat in \(output)/index.html"
    }

    /// One of many, in a line.
    static func builtEdition(_ report: BuildReport, for group: String, in folder: String) -> String {
        let kept = report.kept.map { "\nBlijft staan, want iemand heeft het veranderd: \(folder)/\($0)" }.joined()
        return "‘\(group)’: \(counted(report.counts.results, "resultaat", "resultaten")), "
            + "\(counted(report.counts.pages, "pagina", "pagina's")) in \(folder)/index.html\(kept)"
    }

    static func refused(_ report: BuildReport) -> String {
        "Er is niets geschreven: \(counted(report.errorCount, "fout", "fouten")). "
            + "Los \(report.errorCount == 1 ? "die" : "ze") op en probeer het opnieuw."
    }

    static func checked(_ report: BuildReport) -> String {
        if report.diagnostics.isEmpty {
            return "Alles klopt: \(counted(report.counts.pages, "pagina", "pagina's")) gecontroleerd."
        }
        return "\(counted(report.errorCount, "fout", "fouten")), "
            + "\(counted(report.warningCount, "waarschuwing", "waarschuwingen"))."
    }

    /// `0,42 s`, with a decimal comma.
    static func seconds(_ value: Double) -> String {
        String(format: "%.2f s", value).replacingOccurrences(of: ".", with: ",")
    }

    static func counted(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}
