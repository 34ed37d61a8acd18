extension Answer {
    static let knownKeys = ["current", "target", "state", "attention", "nextSteps", "priority", "offer"]

    /// - Parameter member: the aspect's id with its answer.
    init?(_ member: JSONMember, path: String, _ problems: inout [ResultProblem]) {
        guard let fields = ResultFields(member.value, key: member.key, path: path, &problems) else { return nil }
        let count = problems.count
        let current = Self.stage("current", fields, &problems)
        let hasReadableStage = problems.count == count
        let target = Self.stage("target", fields, &problems)
        let state: AnswerState? = fields.choice("state", &problems)
        let attention = fields.text("attention", limit: ResultLimits.attention, required: false, &problems)
        let nextSteps = Self.nextSteps(fields, &problems)
        let priority = fields.bool("priority", &problems)
        let offer = fields.bool("offer", &problems)
        if let state, hasReadableStage, let fact = Self.mismatch(current, state, aspectID: member.key) {
            let place = fields.optional("current")?.position ?? member.keyPosition
            problems.append(ResultProblem(fact, path: fields.path(of: "current"), at: place))
        }
        guard let state, problems.count == count else { return nil }
        self.init(
            current: current,
            target: target,
            state: state,
            attention: attention ?? "",
            nextSteps: nextSteps,
            priority: priority,
            offer: offer,
            unknownKeys: fields.unknown(besides: Self.knownKeys)
        )
    }

    private static func mismatch(_ current: Int?, _ state: AnswerState, aspectID: String) -> ResultProblem.Fact? {
        switch (state, current) {
        case (.answered, nil): .currentMissing(aspectID: aspectID)
        case (.answered, _), (_, nil): nil
        default: .currentNotAllowed(aspectID: aspectID, state: state)
        }
    }

    /// A stage; absent and `null` both mean none.
    private static func stage(_ key: String, _ fields: ResultFields, _ problems: inout [ResultProblem]) -> Int? {
        guard let value = fields.optional(key), value.type != .null else { return nil }
        guard case .number(let text) = value.content else {
            problems.append(ResultFields.wrongType(value, key: key, expected: .number, path: fields.path(of: key)))
            return nil
        }
        if let stage = value.int, stage >= 1 { return stage }
        problems.append(fields.invalid(key, text, .stage))
        return nil
    }

    private static func nextSteps(_ fields: ResultFields, _ problems: inout [ResultProblem]) -> [NextStep] {
        let values = fields.list("nextSteps", limit: ResultLimits.nextSteps, &problems)
        return values.enumerated().compactMap { index, value in
            NextStep(value, path: fields.path(of: "nextSteps.\(index)"), &problems)
        }
    }
}

extension NextStep {
    static let knownKeys = ["what", "who", "when"]

    init?(_ value: JSONValue, path: String, _ problems: inout [ResultProblem]) {
        guard let fields = ResultFields(value, key: "nextSteps", path: path, &problems) else { return nil }
        let what = fields.text("what", limit: ResultLimits.what, &problems)
        let who = fields.text("who", limit: ResultLimits.who, required: false, &problems)
        let when = fields.text("when", limit: ResultLimits.when, required: false, &problems)
        guard let what else { return nil }
        self.init(
            what: what,
            who: who ?? "",
            when: when ?? "",
            unknownKeys: fields.unknown(besides: Self.knownKeys)
        )
    }
}
