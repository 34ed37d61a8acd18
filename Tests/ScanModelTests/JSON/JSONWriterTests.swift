import ScanModel
import Testing

@Suite struct JSONWriterTests {
    @Test func writesAsJavaScriptDoes() throws {
        for vector in try Fixture.cases(.jsonWriting) {
            let value = try #require(vector["value"])
            let name = try vector.text("name")
            let expected = try vector.text("text")
            #expect(String(decoding: JSONWriter.write(value), as: UTF8.self) == expected, "\(name)")
            #expect(JSONWriter.write(value) == Array(expected.utf8), "\(name)")
            #expect(try JSONParser.parse(Array(expected.utf8)) == value)
        }
    }

    @Test func keepsNumbersAsTheyWereWritten() throws {
        let bytes = Array("[\n  1.50,\n  1E+2,\n  -0,\n  12345678901234567890\n]\n".utf8)
        #expect(try JSONWriter.write(JSONParser.parse(bytes)) == bytes)
    }
}
