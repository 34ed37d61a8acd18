extension Answer {
    /// - Parameter member: the aspect's id with its answer.
    init?(_ member: JSONMember, path: String, _ problems: inout [ResultProblem]) {
        guard let fields = ResultFields<AnswerField>(member.value, key: member.key, path: path, &problems)
        else { return nil }
        let count = problems.count
        let current = fields.stage(.current, &problems)
        let hasReadableStage = problems.count == count
        let target = fields.stage(.target, &problems)
        let state: AnswerState? = fields.choice(.state, &problems)
        var texts = FieldTexts<AnswerText>()
        for text in AnswerText.allCases { texts[text] = fields.text(.text(text), &problems) ?? "" }
        let shared: [AnswerText] = fields.choices(.shared, &problems)
        let nextSteps = fields.objects(.nextSteps, of: StepField.self, &problems)
            .compactMap { NextStep($0, &problems) }
        let flags = AnswerFlag.allCases.filter { fields.flag(.flag($0), &problems) }
        if let state, hasReadableStage, let fact = Self.mismatch(current, state, aspectID: member.key) {
            let place = fields.value(.current)?.position ?? member.keyPosition
            problems.append(ResultProblem(fact, path: fields.path(of: .current), at: place))
        }
        guard let state, problems.count == count else { return nil }
        self.init(
            current: current,
            target: target,
            state: state,
            texts: texts,
            shared: Set(shared),
            nextSteps: nextSteps,
            flags: Set(flags),
            unknownKeys: fields.unknown
        )
    }

    private static func mismatch(_ current: Int?, _ state: AnswerState, aspectID: String) -> ResultProblem.Fact? {
        switch (state, current) {
        case (.answered, nil): .currentMissing(aspectID: aspectID)
        case (.answered, _), (_, nil): nil
        default: .currentNotAllowed(aspectID: aspectID, state: state)
        }
    }
}

extension NextStep {
    init?(_ fields: ResultFields<StepField>, _ problems: inout [ResultProblem]) {
        let count = problems.count
        var texts = FieldTexts<StepText>()
        for text in StepText.allCases { texts[text] = fields.text(.text(text), &problems) ?? "" }
        let state: StepState? = fields.optionalChoice(.state, &problems)
        guard let state, problems.count == count else { return nil }
        self.init(texts, state: state, unknownKeys: fields.unknown)
    }
}
