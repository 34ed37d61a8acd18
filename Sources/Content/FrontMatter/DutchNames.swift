import ScanModel

/// What Dutch editors type for the English names of front matter and `site.yaml`.
enum DutchNames {
    static let keys = [
        "titel": "title", "soort": "type", "omschrijving": "description", "beschrijving": "description",
        "samenvatting": "description", "inleiding": "lead", "volgorde": "order", "nummer": "order",
        "bijgewerkt": "updated", "gewijzigd": "updated", "datum": "date", "concept": "draft", "onderwerpen": "tags",
        "trefwoorden": "tags", "rollen": "roles", "tijd": "time", "duur": "time", "aspecten": "aspects",
        "gerelateerd": "related", "zie ook": "related", "bronnen": "sources", "bron": "title", "auteur": "author",
        "jaar": "year", "opmerking": "note", "adres": "url", "link": "url", "versie": "version", "fasen": "stages",
        "uitgever": "publisher", "bureau": "office", "naam": "name", "taal": "language", "menu": "navigation",
        "voettekst": "footer", "pagina": "page", "schooljaren": "schoolYears", "menutitel": "navTitle",
    ]

    static let pageTypes = [
        "pagina": "page", "stap": "step", "artikel": "article", "bericht": "post", "nieuws": "post",
        "onderdeel": "section", "map": "section", "startpagina": "home", "vergelijken": "compare",
        "kwaliteitskader": "framework",
    ]

    static let flags = [
        "yes": "true", "waar": "true", "aan": "true", "1": "true", "no": "false", "onwaar": "false", "uit": "false",
        "0": "false",
    ]

    /// The known name that was meant: a translation, or the nearest in letters.
    static func key(_ name: String, among known: some Sequence<String>) -> String? {
        // Word processors put curly quotes around a word, and hard spaces in front of one.
        let bare = name.filter { !"‘’“”'\"\u{A0}".contains($0) }.lowercased()
        let known = Array(known)
        if let translated = keys[bare], known.contains(translated) { return translated }
        return known.first { $0.lowercased() == bare } ?? NearestName.of(bare, among: known)
    }
}
