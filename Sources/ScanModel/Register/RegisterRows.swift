/// The rows under the header: schools, and what is wrong with the rows that are none.
struct RegisterRows {
    let header: RegisterHeader
    let format: CSVFormat
    private(set) var schools: [School] = []
    private(set) var problems: [RegisterProblem] = []
    private(set) var groupNames = GroupNames()
    private var firstLines: [String: Int] = [:]

    init(header: RegisterHeader, format: CSVFormat) {
        self.header = header
        self.format = format
    }

    mutating func read(_ row: CSVReader.Row) {
        if row.isBlank { return }
        if let problem = row.problem { return problems.append(problem) }
        // Spreadsheets pad rows with empty fields.
        let found = max(header.width, (row.fields.lastIndex { !$0.bytes.isEmpty } ?? -1) + 1)
        guard row.fields.count >= header.width, found == header.width else {
            let fact = RegisterProblem.Fact.wrongFieldCount(
                expected: header.width,
                found: row.fields.count < header.width ? row.fields.count : found
            )
            return problems.append(RegisterProblem(fact, line: row.line, column: 1))
        }
        let before = problems.count
        let values = values(of: row)
        let (code, sector, year) = (code(values), sector(values), year(values))
        let name = required(.name, values)
        guard problems.count == before, let code, let name, let sector else { return }
        let key = SchoolCode.key(code) + " " + (year ?? "")
        if let firstLine = firstLines[key] {
            return note(.duplicateCode(code, year: year, firstLine: firstLine), .code, values)
        }
        firstLines[key] = row.line
        let school = School(
            code: code,
            name: name,
            place: values[.place]?.text ?? "",
            sector: sector,
            board: values[.board]?.text ?? "",
            partnerships: Self.names(values[.partnerships]?.text ?? "") { $0 == "|" },
            region: values[.region]?.text ?? "",
            learningGroups: Self.names(values[.learningGroups]?.text ?? "") { $0 == "|" || $0 == ";" },
            year: year
        )
        schools.append(school)
        noteGroups(of: school, values)
    }

    private mutating func noteGroups(of school: School, _ values: Values) {
        for (column, names) in [
            (RegisterColumn.board, [school.board]), (.partnerships, school.partnerships), (.region, [school.region]),
            (.learningGroups, school.learningGroups),
        ] {
            guard let place = values[column] else { continue }
            for name in names { groupNames.note(name, in: column, of: school.code, line: place.line, at: place.column) }
        }
    }

    private typealias Values = [RegisterColumn: (text: String, line: Int, column: Int)]

    private mutating func values(of row: CSVReader.Row) -> Values {
        var values: Values = [:]
        for (column, place) in header.places {
            let field = row.fields[place]
            values[column] = (Self.singleBlanks(format.text(field.bytes)), field.line, field.column)
        }
        for column in RegisterColumn.allCases {
            guard let value = values[column], TextCleaning.length(of: value.text) > RegisterLimits.value else {
                continue
            }
            note(.valueTooLong(column, limit: RegisterLimits.value), column, values)
        }
        return values
    }

    /// Two blanks in a row, or one of another kind, nobody sees; they would make another name.
    private static func singleBlanks(_ text: String) -> String {
        let bytes = text.utf8
        let isPlain = zip(bytes, bytes.dropFirst()).allSatisfy { $0 != 0x20 || $1 != 0x20 }
        if isPlain, bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x80 }) { return text }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private mutating func note(_ fact: RegisterProblem.Fact, _ column: RegisterColumn, _ values: Values) {
        problems.append(RegisterProblem(fact, line: values[column]?.line ?? 1, column: values[column]?.column ?? 1))
    }

    private mutating func required(_ column: RegisterColumn, _ values: Values) -> String? {
        if let text = values[column]?.text, !text.isEmpty { return text }
        note(.missingValue(column), column, values)
        return nil
    }

    private mutating func code(_ values: Values) -> String? {
        guard let text = required(.code, values) else { return nil }
        switch SchoolCode.validate(text) {
        case .success(let code): return code
        case .failure(let problem):
            note(.invalidCode(TextCleaning.shown(text), problem), .code, values)
            return nil
        }
    }

    private mutating func sector(_ values: Values) -> Sector? {
        guard let text = required(.sector, values) else { return nil }
        if let sector = Self.sectors[text.lowercased()] { return sector }
        note(.unknownSector(TextCleaning.shown(text)), .sector, values)
        return nil
    }

    /// `nil` when the row holds for every year, and when the year is wrong.
    private mutating func year(_ values: Values) -> String? {
        guard let text = values[.year]?.text, !text.isEmpty else { return nil }
        let year = String(text.map { "/–".contains($0) ? "-" : $0 }.filter { $0 != " " })
        if SchoolYear.isValid(year) { return year }
        note(.invalidYear(TextCleaning.shown(text)), .year, values)
        return nil
    }

    private static func names(_ text: String, separatedBy isSeparator: (Character) -> Bool) -> [String] {
        var seen: Set<String> = []
        return text.split(whereSeparator: isSeparator).map { LineFolding.fold(String($0)) }
            .filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
    }

    /// Special primary education counts as po, special secondary education as vo.
    private static let sectors: [String: Sector] = [
        "po": .po, "bo": .po, "sbo": .po, "so": .po, "primair onderwijs": .po, "basisonderwijs": .po,
        "vo": .vo, "vso": .vo, "voortgezet onderwijs": .vo,
        "mbo": .mbo, "bve": .mbo, "middelbaar beroepsonderwijs": .mbo,
    ]
}
