import ScanModel
import TestSupport
import Testing

@Suite struct GroupPropertyTests {
    @Test(arguments: 0..<60)
    func everySharedQuestionIsShared(_ seed: UInt64) throws {
        var maker = RandomSchools(seed: seed)
        let group = maker.group()
        let byCode = Dictionary(uniqueKeysWithValues: group.map { ($0.code, $0) })
        let questions = SameQuestion.all(among: group, aspectIDs: maker.aspectIDs)
        #expect(questions.map(\.weight) == questions.map(\.weight).sorted(by: >))
        var found: Set<String> = []
        for question in questions {
            #expect(question.members.count > 1)
            #expect(
                question.members.map { $0.code.lowercased() } == question.members.map { $0.code.lowercased() }.sorted()
            )
            for member in question.members {
                let school = try #require(byCode[member.code])
                #expect(school.isNamed && school.stage(question.aspectID) == question.stage)
                #expect(LearningNeed(school.answers[question.aspectID]) == member.need)
                #expect(found.insert("\(question.aspectID) \(member.code)").inserted)
            }
        }
        for school in group where school.isNamed {
            for id in maker.aspectIDs where !found.contains("\(id) \(school.code)") {
                guard let need = LearningNeed(school.answers[id]) else { continue }
                let others = group.filter { $0.isNamed && $0.code != school.code }
                #expect(!others.contains { LearningNeed($0.answers[id])?.current == need.current })
            }
        }
    }

    @Test(arguments: 0..<60)
    func everyReasonOfAnAgendaIsTrue(_ seed: UInt64) {
        var maker = RandomSchools(seed: seed)
        let group = maker.group()
        let pictures = maker.aspectIDs.map { id in
            AspectPicture(aspectID: id, stages: 4, answers: group.map { $0.answers[id] })
        }
        let agenda = Agenda(pictures, schools: group.count)
        #expect(Set(agenda.items.map(\.picture.aspectID)).count == agenda.items.count)
        #expect(agenda.items.count <= 4 && (group.count > 1 || agenda.items.isEmpty))
        let most = pictures.map(\.priorityCount).max() ?? 0
        for item in agenda.items {
            #expect(!item.reasons.isEmpty && pictures.contains(item.picture))
            for reason in item.reasons {
                switch reason {
                case .spread: #expect((item.picture.range?.width ?? 0) > 0)
                case .priority: #expect(item.picture.priorityCount == most && most > 1)
                case .nobody: #expect(item.picture.answered == 0)
                }
            }
        }
    }

    @Test(arguments: 0..<60)
    func aHeatTableHasACellForEverySchoolAndAspect(_ seed: UInt64) {
        var maker = RandomSchools(seed: seed)
        let group = maker.group()
        let register = group.shuffled(using: &maker.random).map(\.code)
        let table = HeatTable(group, aspectIDs: maker.aspectIDs, stages: 4, registerCodes: register)
        let named = Set(group.filter(\.isNamed).map(\.code))
        #expect(table.columns.map(\.code) == register.filter(named.contains))
        #expect(table.rows.allSatisfy { $0.cells.count == named.count })
        let byCode = Dictionary(uniqueKeysWithValues: group.map { ($0.code, $0) })
        for row in table.rows {
            for (column, cell) in zip(table.columns, row.cells) {
                let answer = byCode[column.code]?.answers[row.aspectID]
                switch cell {
                case .stage(let stage): #expect(answer?.state == .answered && answer?.current == stage)
                case .unknown: #expect(answer?.state == .unknown)
                case .notApplicable: #expect(answer?.state == .notApplicable)
                case .open: #expect(answer == nil || answer?.state == .notDiscussed)
                }
            }
        }
    }

    @Test func aResultIsReadUnderThePresentIDsAndNamedForTheLearningGroupOnly() {
        let scan = Samples.scan([Samples.aspect("nieuw", renamedFrom: ["oud"])])
        let result = Samples.result(
            "s1",
            sharing: .group,
            [("oud", Samples.answered(2)), ("weg", Samples.answered(3))]
        )
        let school = SchoolAnswers(result, scan: scan, audience: .group)
        #expect(school.isNamed && school.stage("nieuw") == 2 && school.answers.count == 1)
        #expect(!SchoolAnswers(result, scan: scan, audience: .public).isNamed)
        let anonymous = Samples.result("s1", sharing: .anonymous)
        #expect(!SchoolAnswers(anonymous, scan: scan, audience: .group).isNamed)
    }
}
