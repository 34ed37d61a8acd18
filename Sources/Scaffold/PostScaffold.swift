import Content
import ScanModel

/// A new post, named after its day and its title.
package struct PostScaffold: Sendable {
    static let folder = "nieuws"
    private let place: ContentPlace
    private let title: String
    private let date: CalendarDate

    /// - Parameter date: the day of the post, as `2026-11-23`; without one `today`.
    package init(title: String, date: String?, content: String, today: CalendarDate) throws(ScaffoldRefusal) {
        self.title = YAMLText.oneLine(title)
        guard !Slug.of(self.title).isEmpty else { throw .emptyTitle }
        if let date {
            guard let day = CalendarDate(date) else { throw .invalidDate(date) }
            self.date = day
        } else {
            self.date = today
        }
        place = try ContentPlace(root: content, folder: Self.folder)
    }

    /// Writes the post.
    /// - Returns: what was made and what to do next, in Dutch.
    package func create() throws(ScaffoldRefusal) -> String {
        let path = try place.path("\(date.iso)-\(Slug.of(title)).md")
        try NewFiles.create(path, Array(text.utf8))
        return """
            Gemaakt: \(path)
            Schrijf er het bericht in, en één zin bij ‘description’. Bij ‘tags’ zet je onderwerpen, zoals [po, vo].
            Het bericht is nog een concept. Is het klaar? Haal dan de regel ‘draft: true’ weg.
            """
    }

    private var text: String {
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
