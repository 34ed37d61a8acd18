import ScanModel
import Testing

/// The result inside a readable report.
@Suite struct EmbeddedResultTests {
    private static func report(_ json: String, before: String = "") -> [UInt8] {
        let script = "<script type=\"application/json\" id=\"scandossier-result\">\(json)</script>"
        return Array("<!DOCTYPE html><html><body>\(before)\(script)</body></html>".utf8)
    }

    private static let json = #"{"attention": "a \u003c b </ > \u003c/script>"}"#.replacing("</ ", with: "")

    @Test func theJSONIsTakenOutByteForByte() {
        #expect(EmbeddedResult(in: Self.report(Self.json)) == .found(Array(Self.json.utf8)))
    }

    /// A serializer may put the attributes in another order.
    @Test func theOrderOfAttributesPlaysNoPart() {
        let html = "<p>x</p><script id=\"scandossier-result\" type=\"application/json\">{}</script>"
        #expect(EmbeddedResult(in: Array(html.utf8)) == .found(Array("{}".utf8)))
    }

    /// What a school typed is escaped in the report, so it never starts an element.
    @Test func aTextThatLooksLikeTheElementIsPassedOver() {
        let typed = "&lt;script id=\"scandossier-result\"&gt;{\"false\":1}&lt;/script&gt; id=\"scandossier-result\""
        #expect(EmbeddedResult(in: Self.report(Self.json, before: typed)) == .found(Array(Self.json.utf8)))
    }

    @Test(arguments: [
        "", "<p>Dag</p>", "<script>x</script>", "<script src=\"a\">", "<script ", "id=\"scandossier-result\"",
    ])
    func anotherPageHasNone(html: String) {
        #expect(EmbeddedResult(in: Array(html.utf8)) == .absent)
    }

    @Test func aReportThatIsCutOffAnywhereIsNeverHalfRead() {
        let whole = Self.report(Self.json)
        for length in 0..<whole.count {
            let part = EmbeddedResult(in: Array(whole[..<length]))
            #expect(part == .absent || part == .cutOff || part == .found(Array(Self.json.utf8)))
        }
    }

    @Test func ofTwoNobodyKnowsWhichIsMeant() {
        #expect(EmbeddedResult(in: Self.report("{}") + Self.report("[]")) == .several)
    }

    /// Half a million bytes of beginnings: done long before a quadratic search would be.
    @Test(.timeLimit(.minutes(15)))
    func hostileInputTakesLinearTime() {
        for piece in ["<script ", "<", "<script id=\"scandossier-result\"", "id=\"scandossier-resul"] {
            let bytes = Array(String(repeating: piece, count: 500_000 / piece.utf8.count).utf8)
            let duration = ContinuousClock().measure { #expect(EmbeddedResult(in: bytes) != .found([])) }
            #expect(duration < .seconds(30))
        }
    }
}
