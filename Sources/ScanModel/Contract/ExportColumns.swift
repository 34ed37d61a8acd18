/// The columns of the exports. The form and the page on which files are compared write the same ones: they get them
/// through the contract.
package enum ExportColumns {
    /// Counts per group and aspect.
    package static let group: [ExportTable.Column] = [
        .init("round", "schooljaar"), .init("scan", "scan"), .init("scanVersion", "versie"),
        .init("groupKind", "soort groep"), .init("group", "groep"), .init("participants", "scholen"),
        .init("theme", "thema"), .init("aspectId", "aspect-id"), .init("aspect", "aspect"),
        .init("measure", "wat"), .init("stage", "fase"), .init("stageName", "naam fase"), .init("count", "aantal"),
    ]

    /// A row per school and aspect.
    package static let school: [ExportTable.Column] =
        [
            .init("round", "schooljaar"), .init("schoolCode", "schoolcode"), .init("school", "school"),
            .init("place", "plaats"), .init("sector", "sector"), .init("board", "bestuur"),
            .init("partnerships", "partnerschappen"), .init("region", "regio"), .init("scan", "scan"),
            .init("scanVersion", "versie"), .init("theme", "thema"), .init("aspectId", "aspect-id"),
            .init("aspect", "aspect"),
        ] + answer

    /// A row per aspect of one school, from the form.
    package static let form: [ExportTable.Column] =
        [
            .init("schoolCode", "schoolcode"), .init("school", "school"), .init("round", "schooljaar"),
            .init("scan", "scan"), .init("scanVersion", "versie"), .init("theme", "thema"),
            .init("aspectId", "aspect-id"), .init("aspect", "aspect"),
        ] + answer

    /// What a school answered.
    package static let answer: [ExportTable.Column] =
        [
            .init("state", "soort antwoord"), .init("current", "fase nu"), .init("stage", "naam fase"),
            .init("target", "ambitie"),
        ]
        + AnswerFlag.allCases.map { .init($0.key, $0.columnTitle) }
        + AnswerText.allCases.map { .init($0.key, $0.columnTitle) }
        + [.init("nextSteps", "vervolgstappen")]

    /// The heading of the column with this key, which is also the name of what is counted in it.
    static func measure(_ key: String) -> ExportTable.Cell {
        .word(key: key, dutch: answer.first { $0.key == key }?.title ?? key)
    }
}

/// A word in the cells of a spreadsheet.
package enum ExportWord: String, Sendable, CaseIterable {
    case answered, unknown, notApplicable, notDiscussed
    case yes
    case all, allSchools
    case signal, busy, done, stopped
    case noStage, or

    /// As a reader of the spreadsheet sees it.
    package var dutch: String {
        switch self {
        case .answered: "fase gekozen"
        case .unknown: "weten we nog niet"
        case .notApplicable: "niet van toepassing"
        case .notDiscussed: "nog niet besproken"
        case .yes: "ja"
        case .all: "alle"
        case .allSchools: "alle scholen"
        case .signal: "te merken aan"
        case .busy: "loopt"
        case .done: "gedaan"
        case .stopped: "gestopt"
        case .noStage: "geen fase gekozen"
        case .or: " of "
        }
    }
}
