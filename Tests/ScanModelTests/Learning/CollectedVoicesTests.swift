import ScanModel
import TestSupport
import Testing

/// What schools let each other read, and which question meets which story.
@Suite struct CollectedVoicesTests {
    private func school(
        _ code: String,
        _ answers: [String: Answer],
        isNamed: Bool = true,
        showsNotes: Bool = true
    ) -> SchoolAnswers {
        SchoolAnswers(code: code, isNamed: isNamed, showsNotes: showsNotes, answers: answers)
    }

    private func answer(
        _ current: Int,
        to target: Int? = nil,
        _ texts: FieldTexts<AnswerText>,
        shared: Set<AnswerText>? = nil
    ) -> Answer {
        Answer(
            current: current,
            target: target,
            state: .answered,
            texts: texts,
            shared: shared ?? Set(AnswerText.allCases.filter(\.hasConsent))
        )
    }

    @Test func aTextIsReadOnlyWithEveryConsent() {
        let texts: FieldTexts<AnswerText> = [
            .attention: "zorg", .question: "vraag", .example: "beeld", .story: "verhaal",
        ]
        let schools = [
            school("s1", ["a": answer(1, texts)]),
            school("s2", ["a": answer(1, texts, shared: [.example])]),
            school("s3", ["a": answer(1, texts)], isNamed: false),
            school("s4", ["a": answer(1, texts)], showsNotes: false),
        ]
        let voices = CollectedVoices(among: schools, aspectIDs: ["a"]).voices
        #expect(
            voices.map { "\($0.code) \($0.kind.key) \($0.words)" } == [
                "s1 question vraag", "s1 example beeld", "s2 example beeld", "s1 story verhaal",
            ]
        )
    }

    @Test func aQuestionMeetsThoseWhoAreWhereTheSchoolWantsToBe() {
        let schools = [
            school("s5", ["a": answer(1, to: 2, [.question: "hoe?"])]),
            school("s1", ["a": answer(1, [.story: "ook hier"])]),
            school("s2", ["a": answer(4, [.story: "ver vooruit"])]),
            school("s3", ["a": answer(2, [.example: "zo"])]),
            school("s4", ["a": answer(3, [.example: "of zo", .story: "liever dit"])]),
            school("s6", ["b": answer(3, [.story: "iets anders"])]),
        ]
        let matches = CollectedVoices(among: schools, aspectIDs: ["a", "b"]).matches
        let said = matches.map { "\($0.question.code) \($0.answer.code) \($0.answer.words)" }
        #expect(said == ["s5 s3 zo", "s5 s4 liever dit"])
        #expect(matches.allSatisfy { $0.fit == .near })
        let few = CollectedVoices(among: Array(schools.prefix(3)), aspectIDs: ["a"]).matches
        #expect(few.map { "\($0.answer.code) \($0.fit?.rawValue ?? "–")" } == ["s2 far", "s1 –"])
    }

    /// Whatever the order and the group, nobody answers itself, nobody is asked twice, and every text was allowed.
    @Test(arguments: 0..<40)
    func everyMatchIsOfAnotherSchoolOnTheSameAspect(_ seed: UInt64) throws {
        var maker = RandomSchools(seed: seed)
        let schools = maker.group().map { school -> SchoolAnswers in
            let answers = school.answers.mapValues { own -> Answer in
                var answer = own
                for kind in Voice.kinds where maker.random.chance(3) {
                    answer.texts[kind] = "\(kind.key) van \(school.code)"
                    if maker.random.chance(2) { answer.shared.insert(kind) }
                }
                return answer
            }
            return SchoolAnswers(
                code: school.code,
                isNamed: school.isNamed,
                showsNotes: maker.random.chance(2),
                answers: answers
            )
        }
        let collected = CollectedVoices(among: schools, aspectIDs: maker.aspectIDs)
        #expect(collected == CollectedVoices(among: schools.reversed(), aspectIDs: maker.aspectIDs))
        let byCode = Dictionary(uniqueKeysWithValues: schools.map { ($0.code, $0) })
        for voice in collected.voices {
            let school = try #require(byCode[voice.code])
            let answer = try #require(school.answers[voice.aspectID])
            #expect(school.isNamed && school.showsNotes && answer.shared.contains(voice.kind))
            #expect(answer.texts[voice.kind] == voice.words)
        }
        for (question, matches) in Dictionary(grouping: collected.matches, by: \.question) {
            #expect(question.kind == .question && matches.count <= CollectedVoices.limit)
            #expect(Set(matches.map(\.answer.code)).count == matches.count)
            #expect(matches.allSatisfy { $0.answer.code != question.code && $0.answer.aspectID == question.aspectID })
        }
    }
}
