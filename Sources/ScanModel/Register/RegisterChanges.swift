/// What happened to schools between two school years, as the rows of the register tell it: told, never guessed. A school
/// that merged, closed or got another code is, for the numbers, gone.
package struct RegisterChanges: Sendable, Equatable {
    /// A school that is there in one of the years only.
    package struct Change: Sendable, Equatable {
        package let school: School
        /// Schools of the other year with the same name and place: what office and reader may take for it.
        package let alike: [School]
    }

    /// A school that changed its board, partnerships, region or learning groups.
    package struct Move: Sendable, Equatable {
        package let earlier: School
        package let later: School
    }

    package let earlierYear: String
    package let laterYear: String
    /// In the order of the register.
    package let gone: [Change]
    package let new: [Change]
    package let moved: [Move]

    package var isEmpty: Bool { gone.isEmpty && new.isEmpty && moved.isEmpty }

    /// Between each two years that follow each other in the register; rows for every year are in all of them.
    package static func all(in register: SchoolRegister) -> [RegisterChanges] {
        let years = register.years
        return zip(years, years.dropFirst()).map { RegisterChanges(in: register, from: $0, to: $1) }
            .filter { !$0.isEmpty }
    }

    private init(in register: SchoolRegister, from earlierYear: String, to laterYear: String) {
        self.earlierYear = earlierYear
        self.laterYear = laterYear
        let codes = register.codes
        let before = codes.compactMap { register.school(code: $0, year: earlierYear) }
        let after = codes.compactMap { register.school(code: $0, year: laterYear) }
        let then = Dictionary(before.map { (SchoolCode.key($0.code), $0) }) { first, _ in first }
        let now = Dictionary(after.map { (SchoolCode.key($0.code), $0) }) { first, _ in first }
        let left = before.filter { now[SchoolCode.key($0.code)] == nil }
        let came = after.filter { then[SchoolCode.key($0.code)] == nil }
        let leftNames = Dictionary(grouping: left, by: Self.name)
        let cameNames = Dictionary(grouping: came, by: Self.name)
        gone = left.map { Change(school: $0, alike: cameNames[Self.name($0)] ?? []) }
        new = came.map { Change(school: $0, alike: leftNames[Self.name($0)] ?? []) }
        moved = after.compactMap { school in
            guard let earlier = then[SchoolCode.key(school.code)], Self.groups(earlier) != Self.groups(school) else {
                return nil
            }
            return Move(earlier: earlier, later: school)
        }
    }

    private static func name(_ school: School) -> String { Slug.of(school.name) + " " + Slug.of(school.place) }

    private static func groups(_ school: School) -> [[String]] {
        [
            [school.board.lowercased()], school.partnerships.map { $0.lowercased() }.sorted(),
            [school.region.lowercased()], school.learningGroups.map { $0.lowercased() }.sorted(),
        ]
    }
}
