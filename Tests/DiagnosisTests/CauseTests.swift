import Diagnosis
import Markdown
import Testing

/// One cause, one message.
@Suite struct CauseTests {
    private func diagnostic(_ kind: MarkdownIssue.Kind, _ line: Int, _ column: Int = 1, file: String = "a.md")
        -> Diagnostic
    {
        Diagnostic(.markdown(.issue(kind)), file: file, line: line, column: column)
    }

    private func texts(_ diagnostics: [Diagnostic]) -> [String] {
        let printer = DiagnosticPrinter { _, _ in nil }
        return diagnostics.byCause.map { printer.text(of: $0) }
    }

    @Test func theSameTwiceIsOneMessage() {
        let found = texts([diagnostic(.rawHTML, 3), diagnostic(.missingAltText, 4), diagnostic(.rawHTML, 8)])
        #expect(found.count == 2)
        #expect(found[0].hasPrefix("a.md:3:1: "))
        #expect(found[0].hasSuffix("\n  = Ook op regel 8.\n"))
        #expect(!found[1].contains("Ook op"))
    }

    @Test func everyFileHasItsOwn() {
        #expect(texts([diagnostic(.rawHTML, 3), diagnostic(.rawHTML, 3, file: "b.md")]).count == 2)
    }

    @Test func twoThousandAreOneWithTheFirstPlacesAndTheirNumber() {
        let found = texts((1...2_000).map { diagnostic(.rawHTML, $0) })
        #expect(found.count == 1)
        #expect(found[0].contains("Ook op regel 2, 3, 4, 5, 6, 7, 8, 9, 10 en 1.990 keer meer."))
        #expect(found[0].utf8.count < 400)
    }

    @Test func onOneLineThePlacesHaveColumns() {
        let found = texts([1, 4, 9].map { diagnostic(.rawHTML, 2, $0) })
        #expect(found.first?.contains("Ook op 2:4 en 2:9.") == true)
    }

    /// Each has a remedy of its own, as long as somebody may read them.
    @Test func tenDifferentOnesOfAKindStandApart() {
        func notes(_ count: Int) -> [Diagnostic] {
            (1...count).map { diagnostic(.undefinedFootnote(label: "\($0)"), $0) }
        }
        #expect(texts(notes(10)).count == 10)
        let found = texts(notes(1_000_000 / 500) + [diagnostic(.rawHTML, 5_000)])
        #expect(found.count == 2)
        #expect(found[0].contains("[^1]") && found[0].contains("en 1.990 keer meer"))
    }

    @Test func gatheringTwiceLosesNone() {
        let half = (1...20).map { diagnostic(.rawHTML, $0) }
        let other = (21...40).map { diagnostic(.rawHTML, $0) }
        #expect((half.byCause + other.byCause).byCause == (half + other).byCause)
    }

    @Test func theJSONHasThePlacesToo() throws {
        let json = try DiagnosticJSON.text(of: (1...30).map { diagnostic(.rawHTML, $0) }.byCause)
        #expect(json.contains("\"count\" : 29"))
        #expect(json.ranges(of: "\"line\"").count == 10)
    }
}
