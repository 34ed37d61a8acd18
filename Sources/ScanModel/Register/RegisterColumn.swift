/// What the register can say about a school, and the headings by which offices call it.
package enum RegisterColumn: String, Sendable, Hashable, Codable, CaseIterable {
    case code, name, place, sector, board, partnerships, region, learningGroups, year

    /// Headings that are understood, the preferred one first. Capitals, blanks, hyphens and underscores do not matter.
    package var names: [String] {
        switch self {
        case .code:
            ["code", "vestigingscode", "vestigingsnummer", "schoolcode", "brin", "brincode", "brinnummer"]
        case .name: ["naam", "schoolnaam", "vestigingsnaam", "school"]
        case .place: ["plaats", "plaatsnaam", "woonplaats", "vestigingsplaats"]
        case .sector: ["sector", "onderwijssector", "onderwijssoort"]
        case .board: ["bestuur", "schoolbestuur", "bestuursnaam", "bevoegd gezag"]
        case .partnerships: ["partnerschappen", "partnerschap"]
        case .region: ["regio", "onderwijsregio"]
        case .learningGroups: ["leergroep", "leergroepen"]
        case .year: ["schooljaar", "jaar"]
        }
    }

    /// Columns without which a row is no school.
    static let required: [RegisterColumn] = [.code, .name, .sector]

    /// The column with this heading.
    package static func named(_ heading: String) -> RegisterColumn? {
        let folded = fold(heading)
        return allCases.first { $0.names.contains { fold($0) == folded } }
    }

    private static func fold(_ heading: String) -> String { heading.lowercased().filter { !" \t-_".contains($0) } }
}
