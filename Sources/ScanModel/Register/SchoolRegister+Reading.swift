extension SchoolRegister {
    /// Reads `scholen.csv` as offices keep it: `;`, `,` or tab; UTF-8 with or without mark, or Windows-1252; columns in
    /// any order under any of their names; partnerships separated by `|`.
    ///
    /// Rows with a problem are left out, all others are kept, also those with a name that is nearly another one; without a column for code, name or sector no row is.
    package static func read(_ bytes: [UInt8]) -> (register: SchoolRegister, problems: [RegisterProblem]) {
        if bytes.count > RegisterLimits.bytes { return refuse(.tooLarge(limit: RegisterLimits.bytes)) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return refuse(.notUTF8) }
        let format = CSVFormat(bytes)
        var reader = CSVReader(bytes, delimiter: format.delimiter, start: format.start, line: format.line)
        guard let header = reader.next() else { return refuse(.empty) }
        if let problem = header.problem { return (SchoolRegister(), [problem]) }
        var problems: [RegisterProblem] = []
        let columns = RegisterHeader(header, format, &problems)
        guard columns.isComplete else { return (SchoolRegister(), problems) }
        var rows = RegisterRows(header: columns, format: format)
        while let row = reader.next() { rows.read(row) }
        return (SchoolRegister(schools: rows.schools), problems + rows.problems + rows.groupNames.problems)
    }

    private static func refuse(_ fact: RegisterProblem.Fact) -> (register: SchoolRegister, problems: [RegisterProblem])
    {
        (SchoolRegister(), [RegisterProblem(fact, line: 1, column: 1)])
    }
}
