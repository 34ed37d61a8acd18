import Testing

@testable import ScanModel

@Suite struct PortableNameTests {
    private static let refused: [(path: String, problem: PortableName.Problem)] = [
        ("wat nu?.md", .forbidden("?")), ("deel 1: start.md", .forbidden(":")), ("a\\b.md", .forbidden("\\")),
        ("map/pi|pe/x.md", .forbidden("|")), ("aux.md", .reserved("aux")), ("CON", .reserved("con")),
        ("nul.tar.gz", .reserved("nul")), ("map/Com7/x.png", .reserved("com7")),
        ("lpt\u{B2}.md", .reserved("lpt\u{B2}")), ("conin$.md", .reserved("conin$")), ("einde .md", .edge),
        (" begin.md", .edge), ("map./x.md", .edge),
        ("map /x.md", .edge), ("a\u{7}b.md", .invisible), ("a\u{202E}dm.b", .invisible), ("a\u{200B}.md", .invisible),
        ("a\u{85}.md", .invisible), ("caf\u{FFFD}.md", .unreadable),
        (String(repeating: "x", count: 256), .tooLong(limit: 255)),
        (String(repeating: "ë", count: 128), .tooLong(limit: 255)),
        (String(repeating: "map/", count: 60) + "x.md", .pathTooLong(limit: 200)),
    ]

    @Test(arguments: refused.indices) func refuses(number: Int) throws {
        let (path, problem) = Self.refused[number]
        let finding = try #require(PortableName.finding(in: path))
        #expect(finding.problem == problem)
        #expect(path.hasPrefix(finding.path))
    }

    @Test(arguments: [
        "index.md", "stap-één.md", "stap-e\u{301}e\u{301}n.md", "Foto van ons (1).png", "auxiliair.md", "com.md",
        "com10.md",
        "comma.md", "v1.2.md", "100% raak.md", "a&b,c;d=e+f.md", "日本語/ページ.md", "👩‍🏫.png", "con-sent/nulpunt.md", "..x.md",
        String(repeating: "x", count: 200), String(repeating: "é", count: 98) + ".md",
    ]) func keeps(path: String) {
        #expect(PortableName.finding(in: path) == nil)
    }

    @Test func aPageGrowsWhenItIsPublished() {
        let path = String(repeating: "x", count: 197) + ".md"
        #expect(PortableName.finding(in: path) == nil)
        #expect(PortableName.finding(in: path, growth: 2)?.problem == .pathTooLong(limit: 200))
    }

    /// What is proposed keeps to the rule, and is not what is there already.
    @Test(arguments: refused.indices) func proposesANameThatCan(number: Int) throws {
        let (path, _) = Self.refused[number]
        let name = String(path.split(separator: "/").last ?? "")
        for isFolder in [true, false] {
            let first = PortableName.proposal(for: name, isFolder: isFolder) { _ in false }
            let second = PortableName.proposal(for: name, isFolder: isFolder) { $0 == first }
            #expect(first != second)
            for proposal in [first, second] {
                #expect(PortableName.finding(in: proposal, growth: 2) == nil)
                #expect(!proposal.isEmpty && !proposal.contains("/"))
            }
        }
    }

    @Test func proposesWhatTheEditorMeant() {
        let proposal = { PortableName.proposal(for: $0, isFolder: false) { _ in false } }
        #expect(proposal("wat nu?.md") == "wat-nu.md")
        #expect(proposal("deel 1: start.md") == "deel-1-start.md")
        #expect(proposal("aux.md") == "aux-pagina.md")
        #expect(proposal("einde .md") == "einde.md")
        #expect(proposal("???.md") == "pagina.md")
        #expect(proposal("Foto: team.PNG") == "foto-team.PNG")
        #expect(proposal("con") == "con-bestand")
    }

    @Test func shortensPaths() throws {
        let long = String(repeating: "lange-", count: 20) + "naam"
        let path = try #require(PortableName.shorter("\(long)/\(long)/\(long).md"))
        #expect(PortableName.finding(in: path, growth: 2) == nil)
        #expect(path.hasSuffix(".md") && path.split(separator: "/").count == 3)
        #expect(PortableName.shorter(String(repeating: "a/", count: 120) + "x.md") == nil)
    }

    @Test func cutsSlugsBetweenWords() {
        #expect(Slug.cut("een-twee-drie", to: 20) == "een-twee-drie")
        #expect(Slug.cut("een-twee-drie", to: 10) == "een-twee")
        #expect(Slug.cut("een-twee-drie", to: 8) == "een-twee")
        #expect(Slug.cut("hottentottententoonstelling", to: 10) == "hottentott")
    }

    /// The rule looks at every file of a site of 10,000 pages.
    @Test func manyPathsTakeLittle() {
        let path = "handleiding/hoofdstuk-12/stap-3-kies-een-volgende-stap.md"
        let clock = ContinuousClock()
        let time = clock.measure { for _ in 0..<20_000 { _ = PortableName.finding(in: path, growth: 2) } }
        #expect(time < .seconds(2))
    }
}
