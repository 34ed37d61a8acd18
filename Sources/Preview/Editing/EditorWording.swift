import Diagnosis
import Files
import Scaffold

/// The Dutch of writing in the browser that is not in its templates and scripts.
enum EditorWording {
    static func message(_ refusal: EditorRefusal) -> String {
        switch refusal {
        case .noKey:
            "Bewerken kan alleen met het adres dat in het venster van ‘scandossier serve’ staat, achter ‘Bewerken’. "
                + "Open dat adres één keer in deze browser, en probeer het dan opnieuw."
        case .notFromHere: "Bewerken kan alleen op de computer waar ‘scandossier serve’ draait."
        case .otherPage: "Deze vraag komt niet van de bewerkpagina zelf."
        case .method: "Op dit adres kan dat niet."
        case .contentType: "Dit is geen tekst van de bewerkpagina."
        case .noLength: "De lengte van de tekst staat er niet bij."
        case .tooLarge(let limit): "De tekst is te lang: ten hoogste \(limit / 1_000_000) MB per bestand."
        case .path(let problem): message(problem)
        case .missing: "Dit bestand is er niet (meer)."
        case .notText:
            "Dit bestand is niet in UTF-8 bewaard. Bewaar het eerst zo in een ander programma; dan kan het hier ook."
        case .maker(let text): text
        case .system(.diskFull):
            "De schijf is vol. Er is niets bewaard; op schijf staat de vorige tekst. Maak ruimte, en bewaar opnieuw."
        case .system(.readOnly):
            "Op deze schijf kan niet geschreven worden. Er is niets bewaard; op schijf staat de vorige tekst."
        case .system(.notPermitted):
            "Je mag dit bestand of zijn map niet wijzigen. Er is niets bewaard; op schijf staat de vorige tekst."
        case .system(let reason):
            "Bewaren lukt niet: \(FileSystemWording.reason(reason)). Op schijf staat de vorige tekst."
        }
    }

    private static func message(_ problem: EditorRefusal.PathProblem) -> String {
        switch problem {
        case .length: "De naam van het bestand is leeg of te lang."
        case .characters: "In de naam van het bestand staat een teken dat daar niet kan."
        case .absolute: "Noem het bestand vanaf de map met teksten."
        case .steps: "In de naam van het bestand kan geen ‘.’ of ‘..’ staan."
        case .hidden: "Verborgen bestanden kun je hier niet bewerken."
        case .kind: "Hier kun je alleen teksten bewerken: bestanden op ‘.md’."
        case .outside: "Dit bestand staat buiten de map met teksten. Bewerk het waar het staat."
        }
    }

    /// The text of the button that carries out a remedy.
    ///
    /// - Parameters:
    ///   - old: the text that goes.
    ///   - new: what comes in its place.
    static func button(replacing old: String, with new: String) -> String {
        if old.isEmpty, new.hasSuffix("\n") || new.hasPrefix("\n") {
            let line = new.filter { $0 != "\n" }
            if line.allSatisfy({ $0 == " " || $0 == ">" }) { return "Zet er een lege regel boven" }
            return "Zet eronder: \(line)"
        }
        if new.isEmpty { return "Haal dit teken weg" }
        if new == " " { return old.isEmpty ? "Zet er een spatie tussen" : "Maak er een gewone spatie van" }
        return "Maak ervan: \(new)"
    }

    /// Why nothing new was made. What the command line advises is done here by other fields.
    static func message(_ refusal: ScaffoldRefusal) -> String {
        switch refusal {
        case .isPost: "In deze map staan berichten. Gebruik hieronder ‘Een bericht’."
        case .isScan: "In deze map staan scans. Een eerste scan maak je met ‘scandossier new scan’."
        default: refusal.sentence.prefix(1).uppercased() + refusal.sentence.dropFirst()
        }
    }

    static let longTitle = "De titel is te lang. Kort hem in."

    static func moreMessages(_ count: Int) -> String {
        count == 1 ? "En nog 1 melding." : "En nog \(count) meldingen. Los eerst deze op; vaak verdwijnen er dan meer."
    }

    /// What stands where the page would, when the text makes none.
    static func noPage(isBroken: Bool) -> String {
        isBroken
            ? "Zo kan de pagina niet worden getoond. Hier staat zoals hij was; los eerst de fouten op."
            : "Dit bestand heeft geen eigen pagina."
    }
}
