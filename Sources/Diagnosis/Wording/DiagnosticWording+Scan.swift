extension DiagnosticWording {
    static func scan(_ code: DiagnosticCode, _ fact: Fact) -> Self? {
        switch code {
        case .scanWithoutThemes:
            Self(
                "Deze scan heeft geen thema's.",
                "Een thema is een kop van niveau 2, met een id: ## Visie en richting {#visie}."
            )
        case .themeWithoutAspects:
            Self(
                "Thema ‘\(fact["theme"])’ heeft geen aspecten.",
                "Een aspect is een kop van niveau 3, met een id: ### Gedeelde visie {#gedeelde-visie}."
            )
        case .scanMissingID:
            Self(
                "‘\(fact["title"])’ heeft geen id.",
                "Was er al een id, zet dat dan terug. Anders: {#\(fact["proposal"])}. Verander het daarna nooit meer."
            )
        case .scanReservedID:
            Self(
                "De scanpagina gebruikt ‘\(fact["id"])’ zelf al.",
                "Kies een ander id, bijvoorbeeld \(fact["proposal"])."
            )
        case .scanUnknownAttribute:
            Self("Onbekend kenmerk ‘\(fact["key"])’.", fact.nearest(or: "Mogelijk zijn: \(fact["known"])."))
        case .scanInvalidAttribute:
            Self(
                "‘\(fact["value"])’ kan niet bij het kenmerk ‘\(fact["key"])’.",
                fact.nearest(or: "Verwacht: \(fact["expected"]).")
            )
        case .scanStageCount where fact["fact"] == "bullets":
            Self(
                "De fasen van ‘\(fact["aspect"])’ staan in een lijst met streepjes.",
                "Maak er een genummerde lijst van: ‘1. ’, ‘2. ’ tot en met ‘\(fact["expected"]). ’."
            )
        case .scanUnknownPart where fact.has("level"):
            Self(
                "‘\(fact["title"])’ is een onderdeel van een aspect, en krijgt een kop van niveau 4.",
                "Schrijf: #### \(fact["title"])"
            )
        case .scanStageCount:
            Self(
                "Aspect ‘\(fact["aspect"])’ heeft \(fact.counted("found", "fasetekst", "faseteksten")); de scan heeft \(fact["expected"]) fasen.",
                "Schrijf direct onder de leidende vraag een genummerde lijst met precies \(fact["expected"]) punten."
            )
        case .scanMissingQuestion:
            Self(
                "Aspect ‘\(fact["aspect"])’ heeft geen leidende vraag.",
                "Zet tussen de kop en de genummerde lijst één of twee zinnen die de school aan het denken zetten."
            )
        case .scanUnknownPart:
            Self(
                "Onbekend onderdeel ‘\(fact["title"])’.",
                fact.nearest(or: "Mogelijk zijn: Gespreksvragen, Mogelijke vervolgstappen, Verder lezen.")
            )
        case .scanStepCount:
            Self(
                "Aspect ‘\(fact["aspect"])’ heeft \(fact.counted("found", "vervolgstap", "vervolgstappen")); bij \(fact["stages"]) fasen past \(fact["expected"]).",
                "Schrijf er één van elke fase naar de volgende."
            )
        case .scanUnexpectedBlock:
            Self(
                "Dit blok hoort niet in een aspect.",
                "Een aspect heeft een leidende vraag, een genummerde lijst en onderdelen met een kop van niveau 4."
            )
        case .scanTextTooLong:
            Self(
                "Deze tekst is lang: \(fact["found"]) woorden. Meer dan \(fact["limit"]) is te veel om samen te lezen.",
                "Korte teksten vergelijken makkelijker. Kun je iets weglaten?"
            )
        case .scanVanishedAspect:
            Self(
                "Aspect ‘\(fact["id"])’ staat niet meer in deze scan, maar \(fact["count"]) er een antwoord op.",
                "Kreeg het een ander id, zet dan bij het nieuwe aspect renamed-from=\(fact["id"])."
            )
        case .duplicateScan where fact.has("version"):
            Self(
                "Versie ‘\(fact["version"])’ van de scan ‘\(fact["id"])’ staat ook in ‘\(fact["other"])’.",
                "Geef elke versie een eigen version, of haal een van de twee bestanden weg."
            )
        case .duplicateScan:
            Self("Het id ‘\(fact["id"])’ is al van de scan in ‘\(fact["other"])’.", "Geef elke scan een eigen id.")
        default: nil
        }
    }
}
