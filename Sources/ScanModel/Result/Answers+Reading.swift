extension Answers {
    init?(_ value: JSONValue, path: String, _ problems: inout [ResultProblem]) {
        guard let fields = ResultFields(value, key: path, path: path, &problems) else { return nil }
        if fields.members.count > ResultLimits.answers {
            let fact = ResultProblem.Fact.tooMany(key: path, limit: ResultLimits.answers, found: fields.members.count)
            problems.append(ResultProblem(fact, path: path, at: value.position))
            return nil
        }
        var entries: [Entry] = []
        for member in fields.members {
            guard Identifier.isValid(member.key) else {
                let shown = ResultFields.shown(member.key)
                let fact = ResultProblem.Fact.invalidValue(key: path, value: shown, expected: .identifier)
                problems.append(ResultProblem(fact, path: path, at: member.keyPosition))
                continue
            }
            guard let answer = Answer(member, path: fields.path(of: member.key), &problems) else { continue }
            entries.append(Entry(aspectID: member.key, answer: answer, position: member.keyPosition))
        }
        self.init(entries)
    }
}
