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
                "Zet tussen de kop en de genummerde lijst één vraag die de school aan het denken zet."
            )
        case .unexpectedBlock:
            .init(
                "Dit blok hoort niet in een aspect.",
                "Een aspect heeft een leidende vraag, een genummerde lijst en onderdelen met een kop van niveau 4."
            )
        case .blockInText:
            .init(
                "In de tekst van een fase of vervolgstap kan geen lijst, tabel, citaat of code staan.",
                "Maak er zinnen van. Een lijst past bij ‘Verder lezen’ of in de toelichting bij het thema."
            )
        case .stageStart(let aspect, let found):
            .init(
                "De fasen van ‘\(aspect)’ beginnen bij \(found).",
                "Nummer ze vanaf 1: ‘1. ’, ‘2. ’ en zo verder."
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
                    or: "Mogelijk zijn: Gespreksvragen, Mogelijke vervolgstappen, "
                        + "Verhalen om samen te ijken, Verder lezen."
                )
            )
        case .partAsAspect(let title):
            .init(
                "‘\(title)’ is een onderdeel van een aspect, en krijgt een kop van niveau 4.",
                "Schrijf: #### \(title)"
            )
        case .storyCount(let aspect, let found):
            .init(
                "Aspect ‘\(aspect)’ heeft \(DiagnosticWording.counted(found, "verhaal", "verhalen")) om te ijken; "
                    + "het zijn er twee of geen.",
                "Schrijf onder deze kop een genummerde lijst met precies twee verhalen, of haal de kop weg."
            )
        case .storyWithoutStage:
            .init(
                "Onder dit verhaal staat niet bij welke fase het hoort en waarom.",
                "Zet er na een lege regel, ingesprongen, één alinea onder die begint met ‘Fase 2: ’ of ‘Fase 2 of 3: ’."
            )
        case .storyStage(let stage, let stages):
            .init("De scan heeft geen fase \(stage).", "Kies een fase van 1 tot en met \(stages).")
        case .storyKind(isFirst: true):
            .init(
                "Bij het eerste verhaal is de fase duidelijk: er hoort één fase bij.",
                "Schrijf ‘Fase 2: ’ en waarom. Het verhaal waarover mensen verschillen, komt als tweede."
            )
        case .storyKind(isFirst: false):
            .init(
                "Over het tweede verhaal verschillen mensen: er horen twee fasen bij.",
                "Schrijf ‘Fase 2 of 3: ’ en waarom. Het verhaal met een duidelijke fase komt als eerste."
            )
        case .storyLength(let found, let least, let most):
            .init(
                "Dit verhaal heeft \(DiagnosticWording.counted(found, "woord", "woorden")). "
                    + "Goed om voor te lezen zijn er \(least) tot \(most).",
                found < least ? "Laat zien wat mensen doen en zeggen." : "Kun je een zin weglaten?"
            )
        case .questionWithoutMark(let aspect):
            .init("De leidende vraag van ‘\(aspect)’ heeft geen vraagteken.", "Maak er één vraag van.")
        case .severalQuestions(let aspect):
            .init(
                "Bij ‘\(aspect)’ staan twee vragen in één.",
                "Kies de vraag waar de fasen een antwoord op geven. De andere past bij de gespreksvragen."
            )
        case .twoThings(_, let sign):
            .init(
                "Deze fase noemt met ‘\(sign)’ een tweede onderwerp. Een school die er één van doet, kan dan niet kiezen.",
                "Laat weg wat niet bij de andere fasen past, of maak er een eigen aspect van."
            )
        case .speaksOfScan(_, let word):
            .init(
                "Deze fase gaat met ‘\(word)’ over de scan zelf. Wie de scan voor het eerst doet, kan dit niet kiezen.",
                "Beschrijf wat mensen op school doen."
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
