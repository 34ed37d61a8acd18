/// The long table for a learning group: a row per school and aspect.
///
/// Only schools that may be named to the learning group stand in it, with their notes only when they share those. A
/// school that shares anonymously has no row: with 25 answers in it, a row without a name would still be recognised.
/// What those schools answered is counted in `GroupExport`.
package enum SchoolExport {
    /// From the results that count, each with its scan.
    ///
    /// - Parameters:
    ///   - selections: per scan and school year; those made for another audience than the learning group name nobody.
    ///   - includes: whether a school's rows are wanted, by its code in a school year.
    package static func table(
        _ selections: [(scan: Scan, round: String, selection: ResultSelection)],
        register: SchoolRegister,
        includes: (_ code: String, _ round: String) -> Bool = { _, _ in true }
    ) -> ExportTable {
        let rows = selections.flatMap { scan, round, selection in
            selection.named.filter { includes($0.school.code, round) }.flatMap { result in
                Self.rows(of: result, scan, register, withNotes: selection.audience.showsNotes(of: result))
            }
        }
        return ExportTable(columns: ExportColumns.school, rows: rows)
    }

    private static func rows(
        of result: ScanResult,
        _ scan: Scan,
        _ register: SchoolRegister,
        withNotes: Bool
    ) -> [[ExportTable.Cell]] {
        let school = register.school(code: result.school.code, year: result.round)
        let about: [ExportTable.Cell] = [
            .text(result.round), .code(result.school.code), .text(school?.name ?? result.school.name),
            .text(school?.place ?? ""), .text((school?.sector ?? result.school.sector).rawValue),
            .text(school?.board ?? ""), .list(school?.partnerships ?? []), .text(school?.region ?? ""),
            .code(scan.id), .code(result.scan.version),
        ]
        let resolved = result.answers(resolvedFor: scan)
        let answers = Dictionary(resolved.map { ($0.aspect.id, $0.answer) }) { first, _ in first }
        return scan.topics.flatMap { topic in
            topic.aspects.map { aspect in
                let answer = answers[aspect.id] ?? .notDiscussed
                return about + [.text(topic.title), .code(aspect.id), .text(aspect.title)]
                    + cells(of: answer, scan, withNotes: withNotes)
            }
        }
    }

    /// One for every column of `ExportColumns.answer`.
    static func cells(of answer: Answer, _ scan: Scan, withNotes: Bool) -> [ExportTable.Cell] {
        [
            answer.state.cell,
            answer.current.map(ExportTable.Cell.number) ?? .none,
            answer.current.flatMap { scan.stageName($0) }.map(ExportTable.Cell.text) ?? .none,
            answer.target.map(ExportTable.Cell.number) ?? .none,
        ]
            + AnswerFlag.allCases.map { .flag(answer.flags.contains($0)) }
            + AnswerText.allCases.map { answer.shows($0, showsNotes: withNotes) ? .text(answer.texts[$0]) : .none }
            + [withNotes ? .steps(answer.nextSteps) : .none]
    }
}

extension AnswerState {
    /// For programs as the result file has it, for readers in the words of the form.
    var cell: ExportTable.Cell {
        let word: ExportWord =
            switch self {
            case .answered: .answered
            case .unknown: .unknown
            case .notApplicable: .notApplicable
            case .notDiscussed: .notDiscussed
            }
        return .word(key: rawValue, dutch: word.dutch)
    }
}

extension Scan {
    /// The name of a stage, from 1.
    func stageName(_ stage: Int) -> String? { stages.indices.contains(stage - 1) ? stages[stage - 1] : nil }
}
