/// The keys of the file itself.
package enum RootField: String, CaseIterable, ResultField {
    case format, formatVersion, id, createdAt, modifiedAt
    /// The files that this one grew from. Came with version 2.
    case basedOn
    case scan, school, round, respondents, sharing, shareNotes
    /// What the scan serves, from the school's own plan; what waits this year; the month of looking back (`2027-06`).
    /// Came with version 2, as the texts of answers that `AnswerText` says so of.
    case goal, rests, lookBack
    case answers
    /// The themes that the team calls finished. Came after the first files of version 1, so it need not be there.
    case completedThemes

    package static let keys = Set(allCases.map(\.key))

    package var rule: ValueRule {
        switch self {
        case .format: .constant(ScanResult.format)
        case .formatVersion: .version(ScanResult.formatVersion)
        case .id: .text(TextRule(64, .uuid))
        case .createdAt, .modifiedAt: .text(TextRule(64, .timestamp))
        case .basedOn: Self.originsRule
        case .scan: Self.scanRule
        case .school: Self.schoolRule
        case .round: .text(TextRule(64, .schoolYear))
        case .respondents: .list(of: .text(TextRule(ResultLimits.respondent)), limit: ResultLimits.respondents)
        case .sharing: Self.sharingRule
        case .shareNotes: .flag
        case .goal, .rests: .text(TextRule(ResultLimits.plan))
        case .lookBack: .text(TextRule(64, .month))
        case .answers: Self.answersRule
        case .completedThemes:
            .list(of: .text(TextRule(Identifier.limit, .identifier)), limit: ResultLimits.completedThemes)
        }
    }

    package var isRequired: Bool {
        switch self {
        case .basedOn, .respondents, .shareNotes, .goal, .rests, .lookBack, .completedThemes: false
        default: true
        }
    }

    package var isOmittedWhenEmpty: Bool { self == .completedThemes || since > 1 }

    package var since: Int {
        switch self {
        case .basedOn, .goal, .rests, .lookBack: 2
        default: 1
        }
    }

    // Made once: rules of objects hold all of theirs.
    private static let originsRule = ValueRule.list(of: .object(.origin), limit: ResultLimits.origins)
    private static let scanRule = ValueRule.object(.scan)
    private static let schoolRule = ValueRule.object(.school)
    private static let sharingRule = ValueRule.choice(Sharing.allCases.map(\.rawValue))
    private static let answersRule = ValueRule.map(of: .answer, limit: ResultLimits.answers)
}

/// The keys of one of `basedOn`.
package enum OriginField: String, CaseIterable, ResultField {
    case id, modifiedAt, digest
    /// The digests of what that file grew from in its turn, so that nobody needs to have kept the files between.
    case earlier

    package static let keys = Set(allCases.map(\.key))

    package var rule: ValueRule {
        switch self {
        case .id: .text(TextRule(64, .uuid))
        case .modifiedAt: .text(TextRule(64, .timestamp))
        case .digest: Self.digestRule
        case .earlier: .list(of: Self.digestRule, limit: ResultLimits.earlier)
        }
    }

    package var isRequired: Bool { self != .earlier }

    package var isOmittedWhenEmpty: Bool { self == .earlier }

    private static let digestRule = ValueRule.text(TextRule(64, .digest))
}

/// The keys of `scan`.
package enum ScanField: String, CaseIterable, ResultField {
    case id, version, digest

    package static let keys = Set(allCases.map(\.key))

    package var rule: ValueRule {
        switch self {
        case .id: .text(TextRule(Identifier.limit, .identifier))
        case .version: .text(TextRule(ResultLimits.scanVersion, .notEmpty))
        case .digest: .text(TextRule(ResultLimits.digest))
        }
    }

    package var isRequired: Bool { true }
}

/// The keys of `school`.
package enum SchoolField: String, CaseIterable, ResultField {
    case code, name, sector

    package static let keys = Set(allCases.map(\.key))

    package var rule: ValueRule {
        switch self {
        case .code: .schoolCode
        case .name: .text(TextRule(ResultLimits.schoolName))
        case .sector: Self.sectorRule
        }
    }

    package var isRequired: Bool { true }

    private static let sectorRule = ValueRule.choice(Sector.allCases.map(\.rawValue))
}

/// The keys of an answer.
package enum AnswerField: ResultField {
    case current, target, state
    case text(AnswerText)
    /// Which of the texts that have a consent of their own may be read by others. Came with version 2.
    case shared
    case nextSteps
    case flag(AnswerFlag)

    package static let fields: [AnswerField] =
        [.current, .target, .state] + AnswerText.allCases.map(text) + [.shared, .nextSteps]
        + AnswerFlag.allCases.map(flag)
    package static let keys = Set(fields.map(\.key))

    package var key: String {
        switch self {
        case .current: "current"
        case .target: "target"
        case .state: "state"
        case .text(let text): text.key
        case .shared: "shared"
        case .nextSteps: "nextSteps"
        case .flag(let flag): flag.key
        }
    }

    package var rule: ValueRule {
        switch self {
        case .current, .target: .stage
        case .state: Self.stateRule
        case .text(let text): .text(TextRule(text.limit))
        case .shared: Self.sharedRule
        case .nextSteps: Self.stepsRule
        case .flag: .flag
        }
    }

    package var isRequired: Bool { self == .state }

    package var isOmittedWhenEmpty: Bool { since > 1 }

    package var since: Int {
        switch self {
        case .text(let text): text.since
        case .shared: 2
        default: 1
        }
    }

    private static let sharedRule = ValueRule.list(
        of: .choice(AnswerText.allCases.filter(\.hasConsent).map(\.key)),
        limit: AnswerText.allCases.count
    )
    private static let stateRule = ValueRule.choice(AnswerState.allCases.map(\.rawValue))
    private static let stepsRule = ValueRule.list(of: .object(.step), limit: ResultLimits.nextSteps)
}

/// The keys of a next step.
package enum StepField: ResultField {
    case text(StepText)
    /// Came with version 2.
    case state

    package static let fields: [StepField] = StepText.allCases.flatMap { text -> [StepField] in
        text == .note ? [.state, .text(text)] : [.text(text)]
    }
    package static let keys = Set(fields.map(\.key))

    package var key: String {
        switch self {
        case .text(let text): text.key
        case .state: "state"
        }
    }

    package var rule: ValueRule {
        switch self {
        case .text(let text): .text(TextRule(text.limit))
        case .state: Self.stateRule
        }
    }

    package var isRequired: Bool { self == .text(.what) }

    package var isOmittedWhenEmpty: Bool { since > 1 }

    package var since: Int {
        switch self {
        case .text(let text): text.since
        case .state: 2
        }
    }

    private static let stateRule = ValueRule.choice(StepState.allCases.map(\.rawValue))
}
