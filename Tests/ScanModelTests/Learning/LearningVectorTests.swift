import ScanModel
import Testing

@Suite struct LearningVectorTests {
    @Test func suggestions() throws {
        for vector in try Fixture.cases(.suggestions) {
            let name = try vector.text("name")
            let schools = try vector.list("schools").map { try $0.school() }
            let suggestions = Suggestions(among: schools, aspectIDs: try vector.texts("aspects"))
            for school in schools {
                let found = suggestions.suggestions(for: school).map { suggestion -> JSONValue in
                    [
                        "aspectID": .string(suggestion.aspectID), "otherCode": .string(suggestion.otherCode),
                        "otherStage": .number(suggestion.otherStage), "fit": .string(suggestion.fit.rawValue),
                        "score": .number(suggestion.score),
                    ]
                }
                #expect(
                    .array(found) == vector["suggestions"]?[school.code],
                    "\(name) \(school.code)"
                )
            }
            #expect(vector["suggestions"]?.members?.count == schools.count, "\(name)")
        }
    }

    @Test func sameQuestions() throws {
        for vector in try Fixture.cases(.pairing) {
            let name = try vector.text("name")
            let schools = try vector.list("schools").map { try $0.school() }
            let found = SameQuestion.all(among: schools, aspectIDs: try vector.texts("aspects")).map { question in
                JSONValue.object([
                    JSONMember("aspectID", .string(question.aspectID)), JSONMember("stage", .number(question.stage)),
                    JSONMember("weight", .number(question.weight)),
                    JSONMember("members", .array(question.members.map { .string($0.code) })),
                ])
            }
            #expect(.array(found) == vector["questions"], "\(name)")
        }
    }

    @Test func agendas() throws {
        for vector in try Fixture.cases(.agenda) {
            let name = try vector.text("name")
            let answers = try vector.list("schools").map { try $0.answers() }
            let pictures = try vector.texts("aspects").map { id in
                AspectPicture(aspectID: id, stages: try vector.number("stages"), answers: answers.map { $0[id] })
            }
            let found = Agenda(pictures, schools: answers.count).items.map { item in
                JSONValue.object([
                    JSONMember("aspectID", .string(item.picture.aspectID)),
                    JSONMember("reasons", .array(item.reasons.map { .string($0.rawValue) })),
                ])
            }
            #expect(.array(found) == vector["items"], "\(name)")
            if let counted = vector["pictures"] {
                #expect(.array(pictures.map(Self.written)) == counted, "\(name)")
            }
        }
    }

    @Test func heatTables() throws {
        for vector in try Fixture.cases(.heat) {
            let name = try vector.text("name")
            let table = HeatTable(
                try vector.list("schools").map { try $0.school() },
                aspectIDs: try vector.texts("aspects"),
                stages: try vector.number("stages"),
                registerCodes: vector["register"]?.array?.compactMap(\.string) ?? []
            )
            let cells = table.rows.map { row in JSONValue.array(row.cells.map(Self.written)) }
            #expect(table.columns.map(\.code) == (try vector.texts("columns")), "\(name)")
            #expect(.array(cells) == vector["cells"], "\(name)")
            #expect(table.rows.map(\.aspectID) == (try vector.texts("aspects")))
        }
    }

    private static func written(_ picture: AspectPicture) -> JSONValue {
        [
            "stageCounts": .array(picture.stageCounts.map(JSONValue.number)),
            "targetCounts": .array(picture.targetCounts.map(JSONValue.number)),
            "unknown": .number(picture.unknown), "notApplicable": .number(picture.notApplicable),
            "notDiscussed": .number(picture.notDiscussed), "needCount": .number(picture.needCount),
            "priorityCount": .number(picture.priorityCount), "offerCount": .number(picture.offerCount),
        ]
    }

    private static func written(_ cell: HeatTable.Cell) -> JSONValue {
        switch cell {
        case .stage(let stage): .number(stage)
        case .unknown: "unknown"
        case .notApplicable: "notApplicable"
        case .open: .null
        }
    }
}
