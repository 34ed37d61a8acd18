import Content
import Diagnosis
import Testing

/// Anchors and aliases are refused, wherever they hide; a text that only looks like one is not.
@Suite struct YAMLReferenceTests {
    private func codes(_ yaml: String) -> [DiagnosticCode] {
        let file = SourceFile(path: "a.yaml", displayPath: "a.yaml", bytes: Array(yaml.utf8))
        switch YAMLDocument.read(file) {
        case .failure(let problems): return problems.diagnostics.map(\.code)
        case .success: return []
        }
    }

    @Test(arguments: [
        "a: &x 1\nb: *x\n", "a: &x\n  b: c\nd: *x\n", "a: [&x 1, *x]\n", "- &x a\n- *x\n", "? &x a\n: b\n",
        "&x a: b\n", "a: {b: &x 1}\n", "a: !!str &x 1\n", "a: &x !!str 1\n", "a:\n  - &x 1\n",
        "a: x -\"\nb: &x [1]\nc: *x\n", "a: b\n  \"c\nd: &x 1\n", "{a: \"x\n\", b: &x 1, c: *x}\n",
        "a: \"\\\"\"\nb: &x 1\n", "a: 'it''s'\nb: &x 1\n", "a: # '\n  &x 1\n", "a: |\n  '\nb: &x 1\nc: *x\n",
    ])
    func aReferenceIsRefused(yaml: String) {
        #expect(codes(yaml) == [.yamlAnchor])
    }

    @Test(arguments: [
        "title: R&D en O&O\n", "title: Rust, & ruimte\n", "title: 'a & b'\n", "title: \"*nadruk*\"\n",
        "title: leren - *samen* - doen\n", "lead: |\n  * een\n  * twee\n",
        "title: a: b\n".replacing("a: b", with: "10:30 & verder"),
        "# wie & wat\ntitle: a\n", "tags: [a&b, c*d]\n", "url: https://x.nl/?a=1&b=2\n",
        "lead: |\n  Tekst met &nbsp; erin\n",
    ])
    func aTextWithAnAmpersandOrStarIsNoReference(yaml: String) {
        #expect(codes(yaml) == [])
    }

    /// Each level names the one before it nine times: ten levels are 3.5 thousand million words.
    private static func laughs(levels: Int, _ item: (Int) -> String) -> String {
        var yaml = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
        for level in 1...levels { yaml += item(level) }
        return yaml
    }

    @Test(.timeLimit(.minutes(15)))
    func aThousandMillionLaughsAreRefusedAtOnce() {
        let aliases = { (level: Int) in Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") }
        let plain = Self.laughs(levels: 10) { "a\($0): &a\($0) [\(aliases($0))]\n" }
        let asKeys = Self.laughs(levels: 10) { "? &a\($0) [\(aliases($0))]\n: x\n" }
        let behindAQuote = "title: x -\"\n" + asKeys
        let clock = ContinuousClock()
        for yaml in [plain, asKeys, behindAQuote] {
            let duration = clock.measure { #expect(codes(yaml) == [.yamlAnchor]) }
            #expect(duration < .seconds(5))
        }
    }

    @Test(.timeLimit(.minutes(15)))
    func deepNestingIsAMessageAndNoCrash() {
        for yaml in [
            "a: " + String(repeating: "[", count: 100_000), "a: " + String(repeating: "{b: ", count: 100_000),
            String(repeating: "- ", count: 100_000) + "a\n",
        ] {
            let duration = ContinuousClock().measure { #expect(codes(yaml) == [.yamlSyntax]) }
            #expect(duration < .seconds(20))
        }
    }
}
