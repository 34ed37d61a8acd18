/// What is wrong with a script of a theme.
extension DiagnosticWording {
    static func script(_ fact: Fact) -> Self {
        link(fact) ?? imports(fact) ?? exports(fact) ?? text(fact)
    }

    private static func link(_ fact: Fact) -> Self? {
        switch fact["reason"] {
        case "missing":
            Self(
                "Het script ‘\(fact["name"])’ bestaat niet.",
                fact.nearest(or: "Schrijf het pad vanaf dit bestand: ./naam.js, of ../map/naam.js.")
            )
        case "notExported":
            Self(
                "Het script ‘\(fact["module"])’ exporteert geen ‘\(fact["name"])’.",
                fact.nearest(or: "Zet daar ‘export’ voor wat je nodig hebt.")
            )
        case "cycle":
            Self(
                "Deze scripts importeren elkaar in een kring: \(fact["way"]).",
                "Zet wat beide nodig hebben in een eigen script, en importeer dat."
            )
        default: nil
        }
    }

    private static func imports(_ fact: Fact) -> Self? {
        let path = "Schrijf het pad vanaf dit bestand: ./naam.js, of ../map/naam.js."
        return switch fact["reason"] {
        case "defaultImport":
            Self("Importeer namen tussen accolades.", "Schrijf ‘import { naam } from …’ of ‘import * as naam from …’.")
        case "importForm":
            Self("Deze import is niet te lezen.", "Schrijf ‘import { naam } from './bestand.js';’.")
        case "lateImport": Self("Een import staat boven aan het script.", "Zet deze regel boven de andere code.")
        case "importPath": Self("Dit pad wijst niet naar een script van het thema.", path)
        case "dynamicImport":
            Self("Tussen de haakjes van ‘import’ hoort een vast pad.", "Schrijf import('./naam.js').")
        case "importMeta": Self("‘import.meta’ kan hier niet.", "Lees het uit de pagina.")
        default: nil
        }
    }

    private static func exports(_ fact: Fact) -> Self? {
        let named = "Schrijf ‘export function naam’ of ‘export const naam’."
        return switch fact["reason"] {
        case "defaultExport": Self("‘export default’ kan hier niet.", named)
        case "changingExport":
            Self("Wat een script exporteert, mag niet meer veranderen.", "Exporteer een functie die de waarde geeft.")
        case "starExport", "exportFrom":
            Self(
                "Een script exporteert alleen wat van zichzelf is.",
                "Importeer het eerst, of laat anderen het bij het eigen script halen."
            )
        case "exportForm": Self("Deze export is niet te lezen.", named)
        case "unknownExport":
            Self(
                "‘\(fact["text"])’ is hier niet gemaakt met const, function of class.",
                "Verbeter de naam, of maak het in dit script."
            )
        case "awaitOutside":
            Self("‘await’ kan alleen in een functie.", "Zet het in een functie met ‘async’ ervoor.")
        default: nil
        }
    }

    private static func text(_ fact: Fact) -> Self {
        switch fact["reason"] {
        case "unclosedText":
            Self("De tekst die hier begint, wordt niet gesloten.", "Zet er een \(fact["text"]) achter.")
        case "unclosedTemplate": Self("De tekst die hier begint, wordt niet gesloten.", "Zet er een ` achter.")
        case "unclosedComment": Self("Dit commentaar wordt niet gesloten.", "Zet er */ achter.")
        case "unclosedPattern": Self("Het patroon dat hier begint, wordt niet gesloten.", "Zet er een / achter.")
        case "unclosedBracket": Self("‘\(fact["text"])’ wordt niet gesloten.", "Zet het haakje erbij dat ontbreekt.")
        case "unopenedBracket":
            Self(
                "Bij ‘\(fact["text"])’ hoort geen haakje ervoor.",
                "Haal het weg, of zet het haakje erbij dat ontbreekt."
            )
        default:
            Self(
                "Niet te zien is of deze ‘/’ een patroon begint of deelt.",
                "Zet haakjes om het patroon of om wat je deelt."
            )
        }
    }
}
