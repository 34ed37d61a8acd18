/// Which column of the file says what.
struct RegisterHeader {
    /// Places of the columns that are understood.
    private(set) var places: [RegisterColumn: Int] = [:]
    /// How many fields a row has; empty headings at the end do not count.
    let width: Int
    let isComplete: Bool

    init(_ row: CSVReader.Row, _ format: CSVFormat, _ problems: inout [RegisterProblem]) {
        let headings = row.fields.map { format.text($0.bytes) }
        width = (headings.lastIndex { !$0.isEmpty } ?? -1) + 1
        var places: [RegisterColumn: Int] = [:]
        for (place, heading) in headings.prefix(width).enumerated() {
            let field = row.fields[place]
            if let column = RegisterColumn.named(heading) {
                if places[column] == nil {
                    places[column] = place
                } else {
                    let fact = RegisterProblem.Fact.duplicateColumn(heading, column: column)
                    problems.append(RegisterProblem(fact, line: field.line, column: field.column))
                }
            } else {
                let nearest = NearestName.of(heading, among: RegisterColumn.allCases.flatMap(\.names))
                let fact = RegisterProblem.Fact.unknownColumn(TextCleaning.shown(heading), nearest: nearest)
                problems.append(RegisterProblem(fact, line: field.line, column: field.column))
            }
        }
        let missing = RegisterColumn.required.filter { places[$0] == nil }
        problems += missing.map { RegisterProblem(.missingColumn($0), line: row.line, column: 1) }
        isComplete = missing.isEmpty
        self.places = places
    }
}
