/// A row of the school register: a school with the groups it belongs to, in one school year or in all.
package struct School: Sendable, Hashable {
    /// As `SchoolCode.validate` returns it.
    package let code: String
    /// As the office writes it.
    package let name: String
    /// Empty when the register does not say.
    package let place: String
    /// Which scan it fills in.
    package let sector: Sector
    /// Empty when the register does not say.
    package let board: String
    /// Names of the partnerships it takes part in, in the order of the register.
    package let partnerships: [String]
    /// Empty when the register does not say.
    package let region: String
    /// Names of the sets of schools it learns with, besides those above, in the order of the register.
    package let learningGroups: [String]
    /// `2026-2027`; `nil` when the row holds for every year.
    package let year: String?

    /// From its parts.
    package init(
        code: String,
        name: String,
        place: String = "",
        sector: Sector,
        board: String = "",
        partnerships: [String] = [],
        region: String = "",
        learningGroups: [String] = [],
        year: String? = nil
    ) {
        self.code = code
        self.name = name
        self.place = place
        self.sector = sector
        self.board = board
        self.partnerships = partnerships
        self.region = region
        self.learningGroups = learningGroups
        self.year = year
    }
}
