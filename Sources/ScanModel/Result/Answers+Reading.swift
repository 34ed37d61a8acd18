extension Answers {
    init?(_ value: JSONValue, path: String, _ problems: inout [ResultProblem]) {
        guard let members = value.members else {
            problems.append(.wrongType(value, key: path, expected: .object, path: path))
            return nil
        }
        guard members.count <= ResultLimits.answers else {
            let fact = ResultProblem.Fact.tooMany(key: path, limit: ResultLimits.answers, found: members.count)
            problems.append(ResultProblem(fact, path: path, at: value.position))
            return nil
        }
        var entries: [Entry] = []
        // With no more room than they need: a country keeps a million of them.
        entries.reserveCapacity(members.count)
        for member in members {
            guard Identifier.isValid(member.key) else {
                let shown = TextCleaning.shown(member.key)
                let fact = ResultProblem.Fact.invalidValue(key: path, value: shown, expected: .identifier)
                problems.append(ResultProblem(fact, path: path, at: member.keyPosition))
                continue
            }
            guard let answer = Answer(member, path: path + "." + member.key, &problems) else { continue }
            entries.append(Entry(aspectID: member.key, answer: answer, position: member.keyPosition))
        }
        // No key stands twice in an object.
        self.init(distinct: entries)
    }
}
