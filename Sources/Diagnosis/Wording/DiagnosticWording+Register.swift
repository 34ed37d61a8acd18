import ScanModel

extension RegisterProblem.Fact {
    package var wording: DiagnosticWording {
        switch self {
        case .empty:
            .init(
                "Het register is leeg.",
                "Zet op de eerste regel: code;naam;plaats;sector;bestuur;partnerschappen;regio."
            )
        case .tooLarge(let limit):
            .init("Het register is groter dan \(DiagnosticWording.megabytes(limit)).", "Verdeel het over meer sites.")
        case .notUTF8: .init("Het register heeft een onbekende codering.", "Bewaar het als ‘CSV UTF-8’.")
        case .missingColumn(let column):
            .init("De kolom ‘\(column.label)’ ontbreekt.", "Zet de naam op de eerste regel van het register.")
        case .unknownColumn(let name, let nearest):
            .init(
                "Onbekende kolom ‘\(name)’.",
                DiagnosticWording.meant(
                    nearest,
                    or: "Mogelijk zijn: code, naam, plaats, sector, bestuur, partnerschappen, regio, leergroep,"
                        + " schooljaar."
                )
            )
        case .duplicateColumn(let name, _):
            .init("De kolom ‘\(name)’ is er al, met dezelfde of een andere naam.", "Haal een van de twee weg.")
        case .wrongFieldCount(let expected, let found):
            .init(
                "Deze rij heeft \(DiagnosticWording.counted(found, "veld", "velden")); de kop heeft er \(expected).",
                found < expected
                    ? "Vul de rij aan; een veld mag leeg zijn, het scheidingsteken niet weg."
                    : "Zet een veld waar het scheidingsteken in staat tussen dubbele aanhalingstekens."
            )
        case .unclosedQuote: .init("Een aanhalingsteken wordt niet gesloten.", "Zet het sluitende teken: \".")
        case .textAfterQuote:
            .init("Na een gesloten aanhalingsteken staat nog tekst.", "Zet het hele veld tussen de aanhalingstekens.")
        case .missingValue(let column): .init("Het veld ‘\(column.label)’ is leeg.", "Vul het in.")
        case .invalidCode(let code, let problem): Self.invalid(code, problem)
        case .duplicateCode(let code, _, let line):
            .init(
                "De code ‘\(code)’ staat ook op regel \(line).",
                "Haal een van de twee rijen weg, of geef ze een eigen schooljaar."
            )
        case .unknownSector(let sector): .init("‘\(sector)’ is geen sector.", "Mogelijk zijn: po, vo, mbo.")
        case .invalidYear(let year): .init("‘\(year)’ is geen schooljaar.", "Schrijf het als 2026-2027.")
        case .valueTooLong(let column, let limit):
            .init("‘\(column.label)’ is langer dan \(limit) tekens.", "Maak het korter.")
        case .unknownGroup(let name, let nearest, let known):
            .init(
                "De groep ‘\(name)’ staat niet in het register.",
                DiagnosticWording.meant(nearest, or: "Schrijf de naam zoals in scholen.csv.") + Self.choices(known)
            )
        case .ambiguousGroup(let name, let addresses):
            .init(
                "Er is meer dan één groep die ‘\(name)’ heet.",
                "Zeg welke: \(addresses.map { "‘\($0)’" }.joined(separator: " of "))."
            )
        case .nearName(let column, let own, let near, let together):
            Self.near(column, own, near, together: together)
        }
    }

    /// The groups to choose from; of a country that is no list to read.
    package static func choices(_ names: [String]) -> String {
        guard !names.isEmpty else { return " Het register noemt geen enkele groep." }
        let more = names.count > 20 ? " en nog \(names.count - 20)" : ""
        return " Je kunt kiezen uit: \(names.prefix(20).map { "‘\($0)’" }.joined(separator: ", "))\(more)."
    }

    private static func near(
        _ column: RegisterColumn,
        _ own: RegisterProblem.GroupName,
        _ near: RegisterProblem.GroupName,
        together: Int
    ) -> DiagnosticWording {
        let group =
            switch column {
            case .board: "een ander bestuur"
            case .partnerships: "een ander partnerschap"
            case .learningGroups: "een andere leergroep"
            default: "een andere regio"
            }
        let least = GroupPicture.minimumGroupSize
        let isEnough = together >= least && min(own.schools, near.schools) < least
        let counted = { (count: Int) in DiagnosticWording.counted(count, "school", "scholen") }
        return .init(
            "‘\(own.name)’ (\(counted(own.schools))) lijkt op ‘\(near.name)’ op regel \(near.line)"
                + " (\(counted(near.schools))), maar telt als \(group).",
            "Bedoel je hetzelfde? Schrijf dan overal ‘\(near.name)’. Samen zijn het \(counted(together))"
                + (isEnough ? ", genoeg voor een groepsbeeld." : ".")
        )
    }

    private static func invalid(_ code: String, _ problem: SchoolCodeProblem) -> DiagnosticWording {
        switch problem {
        case .missingLocation:
            .init(
                "‘\(code)’ mist de twee cijfers van de vestiging.",
                "Schrijf bijvoorbeeld \(code)00 voor de hoofdvestiging."
            )
        case .lostLeadingZero(let suggestion):
            .init(
                "In ‘\(code)’ is een nul weggevallen.",
                "Bedoelde je ‘\(suggestion)’? Stel de kolom in je rekenprogramma in op ‘Tekst’."
            )
        case .empty, .pathLike, .reserved, .tooShort, .tooLong, .invalidCharacter:
            .init(
                "‘\(code)’ kan geen code zijn.",
                "Gebruik een vestigingsnummer als 12AB00, of een eigen code van letters, cijfers, punt en streepje."
            )
        }
    }
}
