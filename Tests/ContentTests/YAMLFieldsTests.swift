import Diagnosis
import Testing

@testable import Content

/// Every complaint about a key stands at the place an editor has to mend.
@Suite struct YAMLFieldsTests {
    private func read(_ yaml: String, _ take: (inout YAMLFields) -> Void) throws -> [Diagnostic] {
        let text = "---\n\(yaml)---\n"
        let file = SourceFile(path: "a.md", displayPath: "a.md", bytes: Array(text.utf8))
        let range = 4..<(text.utf8.count - 4)
        var fields = try YAMLDocument.read(file, range: range, firstLine: 2).get()
        take(&fields)
        return fields.finish()
    }

    private func place(_ diagnostic: Diagnostic?) -> String {
        diagnostic.map { "\($0.code.rawValue) \($0.line ?? 0):\($0.column ?? 0)+\($0.length)" } ?? "none"
    }

    @Test func anUnknownKeyIsPointedAtAndTheNearestIsOffered() throws {
        let problems = try read("title: A\ndescripton: B\n") { _ = ($0.text("title"), $0.text("description")) }
        #expect(problems.map(place) == ["key-unknown 3:1+10"])
        #expect(problems.first?.parameters["nearest"] == "description")
    }

    @Test func aKeyThatIsAlreadyThereIsNotOffered() throws {
        let problems = try read("title: A\ntitel: B\n") { _ = ($0.text("title"), $0.text("lead")) }
        #expect(problems.map(place) == ["key-unknown 3:1+5"])
        #expect(problems.first?.parameters["nearest"] == nil)
        #expect(problems.first?.parameters["known"] == "lead, title")
    }

    @Test func columnsCountBytesAfterLettersWithAccents() throws {
        let problems = try read("été: a\n\"één\": {ü: [x, drié]}\n") { fields in
            _ = fields.text("été")
            _ = fields.fields("één").map { inner in
                var inner = inner
                let second = inner.list("ü")[1]
                #expect(second.line == 3)
                #expect(second.column == "\"één\": {ü: [x, ".utf8.count + 1)
                fields.adopt(inner.finish())
            }
        }
        #expect(problems.isEmpty)
    }

    @Test func aValueOfTheWrongShapeIsPointedAt() throws {
        let problems = try read("naam: één\norde: twee\ndatum: 2026-02-30\nlijst: los\nvlag: misschien\n") { fields in
            _ = fields.text("naam")
            _ = (fields.integer("orde"), fields.date("datum"), fields.list("lijst"), fields.flag("vlag"))
        }
        #expect(
            problems.map(place) == [
                "key-invalid-value 3:7+4", "key-invalid-value 4:8+10", "key-wrong-type 5:8+1",
                "key-invalid-value 6:7+9",
            ]
        )
    }

    @Test func aSyntaxErrorCountsBytesToo() {
        let text = "a: één: twee\n"
        let file = SourceFile(path: "a.yaml", displayPath: "a.yaml", bytes: Array(text.utf8))
        guard case .failure(let problems) = YAMLDocument.read(file) else {
            Issue.record("should not be read")
            return
        }
        #expect(problems.diagnostics.map(place) == ["yaml-syntax 1:\("a: één".utf8.count + 1)+1"])
    }

    @Test func aMissingKeyInAListIsMissedAtTheItem() throws {
        let problems = try read("bronnen:\n  - title: A\n  - url: B\n") { fields in
            for var item in fields.mappings("bronnen", shorthand: "title") {
                _ = (item.requiredText("title"), item.text("url"))
                fields.adopt(item.finish())
            }
        }
        #expect(problems.map(place) == ["key-missing 4:5+1"])
    }

    @Test func aMissingKeyOfTheWholePageIsMissedAtItsTop() throws {
        let problems = try read("lead: A\n") { _ = ($0.requiredText("title"), $0.text("lead")) }
        #expect(problems.map(place) == ["key-missing 1:1+1"])
    }
}
