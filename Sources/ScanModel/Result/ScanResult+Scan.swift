/// An answer with the aspect it belongs to now.
public struct ResolvedAnswer: Sendable, Equatable {
    /// The aspect as the scan has it now.
    public let aspect: Aspect
    /// The answer.
    public let answer: Answer
    /// The id in the file; differs from the aspect's when it was renamed.
    public let aspectID: String
    /// Where the answer's key stood in the file.
    public let position: JSONPosition
}

extension ScanResult {
    /// The answers that belong to an aspect of the scan, in the order of the scan.
    ///
    /// An answer under the aspect's own id wins over one under an old id; of old ids the first in `renamedFrom` wins.
    /// An aspect without an answer is absent: not discussed.
    public func answers(resolvedFor scan: Scan) -> [ResolvedAnswer] {
        let entries = Dictionary(answers.entries.map { ($0.aspectID, $0) }) { first, _ in first }
        return scan.aspects.compactMap { aspect in
            let ids = [aspect.id] + aspect.renamedFrom.filter { scan.resolve(aspectID: $0)?.id == aspect.id }
            for id in ids {
                guard let entry = entries[id] else { continue }
                return ResolvedAnswer(aspect: aspect, answer: entry.answer, aspectID: id, position: entry.position)
            }
            return nil
        }
    }

    /// The answers that belong to no aspect of the scan, in the order of the file. They are kept, never dropped.
    public func orphans(in scan: Scan) -> [Answers.Entry] {
        let used = Set(answers(resolvedFor: scan).map(\.aspectID))
        return answers.entries.filter { !used.contains($0.aspectID) }
    }

    /// Stages that the scan does not have, at the place of the answer's key. Orphans are not looked at.
    public func stageProblems(in scan: Scan) -> [ResultProblem] {
        answers(resolvedFor: scan).flatMap { resolved in
            [("current", resolved.answer.current), ("target", resolved.answer.target)].compactMap { key, stage in
                guard let stage, !(1...max(1, scan.stages.count)).contains(stage) else { return nil }
                let fact = ResultProblem.Fact.stageOutOfRange(
                    aspectID: resolved.aspectID,
                    key: key,
                    stage: stage,
                    stages: scan.stages.count
                )
                return ResultProblem(fact, path: "answers.\(resolved.aspectID).\(key)", at: resolved.position)
            }
        }
    }
}
