extension RequirementFact {
    package var wording: DiagnosticWording {
        switch self {
        case .notUTF8:
            .init(
                "Dit bestand heeft een codering die niet te lezen is.",
                "Bewaar het in je rekenprogramma als CSV, met de codering UTF-8."
            )
        case .missingColumns(let columns):
            .init(
                columns.count == 1
                    ? "De kolom ‘\(columns[0])’ ontbreekt."
                    : "Deze kolommen ontbreken: \(columns.joined(separator: ", ")).",
                "Zet op de eerste regel: aspect;sector;soort;tekst;bron;adres;datum;gelezen;geldig-tot"
            )
        case .quotes:
            .init("De aanhalingstekens op deze rij kloppen niet.", "Zet een \" in een veld dubbel: \"\".")
        case .missingValue(let column):
            .init("Op deze rij ontbreekt ‘\(column)’.", "Vul het in. Weet je het niet zeker, haal de rij dan weg.")
        case .unknownSector(let sector): .init("‘\(sector)’ is geen sector.", "Mogelijk zijn: po, vo, mbo.")
        case .unknownKind(let kind, let known):
            .init("‘\(kind)’ is geen soort bron.", "Mogelijk zijn: \(known.joined(separator: ", ")).")
        case .unknownAspect(let aspect, let sector, let nearest):
            .init(
                "Er is geen scan voor het \(sector) met het aspect ‘\(aspect)’.",
                DiagnosticWording.meant(nearest, or: "Kies het id van een aspect uit een scan in de map scans.")
            )
        case .invalidAddress(let address):
            .init(
                "‘\(address)’ is geen adres van een bron.",
                "Geef het adres bij de uitgever; het begint met https://."
            )
        case .invalidDate(let value, let column, let nearest):
            .init(
                "‘\(value)’ kan niet bij ‘\(column)’.",
                DiagnosticWording.meant(
                    nearest,
                    or: "Schrijf een dag als 2026-11-23" + (column == "datum" ? ", of een jaar." : ".")
                )
            )
        case .duplicate(let aspect, let sector, let line):
            .init(
                "Voor ‘\(aspect)’ in het \(sector) staat al een zin op regel \(line).",
                "Eén zin is genoeg. Haal een van de twee rijen weg."
            )
        case .expired(let date, let source):
            .init(
                "Deze zin gold tot en met \(date), maar staat nog op de site.",
                "Kijk na wat ‘\(source)’ nu zegt. Pas de zin aan en geef een nieuwe datum, of haal de rij weg."
            )
        }
    }
}
