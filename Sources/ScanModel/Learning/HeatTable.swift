/// Aspects × schools: what every school that may be named says about every aspect.
///
/// Never ordered by what the cells say: aspects as in the scan, schools as in the register or by name.
package struct HeatTable: Sendable, Equatable {
    /// What a school says about an aspect.
    package enum Cell: Sendable, Hashable {
        /// From 1. `StageLevel` gives its colour; the number always stands with it.
        case stage(Int)
        case unknown
        case notApplicable
        /// Not discussed, or not answered, or a stage that the scan does not have.
        case open
    }

    /// A school.
    package struct Column: Sendable, Hashable {
        /// As the result has it.
        package let code: String
        /// May be empty.
        package let name: String
    }

    /// An aspect.
    package struct Row: Sendable, Hashable {
        /// The id that the aspect has now.
        package let aspectID: String
        /// One for every column.
        package let cells: [Cell]
    }

    /// Schools in the order of the register; those that it does not know after them, by name, then code.
    package let columns: [Column]
    /// Aspects in the order of the scan.
    package let rows: [Row]

    /// - Parameters:
    ///   - schools: the group, each school once. Only those that may be named get a column.
    ///   - aspectIDs: the aspects in the order of the scan.
    ///   - stages: how many stages the scan has.
    ///   - registerCodes: `SchoolRegister.codes`; empty to order all schools by name.
    package init(_ schools: [SchoolAnswers], aspectIDs: [String], stages: Int, registerCodes: [String] = []) {
        let ordered = Self.ordered(schools.filter(\.isNamed), registerCodes)
        columns = ordered.map { Column(code: $0.code, name: $0.name) }
        rows = aspectIDs.map { id in
            Row(aspectID: id, cells: ordered.map { Self.cell($0.answers[id], stages) })
        }
    }

    private static func cell(_ answer: Answer?, _ stages: Int) -> Cell {
        switch answer?.state {
        case .answered:
            if let stage = answer?.current, stage >= 1, stage <= stages { .stage(stage) } else { .open }
        case .unknown: .unknown
        case .notApplicable: .notApplicable
        case .notDiscussed, nil: .open
        }
    }

    private static func ordered(_ schools: [SchoolAnswers], _ registerCodes: [String]) -> [SchoolAnswers] {
        let places = Dictionary(registerCodes.enumerated().map { (SchoolCode.key($1), $0) }) { first, _ in first }
        return schools.map { (school: $0, place: places[$0.key] ?? .max, name: $0.name.lowercased()) }
            .sorted { left, right in
                if left.place != right.place { return left.place < right.place }
                if left.name != right.name { return BytewiseOrder.precedes(left.name, right.name) }
                return SchoolAnswers.precedes(left.school, right.school)
            }
            .map(\.school)
    }
}
