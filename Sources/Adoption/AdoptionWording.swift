import Diagnosis
import Files

extension AdoptionRefusal {
    /// For the command line.
    package var message: String { "fout: \(sentence)" }

    private var sentence: String {
        switch self {
        case .missing(let path): "‘\(path)’ bestaat niet. Geef de map of de zip die je wilt overnemen."
        case .notAZip(let path): "‘\(path)’ is geen map en geen zip. Pak het bestand uit, of geef de zip van de export."
        case .damagedZip(let path):
            "‘\(path)’ is niet uit te pakken: de zip is beschadigd of te groot. Download hem opnieuw, of pak hem zelf uit en geef de map."
        case .noPages(let path):
            "in ‘\(path)’ staat geen Markdown (bestanden op .md). Exporteer als Markdown: bij Google Documenten met "
                + "Bestand > Downloaden > Markdown, bij Notion met Export > Markdown & CSV."
        case .tooManyFiles(let path, let limit):
            "in ‘\(path)’ staan meer dan \(limit) bestanden. Neem een map tegelijk over."
        case .noContent(let path):
            "er is hier geen map ‘\(path)’. Ga naar de map van je site, of wijs met --content de map aan."
        case .outside(let path):
            "‘\(path)’ kan niet. Geef bij --into een naam voor een nieuwe map in content, zoals overgenomen."
        case .notEmpty(let path):
            "de map ‘\(path)’ is niet leeg. Er is niets veranderd. Kies met --into een nieuwe naam."
        case .system(let error): FileSystemWording.message(error)
        }
    }
}

extension AdoptionNote {
    /// What happened, and what is left to do.
    var sentence: String {
        switch self {
        case .titleFromHeading: "De titel komt uit de eerste kop."
        case .titleFromName: "De titel komt uit de naam van het bestand. Kijk of hij klopt."
        case .headingsLowered: "Er stond een kop met één # in de tekst. Alle koppen staan nu een niveau lager."
        case .commentRemoved: "Een opmerking die niemand ziet, is weggelaten."
        case .attributesRemoved(let text): "Weggelaten, want de site bepaalt hoe het eruitziet: \(text)"
        case .calloutBecame(let name, let kind): "Een kader ‘\(name)’ is een kader \(kind) geworden."
        case .embedBecameLink(let name): "Wat ingevoegd was, is een link geworden: \(name)"
        case .captionBecameText: "Een bijschrift staat nu cursief onder de afbeelding."
        case .dateFromName: "De datum komt uit de naam van het bestand."
        case .keyLeft(let key, let value): "Niet overgenomen van bovenaan de pagina: \(key): \(value)"
        case .frontMatterUnread(let line): "Niet te lezen bovenaan de pagina: \(line.trimmed)"
        case .shortcodeLeft(let text): "Dit kent de site niet; het staat nog in de tekst: \(text)"
        case .linkUnknown(let target): "Deze link leidt naar niets wat hier is: \(target)"
        case .imageElsewhere(let address):
            "Deze afbeelding staat op een andere site. Zet haar bij de bestanden: \(address)"
        case .htmlLeft(let tag): "HTML die de site niet toont; schrijf het in Markdown: <\(tag)>"
        case .notText: "Het bestand was geen geldige UTF-8. Kijk of alle letters kloppen."
        }
    }
}
