extension SchoolReference {
    init?(_ fields: ResultFields<SchoolField>, _ problems: inout [ResultProblem]) {
        let code = Self.code(fields, &problems)
        let name = fields.text(.name, &problems)
        let sector: Sector? = fields.choice(.sector, &problems)
        guard let code, let name, let sector else { return nil }
        self.init(code: code, name: name, sector: sector, unknownKeys: fields.unknown)
    }

    /// In its normal form. The message says what is wrong with it, so it is judged here.
    private static func code(_ fields: ResultFields<SchoolField>, _ problems: inout [ResultProblem]) -> String? {
        guard let value = fields.required(.code, &problems) else { return nil }
        guard let text = value.string else {
            problems.append(fields.wrongType(.code, value, expected: .string))
            return nil
        }
        switch SchoolCode.validate(text) {
        case .success(let code): return code
        case .failure(let problem):
            problems.append(ResultProblem(.schoolCode(problem), path: fields.path(of: .code), at: value.position))
            return nil
        }
    }
}
