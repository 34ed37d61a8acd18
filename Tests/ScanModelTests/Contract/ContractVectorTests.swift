import Testing

@testable import ScanModel

/// Small rules of the contract that the page has too.
@Suite struct ContractVectorTests {
    @Test func forms() throws {
        for vector in try Fixture.cases(.forms) {
            let form = try #require(TextForm(rawValue: vector.text("form")))
            let text = try vector.text("text")
            let accepts = vector["accepts"] == true
            #expect(form.accepts(text) == accepts, "\(form): \(text.debugDescription)")
            if accepts, let pattern = form.pattern {
                #expect(try text.wholeMatch(of: Regex(pattern)) != nil, "\(pattern): \(text)")
            }
        }
    }

    @Test func everyFormHasVectorsBothWays() throws {
        let cases = try Fixture.cases(.forms)
        for form in TextForm.allCases {
            let own = cases.filter { $0["form"]?.string == form.rawValue }.compactMap { $0["accepts"]?.bool }
            let expected: Set<Bool> = form == .any ? [true] : [true, false]
            #expect(Set(own) == expected, "\(form)")
        }
    }

    @Test func wholeNumbers() throws {
        for vector in try Fixture.cases(.numbers) {
            let text = try vector.text("text")
            #expect(JSONValue(.number(text)).int == vector["whole"]?.int, "\(text)")
        }
    }

    @Test func whatALevelOfSharingAllows() throws {
        let cases = try Fixture.cases(.sharing)
        for vector in cases {
            let level = Sharing(rawValue: try vector.text("level"))
            #expect(level?.isCounted ?? false == vector["isCounted"]?.bool, "\(vector)")
            #expect(level?.isNamed ?? false == vector["isNamed"]?.bool, "\(vector)")
        }
        let levels = Set(cases.compactMap { $0["level"]?.string })
        #expect(levels.isSuperset(of: Sharing.allCases.map(\.rawValue)))
    }

    @Test func stepsOnALine() throws {
        for vector in try Fixture.cases(.steps) {
            let texts = try StepText.allCases.map { ($0, try vector.text($0.key)) }
            let state = try #require(StepState(rawValue: vector.text("state")))
            let step = NextStep(FieldTexts(Dictionary(uniqueKeysWithValues: texts)), state: state)
            #expect(step.line == (try vector.text("line")), "\(vector)")
        }
    }

    @Test func answersInSpreadsheets() throws {
        for vector in try Fixture.cases(.exports) {
            var problems: [ResultProblem] = []
            let value = try #require(vector["answer"])
            let answer = try #require(Answer(JSONMember("a", value), path: "a", &problems), "\(problems)")
            let scan = Scan(
                id: "proef",
                title: "Proef",
                sector: .po,
                version: "1",
                stages: try vector.texts("stages"),
                topics: [],
                digest: ""
            )
            let cells = SchoolExport.cells(of: answer, scan, withNotes: vector["showsNotes"] == true)
            #expect(cells.count == ExportColumns.answer.count)
            for (column, cell) in zip(ExportColumns.answer, cells) {
                #expect(cell.field.content == vector["cells"]?[column.key]?.string ?? "", "\(column.key): \(vector)")
            }
        }
    }

    @Test func resultsInReports() throws {
        for vector in try Fixture.cases(.embedded) {
            let html = try vector.text("html")
            let expected: EmbeddedResult =
                switch try vector.text("outcome") {
                case "absent": .absent
                case "cutOff": .cutOff
                case "several": .several
                default: .found(Array(try vector.text("json").utf8))
                }
            #expect(EmbeddedResult(in: Array(html.utf8)) == expected, "\(html)")
        }
    }
}
