import ScanModel

/// Small values for tests, with only what the test is about filled in.
enum Samples {
    static func aspect(_ id: String, renamedFrom: [String] = [], texts: [String] = ["a", "b", "c", "d"]) -> Aspect {
        Aspect(id: id, title: id, guidingQuestion: "Hoe?", stageTexts: texts, renamedFrom: renamedFrom)
    }

    static func scan(_ aspects: [Aspect], version: String = "2026.1", digest: String = "d1") -> Scan {
        Scan(
            id: "proef",
            title: "Proef",
            sector: .po,
            version: version,
            stages: ["een", "twee", "drie", "vier"],
            topics: [Topic(id: "thema", title: "Thema", aspects: aspects)],
            digest: digest
        )
    }

    static func result(
        _ code: String,
        sharing: Sharing = .anonymous,
        modifiedAt: String = "2026-11-23T10:00:00Z",
        id: String = "00000000-0000-4000-8000-000000000000",
        scan: ScanReference = ScanReference(id: "proef", version: "2026.1", digest: "d1"),
        round: String = "2026-2027",
        _ answers: [(String, Answer)] = []
    ) -> ScanResult {
        ScanResult(
            id: id,
            createdAt: "2026-11-01T08:00:00Z",
            modifiedAt: modifiedAt,
            scan: scan,
            school: SchoolReference(code: code, name: "School \(code)", sector: .po),
            round: round,
            sharing: sharing,
            answers: Answers(answers.map { Answers.Entry(aspectID: $0.0, answer: $0.1) })
        )
    }

    static func answered(_ current: Int, target: Int? = nil, priority: Bool = false, offer: Bool = false) -> Answer {
        let flags = [AnswerFlag.priority: priority, .offer: offer].filter(\.value).keys
        return Answer(current: current, target: target, state: .answered, flags: Set(flags))
    }

    /// `s01`, `s02`, …
    static func code(_ number: Int) -> String { number < 10 ? "s0\(number)" : "s\(number)" }

    static func group(_ kind: GroupKind, _ name: String, _ codes: [String]) -> SchoolGroup {
        SchoolGroup(kind: kind, name: name, slug: Slug.of(name), codes: codes)
    }
}
