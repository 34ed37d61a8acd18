import Content
import Files
import ScanModel

/// A new scan: a draft with one topic and two aspects whose texts say how to write their own.
package struct ScanScaffold: Sendable {
    private static let folder = RelativePath.folder(of: ScanEditions.earlierFolder)
    private let place: ContentPlace
    private let id: String
    private let title: String
    private let sector: Sector
    private let today: CalendarDate

    /// - Parameter id: the name for ever; without one it is made of the title.
    package init(
        id: String?,
        title: String,
        sector: String,
        content: String,
        today: CalendarDate
    ) throws(ScaffoldRefusal) {
        self.title = YAMLText.oneLine(title)
        self.today = today
        guard !self.title.isEmpty else { throw .emptyTitle }
        guard let known = Sector(rawValue: sector) else { throw .invalidSector(sector) }
        self.sector = known
        self.id = id ?? Slug.of(self.title)
        guard Identifier.isValid(self.id) else { throw .invalidID(self.id) }
        place = try ContentPlace(root: content, folder: Self.folder)
        for page in place.neighbours where page.scan?.scan.id == self.id {
            throw .knownID(self.id, file: page.path)
        }
    }

    /// Writes the scan.
    /// - Returns: what was made and what to do next, in Dutch.
    package func create() throws(ScaffoldRefusal) -> String {
        let path = try place.path(id + ".md")
        try NewFiles.create(path, Array(text.utf8))
        return """
            Gemaakt: \(path)
            Er staan één thema en twee aspecten in. De tekst zegt steeds wat je op die plaats schrijft.
            Het id ‘\(id)’ en de id's tussen {# en } liggen vast zodra een school de scan invult: kies ze nu.
            De scan is nog een concept. Is hij klaar? Haal dan de regel ‘draft: true’ weg en noem hem in content/scans/index.md.
            """
    }

    private var text: String {
        var keys = [
            "type: scan", "id: \(id)", "title: \(YAMLText.value(title))",
            "description: \"Schrijf hier in één zin voor wie deze scan is en waar hij over gaat.\"",
            "sector: \(sector.rawValue)", "version: \"\(today.year).1\"",
            "stages: [Verkennen, Opbouwen, Verankeren, Uitbouwen en delen]",
        ]
        if let order = place.nextOrder { keys.append("order: \(order)") }
        keys += ["updated: \(today.iso)", "draft: true"]
        return "---\n\(keys.joined(separator: "\n"))\n---\n\n\(Self.body)"
    }

    private static let body = """
        Schrijf hier een inleiding van drie of vier zinnen. Waarover gaat de scan, met wie vul je hem in, en wat doe je bij twijfel?

        ## Naam van het thema {#eerste-thema}

        Schrijf hier in een of twee zinnen waar dit thema over gaat.

        ### Naam van het aspect {#eerste-aspect}

        Welke vraag wil je dat een team zich hier stelt, en welk voorbeeld hoort daarbij?

        1. Schrijf hier wat je ziet op een school die begint. Noem wat er al is, niet wat ontbreekt.
        2. Schrijf hier wat een paar mensen samen doen. Beschrijf iets wat je kunt zien of horen.
        3. Schrijf hier wat het hele team doet, ook als er iemand wegvalt. Houd het bij hetzelfde onderwerp.
        4. Schrijf hier hoe de school het verbetert en met andere scholen deelt. Blijf onder de 45 woorden.

        #### Gespreksvragen

        - Naar welk voorbeeld uit de laatste maand kun je vragen?
        - Wie ziet het misschien anders, en waarom?

        #### Mogelijke vervolgstappen

        1. Van fase 1 naar 2: schrijf hier wie wat doet, klein genoeg voor één maand.
        2. Van fase 2 naar 3: schrijf hier wat er voor het hele team verandert.
        3. Van fase 3 naar 4: schrijf hier met wie de school het deelt of bespreekt.

        ### Naam van een ander aspect {#tweede-aspect}

        Welke vraag past hier? Vraag naar één onderwerp tegelijk.

        1. Schrijf hier de eerste fase: wat doet een enkele collega uit zichzelf?
        2. Schrijf hier de tweede fase: wat spreken enkele collega's met elkaar af?
        3. Schrijf hier de derde fase: wat doet iedereen, en waar zie je dat?
        4. Schrijf hier de vierde fase: hoe wordt het elk jaar beter, samen met anderen?

        #### Gespreksvragen

        - Waaraan merkt een student of starter dit?

        #### Mogelijke vervolgstappen

        1. Van fase 1 naar 2: schrijf hier een eerste kleine stap.
        2. Van fase 2 naar 3: schrijf hier hoe het een gewoonte van het team wordt.
        3. Van fase 3 naar 4: schrijf hier hoe jullie erop terugkijken.

        """
}
