extension ScanFact {
    package var wording: DiagnosticWording {
        switch self {
        case .noTopics:
            .init(
                "Deze scan heeft geen thema's.",
                "Een thema is een kop van niveau 2, met een id: ## Visie en richting {#visie}."
            )
        case .emptyTopic(let title):
            .init(
                "Thema ‘\(title)’ heeft geen aspecten.",
                "Een aspect is een kop van niveau 3, met een id: ### Gedeelde visie {#gedeelde-visie}."
            )
        case .missingID(let title, let proposal):
            .init(
                "‘\(title)’ heeft geen id.",
                "Was er al een id, zet dat dan terug. Anders: {#\(proposal)}. Verander het daarna nooit meer."
            )
        case .reservedID(let id, let proposal):
            .init("De scanpagina gebruikt ‘\(id)’ zelf al.", "Kies een ander id, bijvoorbeeld \(proposal).")
        case .unknownAttribute(let key, let known, let nearest):
            .init(
                "Onbekend kenmerk ‘\(key)’.",
                DiagnosticWording.meant(nearest, or: "Mogelijk zijn: \(known.joined(separator: ", ")).")
            )
        case .invalidAttribute(let value, let key, let expected, let nearest):
            .init(
                "‘\(value)’ kan niet bij het kenmerk ‘\(key)’.",
                DiagnosticWording.meant(nearest, or: "Verwacht: \(expected.wording).")
            )
        case .stageCount(let aspect, _, let expected, isBulleted: true):
            .init(
                "De fasen van ‘\(aspect)’ staan in een lijst met streepjes.",
                "Maak er een genummerde lijst van: ‘1. ’, ‘2. ’ tot en met ‘\(expected). ’."
            )
        case .stageCount(let aspect, let found, let expected, isBulleted: false):
            .init(
                "Aspect ‘\(aspect)’ heeft \(DiagnosticWording.counted(found, "fasetekst", "faseteksten")); "
                    + "de scan heeft \(expected) fasen.",
                "Schrijf direct onder de leidende vraag een genummerde lijst met precies \(expected) punten."
            )
        case .missingQuestion(let aspect):
            .init(
                "Aspect ‘\(aspect)’ heeft geen leidende vraag.",
                "Zet tussen de kop en de genummerde lijst één of twee zinnen die de school aan het denken zetten."
            )
        case .unexpectedBlock:
            .init(
                "Dit blok hoort niet in een aspect.",
                "Een aspect heeft een leidende vraag, een genummerde lijst en onderdelen met een kop van niveau 4."
            )
        case .stepCount(let aspect, let found, let stages):
            .init(
                "Aspect ‘\(aspect)’ heeft \(DiagnosticWording.counted(found, "vervolgstap", "vervolgstappen")); "
                    + "bij \(stages) fasen past \(max(0, stages - 1)).",
                "Schrijf er één van elke fase naar de volgende."
            )
        case .unknownPart(let title, _, let nearest):
            .init(
                "Onbekend onderdeel ‘\(title)’.",
                DiagnosticWording.meant(
                    nearest,
                    or: "Mogelijk zijn: Gespreksvragen, Mogelijke vervolgstappen, Verder lezen."
                )
            )
        case .partAsAspect(let title):
            .init(
                "‘\(title)’ is een onderdeel van een aspect, en krijgt een kop van niveau 4.",
                "Schrijf: #### \(title)"
            )
        case .textTooLong(_, let found, let limit):
            .init(
                "Deze tekst is lang: \(found) woorden. Meer dan \(limit) is te veel om samen te lezen.",
                "Korte teksten vergelijken makkelijker. Kun je iets weglaten?"
            )
        case .vanishedAspect(let id, let schools):
            .init(
                "Aspect ‘\(id)’ staat niet meer in deze scan, maar \(Self.answering(schools)) er een antwoord op.",
                "Kreeg het een ander id, zet dan bij het nieuwe aspect renamed-from=\(id)."
            )
        case .duplicateScan(let id, let other):
            .init("Het id ‘\(id)’ is al van de scan in ‘\(other)’.", "Geef elke scan een eigen id.")
        case .duplicateVersion(let version, let id, let other):
            .init(
                "Versie ‘\(version)’ van de scan ‘\(id)’ staat ook in ‘\(other)’.",
                "Geef elke versie een eigen version, of haal een van de twee bestanden weg."
            )
        }
    }

    /// A part of a sentence, without "er een antwoord op".
    static func answering(_ schools: Int) -> String {
        schools == 1 ? "één school gaf" : "\(schools) scholen gaven"
    }
}
