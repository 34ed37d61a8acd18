/// The schools a partnership knows.
package struct SchoolRegister: Sendable, Equatable {
    /// In the order of the file.
    package let schools: [School]
    /// Places in `schools` by `SchoolCode.key`.
    private let index: [String: [Int]]

    /// The whole register, or those of its rows that the members of a group may see.
    let origin: Origin

    indirect enum Origin: Sendable, Equatable {
        case whole
        case part(of: SchoolRegister, LearningGroup)
    }

    /// Whether schools were left out, so that results of theirs are left out too.
    package var isEdition: Bool { origin != .whole }

    /// From rows; of rows with the same code and year the first one holds.
    package init(schools: [School] = []) { self.init(schools: schools, origin: .whole) }

    init(schools: [School], origin: Origin) {
        self.schools = schools
        self.origin = origin
        var index: [String: [Int]] = [:]
        for (place, school) in schools.enumerated() { index[SchoolCode.key(school.code), default: []].append(place) }
        self.index = index
    }

    /// The school years that have rows of their own, in order.
    package var years: [String] { Set(schools.compactMap(\.year)).sorted(by: BytewiseOrder.precedes) }

    /// Every code once, in the order of the file: what an unknown code can be compared with.
    package var codes: [String] {
        var seen: Set<String> = []
        return schools.map(\.code).filter { seen.insert(SchoolCode.key($0)).inserted }
    }

    /// The row that holds for a school in a year: that of the year itself, else the one for every year.
    ///
    /// - Parameter year: `nil` asks for the row for every year, else the one of the latest year.
    package func school(code: String, year: String?) -> School? {
        let rows = (index[SchoolCode.key(code)] ?? []).map { schools[$0] }
        let yearless = rows.first { $0.year == nil }
        if let year { return rows.first { $0.year == year } ?? yearless }
        return yearless ?? rows.max { BytewiseOrder.precedes($0.year ?? "", $1.year ?? "") }
    }

    /// All schools of a sector, each once by its latest row, in the order of the file.
    package func schools(sector: Sector) -> [School] {
        codes.compactMap { school(code: $0, year: nil) }.filter { $0.sector == sector }
    }

    /// The schools of a year, each once, in the order of the file.
    package func schools(sector: Sector, year: String) -> [School] {
        codes.compactMap { school(code: $0, year: year) }.filter { $0.sector == sector }
    }
}
