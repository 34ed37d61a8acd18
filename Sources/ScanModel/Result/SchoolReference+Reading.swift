extension SchoolReference {
    static let knownKeys = ["code", "name", "sector"]

    init?(_ value: JSONValue, path: String, _ problems: inout [ResultProblem]) {
        guard let fields = ResultFields(value, key: path, path: path, &problems) else { return nil }
        let code = Self.code(fields, &problems)
        let name = fields.text("name", limit: ResultLimits.schoolName, &problems)
        let sector: Sector? = fields.choice("sector", &problems)
        guard let code, let name, let sector else { return nil }
        self.init(code: code, name: name, sector: sector, unknownKeys: fields.unknown(besides: Self.knownKeys))
    }

    private static func code(_ fields: ResultFields, _ problems: inout [ResultProblem]) -> String? {
        let key = "code"
        guard let value = fields.required(key, &problems) else { return nil }
        guard let text = value.string else {
            problems.append(ResultFields.wrongType(value, key: key, expected: .string, path: fields.path(of: key)))
            return nil
        }
        switch SchoolCode.validate(text) {
        case .success(let code): return code
        case .failure(let problem):
            problems.append(ResultProblem(.schoolCode(problem), path: fields.path(of: key), at: value.position))
            return nil
        }
    }
}
