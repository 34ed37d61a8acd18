/// Ids that the page of a scan has of its own: its screens are addresses, its fields have labels. A topic or an aspect
/// with such an id could not be reached.
enum FormIDs {
    static func isReserved(_ id: String) -> Bool {
        names.contains(id) || id.hasPrefix("thema-") || id.hasPrefix("wijzig-")
    }

    /// Screens that pages may link to, beside the themes and aspects.
    static let screens: Set<String> = [
        "start", "gegevens", "themas", "kiezen", "overzicht", "bewaren", "team", "gesprek", "terugkijken",
    ]

    /// A test holds this list against the built page.
    private static let names: Set<String> = [
        "beeld-titel", "beeld-uitleg", "bewaren", "bewaren-csv", "bewaren-daarna", "bewaren-druk", "bewaren-html",
        "bewaren-kaarten", "bewaren-mail", "bewaren-md", "bewaren-plan", "bewaren-titel", "bewaren-werkblad",
        "fasen-titel", "gegevens", "gegevens-titel", "gesprek", "gesprek-citaten", "gesprek-notitie", "gesprek-titel",
        "goal", "goal-hint", "kaart", "kaart-plek", "kaart-titel", "kiezen", "kiezen-titel", "look-back",
        "look-back-hint", "nog-niet", "nog-niet-titel", "onderdelen", "open-file", "open-titel", "openen-keuze",
        "openen-titel", "openen-uitleg", "overzicht", "overzicht-titel", "plan-titel", "plek-titel", "rests",
        "rests-hint", "round", "scan-data", "scan-form", "scandossier-result", "scholen", "school-code",
        "school-code-hint", "school-code-remark", "school-name", "start", "start-titel", "tabel-titel", "team",
        "team-aspecten", "team-files", "team-files-hint", "team-folder", "team-lijst", "team-titel", "terug-titel",
        "terugkijken", "terugkijken-beeld", "terugkijken-files", "terugkijken-files-hint", "terugkijken-lijst",
        "terugkijken-stappen", "terugkijken-tabel", "terugkijken-titel", "terugkijken-woorden", "themas",
        "themas-titel", "verder-titel", "verslag", "vertrekken-titel", "vroeger-titel", "wissen-keuze", "wissen-titel",
        "zonder-titel",
    ]
}
