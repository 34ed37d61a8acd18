import TestSupport
import Testing

@testable import ScanModel

@Suite struct SuggestionPropertyTests {
    @Test(arguments: 0..<120)
    func everyReasonIsTrue(_ seed: UInt64) throws {
        var maker = RandomSchools(seed: seed)
        let group = maker.group()
        let byCode = Dictionary(uniqueKeysWithValues: group.map { ($0.code, $0) })
        let suggestions = Suggestions(among: group, aspectIDs: maker.aspectIDs)
        for school in group {
            let found = suggestions.suggestions(for: school)
            #expect(found.count <= 3 && (school.isNamed || found.isEmpty))
            #expect(Set(found.map(\.aspectID)).count == found.count)
            for suggestion in found {
                let other = try #require(byCode[suggestion.otherCode])
                let (own, others) = (school.answers[suggestion.aspectID], other.answers[suggestion.aspectID])
                #expect(other.code != school.code && other.isNamed)
                #expect(others?.state == .answered && others?.current == suggestion.otherStage && others?.offer == true)
                #expect(own?.current == suggestion.need.current && own?.target == suggestion.need.target)
                #expect(own?.priority == suggestion.need.isPriority)
                #expect(suggestion.need.target > suggestion.need.current && suggestion.stagesAhead > 0)
                #expect(
                    (suggestion.fit == .near) == (suggestion.stagesAhead <= 2 || suggestion.isAtAmbition)
                )
            }
        }
    }

    /// Against all pairs of schools, without an index.
    @Test(arguments: 0..<120)
    func nothingBetterIsLeftOut(_ seed: UInt64) {
        var maker = RandomSchools(seed: seed)
        let group = maker.group()
        let suggestions = Suggestions(among: group, aspectIDs: maker.aspectIDs)
        for school in group where school.isNamed {
            let found = suggestions.suggestions(for: school)
            let possible = Self.possible(for: school, group, maker.aspectIDs)
            let best = maker.aspectIDs.compactMap { id in possible.filter { $0.aspectID == id }.map(\.score).max() }
            #expect(found.map(\.score) == best.sorted(by: >).prefix(3).map(\.self))
            let codes = Set(found.map(\.otherCode))
            guard found.count > 1, codes.count == 1, let lowest = found.last?.score else { continue }
            let others = possible.filter { !codes.contains($0.otherCode) }
            for suggestion in found {
                #expect(!others.contains { $0.aspectID == suggestion.aspectID && $0.score == suggestion.score })
            }
            let chosen = Set(found.map(\.aspectID))
            #expect(!others.contains { !chosen.contains($0.aspectID) && $0.score >= lowest })
        }
    }

    @Test(arguments: 0..<60)
    func theOrderOfSchoolsPlaysNoPart(_ seed: UInt64) {
        var maker = RandomSchools(seed: seed)
        let group = maker.group()
        let shuffled = group.shuffled(using: &maker.random)
        let ids = maker.aspectIDs
        let (first, second) = (
            Suggestions(among: group, aspectIDs: ids), Suggestions(among: shuffled, aspectIDs: ids)
        )
        for school in group { #expect(first.suggestions(for: school) == second.suggestions(for: school)) }
        #expect(SameQuestion.all(among: group, aspectIDs: ids) == SameQuestion.all(among: shuffled, aspectIDs: ids))
        #expect(
            HeatTable(group, aspectIDs: ids, stages: 4) == HeatTable(shuffled, aspectIDs: ids, stages: 4)
        )
    }

    /// One school that offers everything is not the answer to everybody when there are more of its kind.
    @Test func equallyGoodOffersAreSpreadOverTheSchools() {
        let schools = (1...20).map { number in
            let answer = number % 4 == 0 ? Samples.answered(3, offer: true) : Samples.answered(2, target: 3)
            return SchoolAnswers(code: Samples.code(number), isNamed: true, answers: ["a": answer])
        }
        let suggestions = Suggestions(among: schools, aspectIDs: ["a"])
        let asked = schools.flatMap { suggestions.suggestions(for: $0).map(\.otherCode) }
        #expect(asked.count == 15)
        #expect(Dictionary(grouping: asked) { $0 }.mapValues(\.count).values.allSatisfy { $0 == 3 })
    }

    private static func possible(for school: SchoolAnswers, _ group: [SchoolAnswers], _ aspectIDs: [String])
        -> [Suggestion]
    {
        group.filter { $0.isNamed && $0.code != school.code }.flatMap { other in
            aspectIDs.compactMap { id -> Suggestion? in
                guard let need = LearningNeed(school.answers[id]), other.answers[id]?.offer == true,
                    let stage = other.stage(id)
                else { return nil }
                return Suggestion(id, need, from: other.code, at: stage)
            }
        }
    }
}
