/// One object of a result file while it is read: hands out its keys as the contract has them, and notes what is wrong.
struct ResultFields<Field: ResultField> {
    let members: [JSONMember]
    let path: String
    let position: JSONPosition

    /// `nil`, with a problem, when the value is no object.
    init?(_ value: JSONValue, key: String, path: String, _ problems: inout [ResultProblem]) {
        guard let members = value.members else {
            problems.append(.wrongType(value, key: key, expected: .object, path: path))
            return nil
        }
        self.members = members
        self.path = path
        position = value.position
    }

    func path(of field: Field) -> String { path.isEmpty ? field.key : path + "." + field.key }

    /// The keys that are in no contract.
    var unknown: [JSONMember] { members.filter { !Field.keys.contains($0.key) } }

    func value(_ field: Field) -> JSONValue? { members.first { $0.key == field.key }?.value }

    func required(_ field: Field, _ problems: inout [ResultProblem]) -> JSONValue? {
        if let value = value(field) { return value }
        problems.append(ResultProblem(.missingKey(field.key), path: path(of: field), at: position))
        return nil
    }

    /// A cleaned text as its rule wants it; `nil` when it is absent or something is wrong with it.
    func text(_ field: Field, _ problems: inout [ResultProblem]) -> String? {
        guard case .text(let rule) = field.rule,
            let value = field.isRequired ? required(field, &problems) : value(field)
        else { return nil }
        return text(value, field, rule, path: path(of: field), &problems)
    }

    private func text(
        _ value: JSONValue,
        _ field: Field,
        _ rule: TextRule,
        path: String,
        _ problems: inout [ResultProblem]
    ) -> String? {
        guard let raw = value.string else {
            problems.append(.wrongType(value, key: field.key, expected: .string, path: path))
            return nil
        }
        let text = TextCleaning.clean(raw)
        let length = TextCleaning.length(of: text)
        if length > rule.limit {
            let fact = ResultProblem.Fact.textTooLong(key: field.key, limit: rule.limit, found: length)
            problems.append(ResultProblem(fact, path: path, at: value.position))
            return nil
        }
        if rule.form.accepts(text) { return text }
        problems.append(.invalid(value, text, key: field.key, rule.form.expectation, path: path))
        return nil
    }

    /// One of a fixed set of words.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ field: Field,
        _ problems: inout [ResultProblem]
    ) -> Choice? {
        guard let value = required(field, &problems) else { return nil }
        guard let text = value.string else {
            problems.append(wrongType(field, value, expected: .string))
            return nil
        }
        if let choice = Choice(rawValue: text) { return choice }
        let expected = ResultProblem.ExpectedValue.oneOf(Choice.allCases.map(\.rawValue))
        problems.append(.invalid(value, text, key: field.key, expected, path: path(of: field)))
        return nil
    }

    /// One of a fixed set of words; absent means the first.
    func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
        _ field: Field,
        _ problems: inout [ResultProblem]
    ) -> Choice? {
        value(field) == nil ? Choice.allCases.first : choice(field, &problems)
    }

    /// Some of a fixed set of words, in the order of the set.
    func choices<Choice: RawRepresentable<String> & CaseIterable & Equatable>(
        _ field: Field,
        _ problems: inout [ResultProblem]
    ) -> [Choice] {
        guard case .list(of: .choice(let words), _) = field.rule else { return [] }
        let found = list(field, &problems).enumerated().compactMap { index, value -> Choice? in
            let place = path(of: field) + ".\(index)"
            guard let text = value.string else {
                problems.append(.wrongType(value, key: field.key, expected: .string, path: place))
                return nil
            }
            if words.contains(text) { return Choice(rawValue: text) }
            problems.append(.invalid(value, text, key: field.key, .oneOf(words), path: place))
            return nil
        }
        return Choice.allCases.filter(found.contains)
    }

    /// A truth value; absent means false.
    func flag(_ field: Field, _ problems: inout [ResultProblem]) -> Bool {
        guard let value = value(field) else { return false }
        if let bool = value.bool { return bool }
        problems.append(wrongType(field, value, expected: .bool))
        return false
    }

    /// A stage; absent and `null` both mean none.
    func stage(_ field: Field, _ problems: inout [ResultProblem]) -> Int? {
        guard let value = value(field), value.type != .null else { return nil }
        guard case .number(let text) = value.content else {
            problems.append(wrongType(field, value, expected: .number))
            return nil
        }
        if let stage = value.int, stage >= 1 { return stage }
        problems.append(.invalid(value, text, key: field.key, .stage, path: path(of: field)))
        return nil
    }

    /// The object under a key.
    func object<Keys: ResultField>(_ field: Field, _ problems: inout [ResultProblem]) -> ResultFields<Keys>? {
        required(field, &problems).flatMap { ResultFields<Keys>($0, key: field.key, path: path(of: field), &problems) }
    }

    /// A list of texts.
    func texts(_ field: Field, _ problems: inout [ResultProblem]) -> [String] {
        guard case .list(of: .text(let rule), _) = field.rule else { return [] }
        return list(field, &problems).enumerated().compactMap { index, value in
            text(value, field, rule, path: path(of: field) + ".\(index)", &problems)
        }
    }

    /// A list of objects.
    func objects<Keys: ResultField>(
        _ field: Field,
        of keys: Keys.Type,
        _ problems: inout [ResultProblem]
    ) -> [ResultFields<Keys>] {
        list(field, &problems).enumerated().compactMap { index, value in
            ResultFields<Keys>(value, key: field.key, path: path(of: field) + ".\(index)", &problems)
        }
    }

    /// A list within its limit; absent means empty.
    private func list(_ field: Field, _ problems: inout [ResultProblem]) -> [JSONValue] {
        guard case .list(_, let limit) = field.rule, let value = value(field) else { return [] }
        guard let elements = value.array else {
            problems.append(wrongType(field, value, expected: .array))
            return []
        }
        if elements.count <= limit { return elements }
        let fact = ResultProblem.Fact.tooMany(key: field.key, limit: limit, found: elements.count)
        problems.append(ResultProblem(fact, path: path(of: field), at: value.position))
        return []
    }

    func wrongType(_ field: Field, _ value: JSONValue, expected: JSONType) -> ResultProblem {
        .wrongType(value, key: field.key, expected: expected, path: path(of: field))
    }
}

extension ResultProblem {
    static func wrongType(_ value: JSONValue, key: String, expected: JSONType, path: String) -> ResultProblem {
        ResultProblem(.wrongType(key: key, expected: expected, found: value.type), path: path, at: value.position)
    }

    fileprivate static func invalid(
        _ value: JSONValue,
        _ text: String,
        key: String,
        _ expected: ExpectedValue,
        path: String
    ) -> ResultProblem {
        let fact = Fact.invalidValue(key: key, value: TextCleaning.shown(text), expected: expected)
        return ResultProblem(fact, path: path, at: value.position)
    }
}
