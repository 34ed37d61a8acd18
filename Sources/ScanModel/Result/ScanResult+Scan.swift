/// An answer with the aspect it belongs to now.
package struct ResolvedAnswer: Sendable, Equatable {
    /// The aspect as the scan has it now.
    package let aspect: Aspect
    /// The answer.
    package let answer: Answer
    /// The id in the file; differs from the aspect's when it was renamed.
    package let aspectID: String
    /// Where the answer's key stood in the file.
    package let position: JSONPosition

    fileprivate init(_ aspect: Aspect, _ entry: Answers.Entry) {
        self.aspect = aspect
        answer = entry.answer
        aspectID = entry.aspectID
        position = entry.position
    }
}

/// Finds answers one after the other. A file keeps the order of its scan, so the one that is asked for nearly always
/// stands right behind the last one.
private struct EntrySearch {
    let entries: [Answers.Entry]
    private var next = 0

    init(entries: [Answers.Entry]) {
        self.entries = entries
    }

    mutating func entry(_ id: String) -> Answers.Entry? {
        let isNext = next < entries.count && entries[next].aspectID == id
        guard let place = isNext ? next : entries.firstIndex(where: { $0.aspectID == id }) else { return nil }
        next = place + 1
        return entries[place]
    }
}

extension ScanResult {
    /// The answers that belong to an aspect of the scan, in the order of the scan.
    ///
    /// An answer under the aspect's own id wins over one under an old id; of old ids the first in `renamedFrom` wins.
    /// An aspect without an answer is absent: not discussed.
    package func answers(resolvedFor scan: Scan) -> [ResolvedAnswer] {
        var search = EntrySearch(entries: answers.entries)
        return scan.aspects.compactMap { aspect in
            if let entry = search.entry(aspect.id) { return ResolvedAnswer(aspect, entry) }
            for id in aspect.renamedFrom where scan.resolve(aspectID: id)?.id == aspect.id {
                if let entry = search.entry(id) { return ResolvedAnswer(aspect, entry) }
            }
            return nil
        }
    }

    /// The answers that belong to no aspect of the scan, in the order of the file. They are kept, never dropped.
    package func orphans(in scan: Scan) -> [Answers.Entry] {
        let resolved = answers(resolvedFor: scan)
        // Each answer belongs to one aspect at most.
        if resolved.count == answers.count { return [] }
        let used = Set(resolved.map(\.aspectID))
        return answers.entries.filter { !used.contains($0.aspectID) }
    }

    /// Stages that the scan does not have, at the place of the answer's key. Orphans are not looked at.
    package func stageProblems(in scan: Scan) -> [ResultProblem] {
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
