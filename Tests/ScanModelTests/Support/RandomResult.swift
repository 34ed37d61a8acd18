import ScanModel
import TestSupport

/// Makes results that a file could hold: clean texts within their limits, with everything a school may type in them.
struct RandomResult {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func result() -> ScanResult {
        let created = timestamp()
        return ScanResult(
            id: uuid(),
            createdAt: created,
            modifiedAt: timestamp(),
            basedOn: (0..<random.below(3)).map { _ in origin() },
            scan: ScanReference(
                id: identifier(),
                version: "2026.\(random.below(9))",
                digest: text(20),
                unknownKeys: extras()
            ),
            school: SchoolReference(
                code: random.chance(2) ? "12AB0\(random.below(10))" : "team-\(random.below(900))",
                name: text(40),
                sector: Sector.allCases[random.below(3)],
                unknownKeys: extras()
            ),
            round: SchoolYear.starting(in: 2000 + random.below(90)),
            respondents: (0..<random.below(6)).map { _ in text(30) },
            sharing: Sharing.allCases[random.below(Sharing.allCases.count)],
            shareNotes: random.chance(2),
            goal: random.chance(2) ? text(80) : "",
            rests: random.chance(2) ? text(80) : "",
            lookBack: random.chance(2) ? "2027-0\(1 + random.below(9))" : "",
            answers: answers(),
            completedThemes: (0..<random.below(4)).map { _ in identifier() },
            unknownKeys: extras()
        )
    }

    private mutating func origin() -> ResultOrigin {
        let earlier = (0..<random.below(3)).map { _ in digest() }
        return ResultOrigin(
            id: uuid(),
            modifiedAt: timestamp(),
            digest: digest(),
            earlier: earlier,
            unknownKeys: extras()
        )
    }

    private mutating func digest() -> String {
        String((0..<64).map { _ in "0123456789abcdef".randomElement(using: &random) ?? "0" })
    }

    private mutating func answers() -> Answers {
        Answers((0..<random.below(26)).map { _ in Answers.Entry(aspectID: identifier(), answer: answer()) })
    }

    private mutating func answer() -> Answer {
        let state = AnswerState.allCases[random.below(AnswerState.allCases.count)]
        return Answer(
            current: state == .answered ? 1 + random.below(6) : nil,
            target: random.chance(2) ? 1 + random.below(6) : nil,
            state: state,
            texts: FieldTexts(texts(AnswerText.allCases, 80)),
            shared: Set(AnswerText.allCases.filter { $0.hasConsent && random.chance(2) }),
            nextSteps: (0..<random.below(4)).map { _ in
                NextStep(
                    FieldTexts(texts(StepText.allCases, 60)),
                    state: random.pick(StepState.allCases),
                    unknownKeys: extras()
                )
            },
            flags: Set(AnswerFlag.allCases.filter { _ in random.chance(3) }),
            unknownKeys: extras()
        )
    }

    private mutating func texts<Field>(_ fields: [Field], _ limit: Int) -> [Field: String] {
        Dictionary(uniqueKeysWithValues: fields.map { ($0, text(limit)) })
    }

    private mutating func identifier() -> String {
        let words = ["visie", "team", "rijke", "werkplek", "samen", "leren", "2e", "graads", "x"]
        return (0...random.below(4)).map { _ in words[random.below(words.count - 2)] }.joined(separator: "-") + "-x"
    }

    private mutating func uuid() -> String {
        let lengths = [8, 4, 4, 4, 12]
        return lengths.map { length in
            String((0..<length).map { _ in "0123456789abcdefABCDEF".randomElement(using: &random) ?? "0" })
        }.joined(separator: "-")
    }

    private mutating func timestamp() -> String {
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        let date = "\(1990 + random.below(100))-\(two(1 + random.below(12)))-\(two(1 + random.below(28)))"
        let time = "\(two(random.below(24))):\(two(random.below(60))):\(two(random.below(60)))"
        return date + "T" + time + ["", ".5", ".123456789"][random.below(3)]
            + ["Z", "+01:00", "-09:30"][random.below(3)]
    }

    private mutating func text(_ limit: Int) -> String {
        let pieces = [
            "a", "B", " ", "é", "e\u{301}", "ĳ", "\"", "\\", "/", "\n", "\t", "<b>", "&amp;", "{{x}}", "\u{2028}",
            "\u{FEFF}",
            "שלום", "漢字", "👩🏽‍🏫", "🙂", "=1+1", "__proto__", "\\u0000", "`", "](javascript:x)", "\u{10FFFF}",
        ]
        var (text, length) = ("", 0)
        for _ in 0..<random.below(limit) {
            let piece = pieces[random.below(pieces.count)]
            if length + piece.utf16.count > limit { break }
            text += piece
            length += piece.utf16.count
        }
        return text
    }

    private mutating func extras() -> [JSONMember] {
        random.chance(4) ? (0...random.below(2)).map { JSONMember("later-\($0)", value(depth: 0)) } : []
    }

    private mutating func value(depth: Int) -> JSONValue {
        switch random.below(depth > 3 ? 5 : 7) {
        case 0: .null
        case 1: .bool(random.chance(2))
        case 2: .number(random.below(2_000) - 1_000)
        case 3: JSONValue(.number(["-0", "1.50", "1E+9", "123456789012345678901234567890"][random.below(4)]))
        case 4: .string(text(12))
        case 5: .array((0..<random.below(3)).map { _ in value(depth: depth + 1) })
        default: .object((0..<random.below(3)).map { JSONMember("k\($0)", value(depth: depth + 1)) })
        }
    }
}
