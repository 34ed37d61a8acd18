/// The keys of the file itself.
package enum RootField: String, CaseIterable, ResultField {
    case format, formatVersion, id, createdAt, modifiedAt
    /// The files that this one grew from. Came with version 2.
    case basedOn
    case scan, school, round, respondents, sharing, shareNotes, answers
    /// The themes that the team calls finished. Came after the first files of version 1, so it need not be there.
    case completedThemes

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
        case .answers: Self.answersRule
        case .completedThemes:
            .list(of: .text(TextRule(Identifier.limit, .identifier)), limit: ResultLimits.completedThemes)
        }
    }

    package var isRequired: Bool {
        switch self {
        case .basedOn, .respondents, .shareNotes, .completedThemes: false
        default: true
        }
    }

    package var isOmittedWhenEmpty: Bool { self == .basedOn || self == .completedThemes }

    package var since: Int { self == .basedOn ? 2 : 1 }

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
    case nextSteps
    case flag(AnswerFlag)

    package static let fields: [AnswerField] =
        [.current, .target, .state] + AnswerText.allCases.map(text) + [.nextSteps] + AnswerFlag.allCases.map(flag)

    package var key: String {
        switch self {
        case .current: "current"
        case .target: "target"
        case .state: "state"
        case .text(let text): text.key
        case .nextSteps: "nextSteps"
        case .flag(let flag): flag.key
        }
    }

    package var rule: ValueRule {
        switch self {
        case .current, .target: .stage
        case .state: Self.stateRule
        case .text(let text): .text(TextRule(text.limit))
        case .nextSteps: Self.stepsRule
        case .flag: .flag
        }
    }

    package var isRequired: Bool { self == .state }

    private static let stateRule = ValueRule.choice(AnswerState.allCases.map(\.rawValue))
    private static let stepsRule = ValueRule.list(of: .object(.step), limit: ResultLimits.nextSteps)
}

extension StepText: ResultField {
    package var rule: ValueRule { .text(TextRule(limit)) }
}
