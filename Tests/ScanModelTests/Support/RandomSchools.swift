import ScanModel
import TestSupport

/// Makes groups of schools with answers of every kind.
struct RandomSchools {
    var random: SeededGenerator
    let aspectIDs: [String]

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        aspectIDs = (0..<random.below(9)).map { "a\($0)" }
    }

    mutating func group() -> [SchoolAnswers] {
        (0..<random.below(30)).map { number in
            var answers: [String: Answer] = [:]
            for id in aspectIDs where !random.chance(6) { answers[id] = answer() }
            let code = Samples.code(number)
            let isNamed = !random.chance(5)
            return SchoolAnswers(
                code: random.chance(4) ? code.uppercased() : code,
                name: ["De Ark", "de ark", "École", ""][random.below(4)],
                isNamed: isNamed,
                answers: answers
            )
        }
    }

    mutating func answer() -> Answer {
        let state = random.chance(5) ? AnswerState.allCases[random.below(4)] : .answered
        return Answer(
            current: state == .answered ? 1 + random.below(4) : nil,
            target: random.chance(3) ? nil : 1 + random.below(4),
            state: state,
            flags: Set(AnswerFlag.allCases.filter { _ in random.chance(3) })
        )
    }
}
