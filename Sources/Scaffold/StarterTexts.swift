import Content
import Files
import ScanModel

/// The texts that `scandossier new` writes for the editor to replace. `StarterText` finds those that nobody replaced by how
/// they begin.

extension PageScaffold {
    /// The new file.
    var text: String {
        var keys = [
            "type: \(type.rawValue)", "title: \(YAMLText.value(title))",
            "description: \"Schrijf hier in één zin wat er op deze pagina staat.\"",
        ]
        if name != "index.md", let order = place.nextOrder { keys.append("order: \(order)") }
        if type == .step { keys += ["roles: [wie doet mee]", "time: \"30 minuten\""] }
        keys += ["updated: \(today.iso)", "draft: true"]
        return """
            ---
            \(keys.joined(separator: "\n"))
            ---

            Schrijf hier in een paar zinnen voor wie deze pagina is en wat je eraan hebt.

            ## Eerste kop {#eerste-kop}

            Schrijf hier de tekst. Gebruik korte zinnen en geef een voorbeeld.

            """
    }
}

extension PostScaffold {
    /// The new file.
    var text: String {
        """
        ---
        type: post
        title: \(YAMLText.value(title))
        description: "Schrijf hier in één zin waar het bericht over gaat."
        date: \(date.iso)
        # Onderwerpen, zoals [po, vo]. Schrijf een onderwerp overal hetzelfde.
        tags: []
        draft: true
        ---

        Schrijf hier het nieuws in één of twee zinnen. Wat is er, voor wie, en wanneer?

        ## Wat je kunt doen {#wat-je-kunt-doen}

        Schrijf hier wat de lezer ermee kan. Zet er een link bij naar een pagina van deze site.

        """
    }
}

extension ScanScaffold {
    /// The new file.
    var text: String {
        var keys = [
            "type: scan", "id: \(id)", "title: \(YAMLText.value(title))",
            "description: \"Schrijf hier in één zin voor wie deze scan is en waar hij over gaat.\"",
            "sector: \(sector.rawValue)", "version: \"\(today.year).1\"",
            "stages: [Verkennen, Opbouwen, Verankeren, Vernieuwen]",
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

        Welke vraag moet een team zich hier stellen?

        1. Schrijf hier wat je ziet op een school die begint. Noem wat er al is, niet wat ontbreekt.
        2. Schrijf hier wat mensen dan afspreken. Beschrijf iets wat je kunt zien of horen.
        3. Schrijf hier wat er gebeurt als het een gewoonte is. Houd het bij hetzelfde onderwerp.
        4. Schrijf hier hoe de school kijkt wat het oplevert, en wat er dan verandert. Blijf onder de 45 woorden.

        #### Gespreksvragen

        - Naar welk voorbeeld uit de laatste maand kun je vragen?
        - Wie ziet het misschien anders, en waarom?

        #### Mogelijke vervolgstappen

        1. Van fase 1 naar 2: schrijf hier wie wat doet, klein genoeg voor één maand.
        2. Van fase 2 naar 3: schrijf hier wat er voor het hele team verandert.
        3. Van fase 3 naar 4: schrijf hier hoe de school merkt wat beter kan.

        ### Naam van een ander aspect {#tweede-aspect}

        Welke vraag over één onderwerp past hier?

        1. Schrijf hier de eerste beschrijving: wat doet een collega uit zichzelf?
        2. Schrijf hier de tweede beschrijving: wat spreken collega's met elkaar af?
        3. Schrijf hier de derde beschrijving: wat gebeurt er nu vanzelf?
        4. Schrijf hier de laatste beschrijving: wat verandert er elk jaar door wat jullie zagen?

        #### Gespreksvragen

        - Waaraan merkt een student of starter dit?

        #### Mogelijke vervolgstappen

        1. Van fase 1 naar 2: schrijf hier een eerste kleine stap.
        2. Van fase 2 naar 3: schrijf hier hoe het een gewoonte van het team wordt.
        3. Van fase 3 naar 4: schrijf hier hoe jullie erop terugkijken.

        """
}

extension SiteScaffold {
    static let standardTitle = "Scan Samen leren in de school"
    static let standardPublisher = "Naam van jullie partnerschap"

    /// The new `.gitignore`.
    static let ignored = "# De gemaakte site, en de besloten uitgave.\n/site/\n/besloten/\n"
}
