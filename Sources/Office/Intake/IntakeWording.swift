import Diagnosis
import ScanModel

/// The Dutch of taking in: a table with a line per file, and what it comes down to.
package struct IntakeWording: Sendable {
    private let report: IntakeReport

    package init(of report: IntakeReport) {
        self.report = report
    }

    /// A line per file: its name, the school, the school year, and what it is.
    package var table: String {
        var table = TextTable("bestand", "code", "school", "schooljaar", "wat het is")
        for item in report.items {
            table.add(
                item.path,
                item.result?.school.code ?? "–",
                item.result == nil ? "–" : item.schoolName,
                item.result?.round ?? "–",
                Self.finding(item)
            )
        }
        return table.text
    }

    /// What to do about files that are no result, a line for each kind; empty when nobody need do anything.
    package var nextSteps: String {
        var kinds: [ForeignFile] = []
        for item in report.items {
            guard case .notAResult(let kind) = item.finding, item.isNamed || !kind.isUsual, !kinds.contains(kind) else {
                continue
            }
            kinds.append(kind)
        }
        return kinds.map { "Over \($0.noun): \($0.nextStep)\n" }.joined()
    }

    /// What happened, in a line or two.
    package var summary: String {
        let items = report.items
        if items.isEmpty { return "Er zijn geen bestanden gevonden." }
        let filed = items.count(where: \.isFiled)
        let kept = items.count { $0.isFiled && $0.keepsEarlier }
        let waiting = items.count { !$0.isFiled && $0.awaitsReplacing && !$0.isApart }
        let apart = items.count(where: \.isApart)
        let refused = items.count { $0.needsAttention && !$0.awaitsReplacing && !$0.isApart }
        let verb = report.isRehearsal ? "op te bergen" : "opgeborgen"
        if filed + waiting + apart + refused == 0 { return "Er hoeft niets te worden opgeborgen." }
        var text = "\(counted(filed, "resultaat", "resultaten")) \(verb)"
        if kept > 0 { text += " (van \(kept) blijft het eerdere bewaard in de map \(ResultFiling.keptFolder))" }
        text += "."
        if waiting > 0 {
            text += " \(counted(waiting, "resultaat wacht", "resultaten wachten")): er staat al iets anders."
            text += " Met --replace komt het nieuwe ervoor in de plaats."
        }
        if apart > 0 {
            let (what, verb) = apart == 1 ? ("resultaat", "is") : ("resultaten", "zijn")
            text += " \(apart) \(what) \(verb) los van een ander resultaat van dezelfde school ingevuld. Open het ene"
            text += " bestand in de scan, voeg het andere toe bij Team en spreek per aspect af wat geldt."
            text += " Berg dan op wat je daar downloadt. Of kies zelf: geef één van de twee, met --replace."
        }
        if refused > 0 { text += " \(counted(refused, "bestand kan", "bestanden kunnen")) zo niet worden opgeborgen." }
        return report.isRehearsal ? text + "\nDit was een proef (--dry-run): er is niets geschreven." : text
    }

    private static func finding(_ item: IntakeItem) -> String {
        let remarks = item.remarks.map { "; let op: " + remark($0) }.joined()
        let replaced = item.isFiled && item.keepsEarlier ? " (het eerdere blijft bewaard)" : ""
        let meanwhile = item.isApart && item.awaitsReplacing ? "; dat telt voorlopig" : ""
        return text(of: item.finding) + replaced + meanwhile + remarks
    }

    private static func text(of finding: IntakeItem.Finding) -> String {
        switch finding {
        case .new: "nieuw"
        case .newer: "nieuwere versie"
        case .identical: "gelijk aan wat er al is"
        case .older: "ouder dan wat er al is"
        case .passed: "niet gebruikt: wat er al is, gaat voor"
        case .passedBy(let path): "niet gebruikt: \(path) gaat voor"
        case .copy(let path): "kopie van \(path)"
        case .apart(let path): "niet gebruikt: los ingevuld van \(path), dat voorlopig telt"
        case .surpassed(let path): "niet gebruikt: van deze school is \(path) even nieuw of nieuwer"
        case .conflict(.damaged): "op deze plaats staat een bestand dat beschadigd is"
        case .conflict(.otherScan(let id)): "er is al een resultaat van deze school voor een andere scan (\(id))"
        case .conflict(.misplaced): "op deze plaats staat een resultaat van een andere school of een ander jaar"
        case .conflict(.sameMoment): "anders dan wat er al is, en van hetzelfde moment"
        case .conflict(.apart(isLater: true)): "nieuwer, maar los ingevuld van wat er al is"
        case .conflict(.apart(isLater: false)): "ouder, en los ingevuld van wat er al is"
        case .conflict(.noFile): "niet opgeborgen: op deze plaats staat een map, een snelkoppeling of iets onleesbaars"
        case .unknownScan(let id, let nearest):
            "onbekende scan (\(id))" + (nearest.map { "; bedoelde de school ‘\($0)’?" } ?? "")
        case .damaged: "beschadigd; zie de melding"
        case .notAResult(let kind): "geen resultaat: \(kind.noun)"
        case .unreadable: "niet te lezen; zie de melding"
        case .notWritten: "niet opgeborgen; zie de melding"
        }
    }

    private static func remark(_ remark: IntakeItem.Remark) -> String {
        switch remark {
        case .unknownSchool(let nearest):
            "deze school staat niet in scholen.csv" + (nearest.map { " (wel: \($0))" } ?? "")
        case .future: "de datum in dit bestand moet nog komen; zie de melding"
        case .otherVersion(let version): "ingevuld met een andere versie van de scan (\(version))"
        }
    }

    private func counted(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}

extension IntakeItem {
    /// Whether `--replace` would file it.
    var awaitsReplacing: Bool {
        switch finding {
        case .newer, .conflict(.damaged), .conflict(.otherScan), .conflict(.misplaced), .conflict(.sameMoment),
            .conflict(.apart):
            true
        default: false
        }
    }

    /// Whether it has to be merged with another one: `--replace` would only choose between them.
    var isApart: Bool {
        switch finding {
        case .apart: true
        case .conflict(.apart): !isFiled
        default: false
        }
    }
}
