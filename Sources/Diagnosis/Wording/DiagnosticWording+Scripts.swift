extension ScriptFact {
    var wording: DiagnosticWording {
        switch self {
        case .missing(let name, let nearest):
            .init(
                "Het script ‘\(name)’ bestaat niet.",
                DiagnosticWording.meant(nearest, or: ScriptRefusal.pathRemedy)
            )
        case .notExported(let name, let module, let nearest):
            .init(
                "Het script ‘\(module)’ exporteert geen ‘\(name)’.",
                DiagnosticWording.meant(nearest, or: "Zet daar ‘export’ voor wat je nodig hebt.")
            )
        case .circle(let way):
            .init(
                "Deze scripts importeren elkaar in een kring: \(way.joined(separator: " → ")).",
                "Zet wat beide nodig hebben in een eigen script, en importeer dat."
            )
        case .refused(let refusal, let text): refusal.wording(text)
        }
    }
}

extension ScriptRefusal {
    fileprivate static let pathRemedy = "Schrijf het pad vanaf dit bestand: ./naam.js, of ../map/naam.js."
    private static let exportRemedy = "Schrijf ‘export function naam’ of ‘export const naam’."

    fileprivate func wording(_ text: String) -> DiagnosticWording {
        switch self {
        case .defaultImport:
            .init("Importeer namen tussen accolades.", "Schrijf ‘import { naam } from …’ of ‘import * as naam from …’.")
        case .importForm: .init("Deze import is niet te lezen.", "Schrijf ‘import { naam } from './bestand.js';’.")
        case .lateImport: .init("Een import staat boven aan het script.", "Zet deze regel boven de andere code.")
        case .importPath: .init("Dit pad wijst niet naar een script van het thema.", Self.pathRemedy)
        case .dynamicImport:
            .init("Tussen de haakjes van ‘import’ hoort een vast pad.", "Schrijf import('./naam.js').")
        case .importMeta: .init("‘import.meta’ kan hier niet.", "Lees het uit de pagina.")
        case .defaultExport: .init("‘export default’ kan hier niet.", Self.exportRemedy)
        case .changingExport:
            .init("Wat een script exporteert, mag niet meer veranderen.", "Exporteer een functie die de waarde geeft.")
        case .starExport, .exportFrom:
            .init(
                "Een script exporteert alleen wat van zichzelf is.",
                "Importeer het eerst, of laat anderen het bij het eigen script halen."
            )
        case .exportForm: .init("Deze export is niet te lezen.", Self.exportRemedy)
        case .unknownExport:
            .init(
                "‘\(text)’ is hier niet gemaakt met const, function of class.",
                "Verbeter de naam, of maak het in dit script."
            )
        case .awaitOutside: .init("‘await’ kan alleen in een functie.", "Zet het in een functie met ‘async’ ervoor.")
        case .unclosedText: .init("De tekst die hier begint, wordt niet gesloten.", "Zet er een \(text) achter.")
        case .unclosedTemplate: .init("De tekst die hier begint, wordt niet gesloten.", "Zet er een ` achter.")
        case .unclosedComment: .init("Dit commentaar wordt niet gesloten.", "Zet er */ achter.")
        case .unclosedPattern: .init("Het patroon dat hier begint, wordt niet gesloten.", "Zet er een / achter.")
        case .unclosedBracket: .init("‘\(text)’ wordt niet gesloten.", "Zet het haakje erbij dat ontbreekt.")
        case .unopenedBracket:
            .init(
                "Bij ‘\(text)’ hoort geen haakje ervoor.",
                "Haal het weg, of zet het haakje erbij dat ontbreekt."
            )
        case .unclearSlash:
            .init(
                "Niet te zien is of deze ‘/’ een patroon begint of deelt.",
                "Zet haakjes om het patroon of om wat je deelt."
            )
        }
    }
}
