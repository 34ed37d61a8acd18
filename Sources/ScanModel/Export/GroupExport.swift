/// The long table for everyone: counts per group and aspect, a row per count; nothing about any one school.
///
/// It holds the pictures that a plan lets through and nothing else, so it says what the public pages say: no number in
/// it speaks of fewer than five schools, and none can be made by subtracting (`PublicationRule`).
package enum GroupExport {
    /// From the plans of a site, each with its scan.
    ///
    /// - Parameter includes: whether a group's rows are wanted. Leaving groups out takes nothing from the safety of the
    ///   others, for the plan was made with all of them.
    package static func table(
        _ plans: [(scan: Scan, plan: PublicationPlan)],
        includes: (_ group: SchoolGroup, _ round: String) -> Bool = { _, _ in true }
    ) -> ExportTable {
        let rows = plans.flatMap { scan, plan in
            plan.pictures.filter { includes($0.group, $0.round) }.flatMap { Self.rows(of: $0, scan) }
        }
        return ExportTable(columns: ExportColumns.group, rows: rows)
    }

    private static func rows(of picture: GroupPicture, _ scan: Scan) -> [[ExportTable.Cell]] {
        let about: [ExportTable.Cell] = [
            .text(picture.round), .code(scan.id), .code(scan.version), picture.group.kind.cell,
            .text(picture.group.kind == .all ? ExportWord.allSchools.dutch : picture.group.name),
            .number(picture.participants),
        ]
        return scan.topics.flatMap { topic in
            topic.aspects.flatMap { aspect -> [[ExportTable.Cell]] in
                guard let counts = picture.aspect(id: aspect.id) else { return [] }
                let place = about + [.text(topic.title), .code(aspect.id), .text(aspect.title)]
                return Self.rows(of: counts, scan).map { place + $0 }
            }
        }
    }

    private static func rows(of counts: AspectPicture, _ scan: Scan) -> [[ExportTable.Cell]] {
        func staged(_ what: ExportTable.Cell, _ numbers: [Int]) -> [[ExportTable.Cell]] {
            zip(counts.steps, numbers).map { step, count in
                let names = (step.lowest...step.highest).map { scan.stageName($0) ?? "" }
                // Two stages together have no number of their own.
                let number: ExportTable.Cell = step.width == 0 ? .number(step.lowest) : .none
                return [what, number, .text(names.joined(separator: ExportWord.or.dutch)), .number(count)]
            }
        }
        func single(_ what: ExportTable.Cell, _ count: Int) -> [ExportTable.Cell] {
            [what, .none, .none, .number(count)]
        }
        let others =
            counts.isMerged
            ? [single(.word(key: ExportWord.noStage.rawValue, dutch: ExportWord.noStage.dutch), counts.notDiscussed)]
            : [
                single(AnswerState.unknown.cell, counts.unknown),
                single(AnswerState.notApplicable.cell, counts.notApplicable),
                single(AnswerState.notDiscussed.cell, counts.notDiscussed),
            ]
        return staged(ExportColumns.measure("current"), counts.stageCounts)
            + staged(ExportColumns.measure("target"), counts.targetCounts) + others
            + [
                single(ExportColumns.measure("priority"), counts.priorityCount),
                single(ExportColumns.measure("offer"), counts.offerCount),
            ]
    }
}

extension GroupKind {
    fileprivate var cell: ExportTable.Cell {
        let dutch =
            switch self {
            case .all: ExportWord.all.dutch
            case .learning: "leergroep"
            case .region: "regio"
            case .partnership: "partnerschap"
            case .board: "bestuur"
            }
        return .word(key: rawValue, dutch: dutch)
    }
}
