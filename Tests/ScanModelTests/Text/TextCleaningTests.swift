import ScanModel
import Testing

@Suite struct TextCleaningTests {
    @Test func cleansAsThePageDoes() throws {
        for vector in try Fixture.cases(.textCleaning) {
            let (input, output) = (try vector.text("input"), try vector.text("output"))
            let length = try vector.number("length")
            let cleaned = TextCleaning.clean(input)
            #expect(Array(cleaned.utf8) == Array(output.utf8), "\(input.debugDescription)")
            #expect(TextCleaning.length(of: cleaned) == length)
            #expect(TextCleaning.clean(cleaned) == cleaned)
        }
    }
}
