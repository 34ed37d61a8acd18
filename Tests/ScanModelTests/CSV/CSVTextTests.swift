import Testing

@testable import ScanModel

@Suite struct CSVTextTests {
    @Test func guardsFieldsAsThePageDoes() throws {
        for vector in try Fixture.cases(.csv) {
            let input = try vector.text("input")
            let field: CSVText.Field = try vector.text("kind") == "code" ? .code(input) : .text(input)
            #expect(try Array(field.content.utf8) == Array(vector.text("output").utf8), "\(input.debugDescription)")
        }
    }

    @Test func writesFilesAsThePageDoes() throws {
        let root = try Fixture.vectors(.csv)
        let files = try #require(root["files"]?.array)
        #expect(files.count > 1)
        for file in files {
            let rows = try #require(file["rows"]?.array).map { ($0.array ?? []).compactMap(\.string) }
            let written = CSVText.file(rows.map { $0.map(CSVText.Field.text) })
            #expect(written == Array(try file.text("text").utf8))
        }
    }

    @Test func numbersHaveADecimalComma() {
        #expect(CSVText.Field.number(2).content == "2")
        #expect(CSVText.Field.number(-2.5).content == "-2,5")
        #expect(CSVText.Field.number(1_000_000).content == "1000000")
    }

    /// What a school types must come back as it was typed, and never as a new field or row.
    @Test func theRegisterReaderReadsWhatWasWritten() throws {
        let texts = ["x;y", "zegt \"ja\"", "", "'", ";;\"\";", "é 🙂"]
        let bytes = CSVText.file([texts.map(CSVText.Field.text)])
        var reader = CSVReader(bytes, delimiter: UInt8(ascii: ";"), start: 3)
        let first = reader.next()
        let row = try #require(first)
        #expect(row.fields.map { String(decoding: $0.bytes, as: UTF8.self) } == texts)
    }
}
