/// A row of the school register: a school with the groups it belongs to, in one school year or in all.
public struct School: Sendable, Hashable {
    /// As `SchoolCode.validate` returns it.
    public let code: String
    /// As the office writes it.
    public let name: String
    /// Empty when the register does not say.
    public let place: String
    /// Which scan it fills in.
    public let sector: Sector
    /// Empty when the register does not say.
    public let board: String
    /// Names of the partnerships it takes part in, in the order of the register.
    public let partnerships: [String]
    /// Empty when the register does not say.
    public let region: String
    /// `2026-2027`; `nil` when the row holds for every year.
    public let year: String?

    /// From its parts.
    public init(
        code: String,
        name: String,
        place: String = "",
        sector: Sector,
        board: String = "",
        partnerships: [String] = [],
        region: String = "",
        year: String? = nil
    ) {
        self.code = code
        self.name = name
        self.place = place
        self.sector = sector
        self.board = board
        self.partnerships = partnerships
        self.region = region
        self.year = year
    }
}
