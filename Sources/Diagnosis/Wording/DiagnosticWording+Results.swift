extension DiagnosticWording {
    static func result(_ code: DiagnosticCode, _ fact: Fact) -> Self? {
        switch code {
        case .registerHeader: registerHeader(fact)
        case .registerRow: registerRow(fact)
        case .resultRefused: refused(fact)
        case .resultMisplaced:
            Self(
                "Dit resultaat is van \(fact["found"]), maar het staat bij \(fact["expected"]). Het telt niet mee.",
                "Zet het bestand in content/resultaten/\(fact["round"])/\(fact["code"]).json."
            )
        case .resultUnknownScan:
            Self(
                "Dit resultaat hoort bij de scan ‘\(fact["id"])’, en die staat niet op deze site. Het telt niet mee.",
                fact.nearest(or: "Voeg de scan toe, of haal het bestand weg.")
            )
        case .resultUnknownSchool:
            Self(
                "School ‘\(fact["code"])’ staat niet in scholen.csv. Het resultaat telt niet mee.",
                fact.nearest(or: "Voeg de school toe aan het register.")
            )
        default: nil
        }
    }

    private static func refused(_ fact: Fact) -> Self {
        if let refusal = handingIn(fact) { return refusal }
        let isHandedIn = fact.has("intake")
        let again =
            "Vraag de school om het bestand opnieuw te downloaden uit de scan."
            + (isHandedIn ? "" : " De rest van de site wordt wel gemaakt.")
        let place = fact.has("path") && fact["path"] != fact["key"] ? " (\(fact["path"]))" : ""
        let (message, remedy): (String, String?) =
            switch fact["fact"] {
            case "too-large": ("het bestand is groter dan \(fact["limit"])", nil)
            case "not-json": ("het bestand is beschadigd: dit is geen geldige JSON", nil)
            case "not-a-result": ("dit bestand komt niet uit de scan", "Haal het weg uit de map resultaten.")
            case "newer-format":
                (
                    "het is gemaakt met een nieuwere versie (\(fact["version"])) van Scandossier",
                    "Gebruik de nieuwste Scandossier. Het bestand is niet veranderd."
                )
            case "missing-key": ("‘\(fact["key"])’ ontbreekt\(place)", nil)
            case "wrong-type": ("‘\(fact["key"])’ heeft de verkeerde vorm\(place)", nil)
            case "invalid-value": ("‘\(fact["value"])’ kan niet bij ‘\(fact["key"])’\(place)", nil)
            case "school-code":
                ("de code van de school klopt niet", "De code is een vestigingsnummer als 12AB00, of een eigen code.")
            case "text-too-long": ("een tekst is langer dan \(fact["limit"]) tekens\(place)", nil)
            case "too-many": ("‘\(fact["key"])’ heeft meer dan \(fact["limit"]) onderdelen\(place)", nil)
            case "current-missing": ("bij ‘\(fact["aspect"])’ staat wel een antwoord, maar geen fase", nil)
            case "current-not-allowed":
                ("bij ‘\(fact["aspect"])’ staat een fase, terwijl het antwoord er geen heeft", nil)
            case "stage-out-of-range":
                (
                    "bij ‘\(fact["aspect"])’ staat fase \(fact["stage"]); de scan heeft er \(fact["stages"])",
                    "Kreeg de scan andere fasen? Vraag de school om het bestand in de scan te openen en het na te lopen."
                )
            case "unreadable": ("het bestand kan niet worden gelezen", "Controleer of je het mag openen.")
            case "missing": ("er is geen bestand met deze naam", "Controleer de naam.")
            case "no-file": ("dit is geen gewoon bestand", "Geef een bestand of een map.")
            case "cut-off":
                ("het verslag is beschadigd: de gegevens die erin horen te staan, zijn niet compleet", nil)
            case "several-results":
                ("in het verslag staat meer dan één resultaat, en het is niet te zien welk het goede is", nil)
            default: ("het is onleesbaar", nil)
            }
        let start = isHandedIn ? "Dit bestand is niet opgeborgen" : "Dit resultaat telt niet mee"
        return Self("\(start): \(message).", remedy ?? again)
    }

    /// What can go wrong around the files that were handed in.
    private static func handingIn(_ fact: Fact) -> Self? {
        switch fact["fact"] {
        case "too-many-files":
            Self(
                "In deze map staan meer dan \(fact["limit"]) bestanden. Er is niets uit gelezen.",
                "Wijs de map aan waarin alleen de bestanden van scholen staan."
            )
        case "not-written":
            Self(
                "Dit resultaat kon niet worden opgeborgen: \(fact["reason"]).",
                "Los dat op en geef dezelfde opdracht nog eens; wat er al staat, blijft staan."
            )
        default: nil
        }
    }

    private static func registerHeader(_ fact: Fact) -> Self {
        switch fact["fact"] {
        case "empty":
            Self(
                "Het register is leeg.",
                "Zet op de eerste regel: code;naam;plaats;sector;bestuur;partnerschappen;regio."
            )
        case "too-large": Self("Het register is groter dan \(fact["limit"]).", "Verdeel het over meer sites.")
        case "encoding": Self("Het register heeft een onbekende codering.", "Bewaar het als ‘CSV UTF-8’.")
        case "missing-column":
            Self("De kolom ‘\(fact["column"])’ ontbreekt.", "Zet de naam op de eerste regel van het register.")
        case "unknown-column":
            Self(
                "Onbekende kolom ‘\(fact["column"])’.",
                fact.nearest(
                    or: "Mogelijk zijn: code, naam, plaats, sector, bestuur, partnerschappen, regio, schooljaar."
                )
            )
        default:
            Self(
                "De kolom ‘\(fact["column"])’ is er al, met dezelfde of een andere naam.",
                "Haal een van de twee weg."
            )
        }
    }

    private static func registerRow(_ fact: Fact) -> Self {
        switch fact["fact"] {
        case "field-count":
            Self(
                "Deze rij heeft \(fact.counted("found", "veld", "velden")); de kop heeft er \(fact["expected"]).",
                (Int(fact["found"]) ?? 0) < (Int(fact["expected"]) ?? 0)
                    ? "Vul de rij aan; een veld mag leeg zijn, het scheidingsteken niet weg."
                    : "Zet een veld waar het scheidingsteken in staat tussen dubbele aanhalingstekens."
            )
        case "unclosed-quote": Self("Een aanhalingsteken wordt niet gesloten.", "Zet het sluitende teken: \".")
        case "text-after-quote":
            Self("Na een gesloten aanhalingsteken staat nog tekst.", "Zet het hele veld tussen de aanhalingstekens.")
        case "missing-value": Self("Het veld ‘\(fact["column"])’ is leeg.", "Vul het in.")
        case "missing-location":
            Self(
                "‘\(fact["code"])’ mist de twee cijfers van de vestiging.",
                "Schrijf bijvoorbeeld \(fact["code"])00 voor de hoofdvestiging."
            )
        case "lost-zero":
            Self(
                "In ‘\(fact["code"])’ is een nul weggevallen.",
                "Bedoelde je ‘\(fact["suggestion"])’? Stel de kolom in je rekenprogramma in op ‘Tekst’."
            )
        case "invalid-code":
            Self(
                "‘\(fact["code"])’ kan geen code zijn.",
                "Gebruik een vestigingsnummer als 12AB00, of een eigen code van letters, cijfers, punt en streepje."
            )
        case "duplicate-code":
            Self(
                "De code ‘\(fact["code"])’ staat ook op regel \(fact["first"]).",
                "Haal een van de twee rijen weg, of geef ze een eigen schooljaar."
            )
        case "unknown-sector": Self("‘\(fact["value"])’ is geen sector.", "Mogelijk zijn: po, vo, mbo.")
        case "invalid-year": Self("‘\(fact["value"])’ is geen schooljaar.", "Schrijf het als 2026-2027.")
        default: Self("‘\(fact["column"])’ is langer dan \(fact["limit"]) tekens.", "Maak het korter.")
        }
    }
}
