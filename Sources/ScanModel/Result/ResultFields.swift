/// One object of a result file while it is read: hands out its keys, and notes what is wrong with them.
struct ResultFields {
    let members: [JSONMember]
    let path: String
    let position: JSONPosition

    /// `nil`, with a problem, when the value is no object.
    init?(_ value: JSONValue, key: String, path: String, _ problems: inout [ResultProblem]) {
        guard let members = value.members else {
            problems.append(Self.wrongType(value, key: key, expected: .object, path: path))
            return nil
        }
        self.members = members
        self.path = path
        position = value.position
    }

    func path(of key: String) -> String { path.isEmpty ? key : path + "." + key }

    func unknown(besides known: [String]) -> [JSONMember] { members.filter { !known.contains($0.key) } }

    func optional(_ key: String) -> JSONValue? { members.first { $0.key == key }?.value }

    func required(_ key: String, _ problems: inout [ResultProblem]) -> JSONValue? {
        if let value = optional(key) { return value }
        problems.append(ResultProblem(.missingKey(key), path: path(of: key), at: position))
        return nil
    }

    /// A cleaned text within its limit; `nil` when it is absent or something is wrong with it.
    func text(_ key: String, limit: Int, required isRequired: Bool = true, _ problems: inout [ResultProblem]) -> String?
    {
        guard let value = isRequired ? required(key, &problems) : optional(key) else { return nil }
        return Self.text(value, key: key, limit: limit, path: path(of: key), &problems)
    }

    /// A text that must pass a check.
    func text(
        _ key: String,
        limit: Int,
        expected: ResultProblem.ExpectedValue,
        where isValid: (String) -> Bool,
        _ problems: inout [ResultProblem]
    ) -> String? {
        guard let text = text(key, limit: limit, &problems) else { return nil }
        if isValid(text) { return text }
        problems.append(invalid(key, text, expected))
        return nil
    }

    /// One of a fixed set of words.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String,
        _ problems: inout [ResultProblem]
    ) -> Choice? {
        guard let value = required(key, &problems) else { return nil }
        guard let text = value.string else {
            problems.append(Self.wrongType(value, key: key, expected: .string, path: path(of: key)))
            return nil
        }
        if let choice = Choice(rawValue: text) { return choice }
        problems.append(invalid(key, text, .oneOf(Choice.allCases.map(\.rawValue))))
        return nil
    }

    /// A truth value; absent means false.
    func bool(_ key: String, _ problems: inout [ResultProblem]) -> Bool {
        guard let value = optional(key) else { return false }
        if let bool = value.bool { return bool }
        problems.append(Self.wrongType(value, key: key, expected: .bool, path: path(of: key)))
        return false
    }

    /// A list within its limit; absent means empty.
    func list(_ key: String, limit: Int, _ problems: inout [ResultProblem]) -> [JSONValue] {
        guard let value = optional(key) else { return [] }
        guard let elements = value.array else {
            problems.append(Self.wrongType(value, key: key, expected: .array, path: path(of: key)))
            return []
        }
        if elements.count <= limit { return elements }
        let fact = ResultProblem.Fact.tooMany(key: key, limit: limit, found: elements.count)
        problems.append(ResultProblem(fact, path: path(of: key), at: value.position))
        return []
    }

    func invalid(_ key: String, _ value: String, _ expected: ResultProblem.ExpectedValue) -> ResultProblem {
        let fact = ResultProblem.Fact.invalidValue(key: key, value: Self.shown(value), expected: expected)
        return ResultProblem(fact, path: path(of: key), at: optional(key)?.position ?? position)
    }
}

extension ResultFields {
    static func text(
        _ value: JSONValue,
        key: String,
        limit: Int,
        path: String,
        _ problems: inout [ResultProblem]
    ) -> String? {
        guard let raw = value.string else {
            problems.append(wrongType(value, key: key, expected: .string, path: path))
            return nil
        }
        let text = TextCleaning.clean(raw)
        let length = TextCleaning.length(of: text)
        if length <= limit { return text }
        let fact = ResultProblem.Fact.textTooLong(key: key, limit: limit, found: length)
        problems.append(ResultProblem(fact, path: path, at: value.position))
        return nil
    }

    static func wrongType(_ value: JSONValue, key: String, expected: JSONType, path: String) -> ResultProblem {
        ResultProblem(.wrongType(key: key, expected: expected, found: value.type), path: path, at: value.position)
    }

    /// A value as a message may repeat it: clean, and no longer than 80 characters.
    static func shown(_ value: String) -> String { String(TextCleaning.clean(String(value.prefix(80)))) }
}
