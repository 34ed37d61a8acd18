/// What stands around the fields on the page for makers of themes.
enum FieldManualWording {
    static let templates = "## Sjablonen {#sjablonen}\n"
    static let parts = "\n## Onderdelen {#onderdelen}\n\n"
    static let tableHead = ["| Veld | Soort | Wat het is |", "|---|---|---|"]
    static let text = "tekst"
    static let html = "opgemaakte tekst"
    static let flag = "ja of nee"

    static func list(of link: String) -> String { "lijst: " + link }

    static func includes(_ links: String) -> String { "Ook alles van: \(links)." }
}
