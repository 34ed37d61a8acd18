import Diagnosis
import Files

extension ScaffoldRefusal {
    /// For the command line.
    package var message: String { "fout: \(sentence)" }

    /// A sentence that begins with a small letter.
    package var sentence: String {
        switch self {
        case .noTheme:
            "er is geen thema gevonden. Wijs met --theme de map aan, zoals themes/standaard."
        case .noStart(let theme?):
            "in het thema ‘\(theme)’ zit geen beginsite (de map start). Laat --theme weg, of wijs het standaardthema aan."
        case .noStart:
            "het standaardthema is niet gevonden. Wijs met --theme de map aan die bij Scandossier hoort: themes/standaard."
        case .exists(let path):
            "‘\(path)’ bestaat al. Er is niets veranderd. Kies een andere naam."
        case .notEmpty(let path):
            "de map ‘\(path)’ is niet leeg. Er is niets veranderd. Kies een nieuwe of lege map."
        case .noContent(let path):
            "er is hier geen map ‘\(path)’. Ga naar de map van je site, of wijs met --content de map aan."
        case .outside(let path):
            "‘\(path)’ kan niet. Geef een plaats in de map content, zoals handleiding/nieuwe-stap.md."
        case .emptyTitle:
            "de titel is leeg. Geef er een met woorden erin."
        case .isPost:
            "in deze map staan berichten. Maak een bericht zo: scandossier new post \"Titel van het bericht\""
        case .isScan:
            "in deze map staan scans. Maak een scan zo: scandossier new scan --title \"Onze scan\" --sector po"
        case .invalidDate(let text):
            "‘\(text)’ is geen bestaande datum. Schrijf hem als 2026-11-23."
        case .invalidID(let text):
            "‘\(text)’ kan geen id zijn. Gebruik kleine letters, cijfers en streepjes, zoals onze-scan-po."
        case .invalidSector(let text):
            "‘\(text)’ is geen sector. Kies po, vo of mbo."
        case .knownID(let id, let file):
            "de scan in ‘\(file)’ heeft al het id ‘\(id)’. Kies met --id een ander. "
                + "Wil je een nieuwe versie van die scan? Gebruik --next \(file)."
        case .noScan(let path):
            "‘\(path)’ is geen scan. Geef een bestand met bovenaan ‘type: scan’, zoals content/scans/po.md."
        case .unreadable(let path, _):
            "‘\(path)’ is niet te lezen. Verbeter eerst wat hierboven staat."
        case .earlierFolder(let path):
            "‘\(path)’ is al een eerdere versie. Geef het bestand van nu, dat een map hoger staat."
        case .notInScans(let path):
            "‘\(path)’ staat niet in de map scans van een site. De versie van nu blijft bewaard in scans/eerder. "
                + "Zet het bestand eerst in content/scans."
        case .knownVersion(let version, let file):
            "versie \(version) staat al in ‘\(file)’. Er is niets veranderd. "
                + "Kies met --version een nummer dat nog niet gebruikt is."
        case .noNextVersion(let version):
            "na versie ‘\(version)’ weet Scandossier geen volgend nummer. Geef het met --version, zoals 2027.1."
        case .invalidVersion(let version):
            "‘\(version)’ kan geen versie zijn. Gebruik cijfers, letters en punten, zoals 2027.1."
        case .system(let error): FileSystemWording.message(error)
        }
    }
}
