import Files
import ScanModel

extension ResultFact {
    package var wording: DiagnosticWording {
        switch self {
        case .refused(let refusal, let path, let isHandedIn): refusal.wording(at: path, isHandedIn: isHandedIn)
        case .misplaced(let round, let code, let place):
            .init(
                "Dit resultaat is van \(round)/\(code), maar het staat bij \(place). Het telt niet mee.",
                "Zet het bestand in content/resultaten/\(round)/\(code).json."
            )
        case .unknownScan(let id, let nearest):
            .init(
                "Dit resultaat hoort bij de scan ‘\(id)’, en die staat niet op deze site. Het telt niet mee.",
                DiagnosticWording.meant(nearest, or: "Voeg de scan toe, of haal het bestand weg.")
            )
        case .unknownSchool(let code, let nearest):
            .init(
                "School ‘\(code)’ staat niet in scholen.csv. Het resultaat telt niet mee.",
                DiagnosticWording.meant(nearest, or: "Voeg de school toe aan het register.")
            )
        case .future(let day):
            .init(
                "Volgens dit bestand is het voor het laatst veranderd op \(day). Die dag moet nog komen. Een bestand met een"
                    + " gewone datum gaat voor.",
                "Vraag de school om de datum van de computer goed te zetten, het bestand in de scan te openen en het opnieuw"
                    + " te downloaden."
            )
        }
    }
}

extension ResultRefusal {
    fileprivate func wording(at path: String, isHandedIn: Bool) -> DiagnosticWording {
        let again =
            "Vraag de school om het bestand opnieuw te downloaden uit de scan."
            + (isHandedIn ? "" : " De rest van de site wordt wel gemaakt.")
        func refused(_ reason: String, _ remedy: String?) -> DiagnosticWording {
            let start = isHandedIn ? "Dit bestand is niet opgeborgen" : "Dit resultaat telt niet mee"
            return .init("\(start): \(reason).", remedy ?? again)
        }
        switch self {
        case .problem(let fact):
            let (reason, remedy) = Self.parts(of: fact, at: path)
            return refused(reason, remedy)
        case .unreadable: return refused("het bestand kan niet worden gelezen", "Controleer of je het mag openen.")
        case .missing: return refused("er is geen bestand met deze naam", "Controleer de naam.")
        case .noFile: return refused("dit is geen gewoon bestand", "Geef een bestand of een map.")
        case .tooManyFiles(let limit):
            return .init(
                "In deze map staan meer dan \(limit) bestanden. Er is niets uit gelezen.",
                "Wijs de map aan waarin alleen de bestanden van scholen staan."
            )
        case .container(let problem):
            let (reason, remedy) = problem.parts
            return refused(reason, remedy)
        case .notWritten(let reason):
            return .init(
                "Dit resultaat kon niet worden opgeborgen: \(FileSystemWording.reason(reason)).",
                "Los dat op en geef dezelfde opdracht nog eens; wat er al staat, blijft staan."
            )
        }
    }

    /// A part of a sentence, and what to do when that is something else than asking for the file again.
    private static func parts(of fact: ResultProblem.Fact, at path: String) -> (reason: String, remedy: String?) {
        /// In what a key stands, unless the key is all there is to say.
        func place(_ key: String) -> String { path.isEmpty || path == key ? "" : " (\(path))" }
        return switch fact {
        case .tooLarge(let limit): ("het bestand is groter dan \(DiagnosticWording.megabytes(limit))", nil)
        case .notJSON: ("het bestand is beschadigd: dit is geen geldige JSON", nil)
        case .notAResult: ("dit bestand komt niet uit de scan", "Haal het weg uit de map resultaten.")
        case .reportCutOff:
            ("het verslag is beschadigd: de gegevens die erin horen te staan, zijn niet compleet", nil)
        case .severalResults:
            ("in het verslag staat meer dan één resultaat, en het is niet te zien welk het goede is", nil)
        case .newerFormat(let version):
            (
                "het is gemaakt met een nieuwere versie (\(version)) van Scandossier",
                "Gebruik de nieuwste Scandossier. Het bestand is niet veranderd."
            )
        case .missingKey(let key): ("‘\(key)’ ontbreekt\(place(key))", nil)
        case .wrongType(let key, _, _): ("‘\(key)’ heeft de verkeerde vorm\(place(key))", nil)
        case .invalidValue(let key, let value, _): ("‘\(value)’ kan niet bij ‘\(key)’\(place(key))", nil)
        case .schoolCode:
            ("de code van de school klopt niet", "De code is een vestigingsnummer als 12AB00, of een eigen code.")
        case .textTooLong(let key, let limit, _): ("een tekst is langer dan \(limit) tekens\(place(key))", nil)
        case .tooMany(let key, let limit, _): ("‘\(key)’ heeft meer dan \(limit) onderdelen\(place(key))", nil)
        case .currentMissing(let id): ("bij ‘\(id)’ staat wel een antwoord, maar geen fase", nil)
        case .currentNotAllowed(let id, _): ("bij ‘\(id)’ staat een fase, terwijl het antwoord er geen heeft", nil)
        case .stageOutOfRange(let id, _, let stage, let stages):
            (
                "bij ‘\(id)’ staat fase \(stage); de scan heeft er \(stages)",
                "Kreeg de scan andere fasen? Vraag de school om het bestand in de scan te openen en het na te lopen."
            )
        }
    }
}
