import Foundation
import ScanModel
import TestSupport
import Testing

/// The page on which schools fill in a scan.
@Suite struct ScanPageTests {
    private func data(of site: TestSite) throws -> JSONValue {
        let text = try site.text(of: "scans/proef.html")
        let json = try #require(
            text.firstMatch(of: /<script type="application\/json" id="scan-data">([^<]*)<\/script>/)
        )
        return try JSONParser.parse(Array(json.1.utf8), limits: JSONLimits(elements: 10_000))
    }

    @Test func thePageHasEveryTextOfTheScan() async throws {
        try await TestSite.minimal().build()
            .expectFile(
                "scans/proef.html",
                contains: "<h1>Proefscan</h1>",
                "Inleiding van de scan.",
                "Waarom leiden jullie op?",
                "Enkele collega's weten het.".replacing("'", with: "’"),
                "Iedereen weet het.",
                "Beginnen",
                "Doorgaan",
                "data-aspect=\"gedeelde-visie\""
            )
    }

    @Test func theDataOfThePageNamesTheScanAsResultsDo() async throws {
        let site = try await TestSite.minimal().build()
        let data = try data(of: site)
        let scan = try await site.scan()
        #expect(scan.digest.count == 64)
        #expect(data["scan"]?["digest"]?.string == scan.digest)
        #expect(data["scan"]?["id"]?.string == "proef")
        #expect(data["scan"]?["version"]?.string == "1")
        #expect(data["stages"]?.array?.compactMap(\.string) == ["Beginnen", "Doorgaan"])
        #expect(data["aspects"]?.array?.first?["id"]?.string == "gedeelde-visie")
        #expect(data["strings"]?.members?.isEmpty == false)
    }

    @Test func theDataSaysWhatEarlierVersionsAskedWithOtherWords() async throws {
        let site = try TestSite.minimal()
        let now = try String(contentsOf: site.content.appending(path: "scans/proef.md"), encoding: .utf8)
        #expect(try data(of: await site.build())["editions"]?.array?.isEmpty == true)
        let next = now.replacing(#"version: "1""#, with: #"version: "2""#)
        try site.write("scans/eerder/proef-1.md", now)
            .write("scans/proef.md", next.replacing("Iedereen weet het.", with: "Het leeft."))
        let edition = try #require(data(of: await site.build())["editions"]?.array?.first)
        #expect(edition["version"]?.string == "1")
        #expect(edition["changed"]?.array?.compactMap(\.string) == ["gedeelde-visie"])
        #expect(edition["new"]?.array?.isEmpty == true)
    }

    @Test func theDataNamesWhoTakesFilesIn() async throws {
        let site = try TestSite.minimal()
        let publisher = try #require(data(of: await site.build())["office"])
        #expect(publisher["name"]?.string?.isEmpty == false)
        try site.configure("office: {name: Het bureau, email: post@bureau.example}")
        let office = try #require(data(of: await site.build())["office"])
        #expect(office["name"]?.string == "Het bureau")
        #expect(office["email"]?.string == "post@bureau.example")
    }

    @Test func pagesMayLinkToAScreenOfTheForm() async throws {
        try await TestSite.minimal().page("weg.md", title: "Weg", text: "[Kijk terug](scans/proef.md#terugkijken)\n")
            .build()
            .expectFile("weg.html", contains: "href=\"scans/proef.html#terugkijken\"")
    }

    @Test func aMarkupInATitleStaysInsideTheData() async throws {
        let path = "scans/proef.md"
        let site = try TestSite.minimal()
        let text = try String(contentsOf: site.content.appending(path: path), encoding: .utf8)
        try await site.write(path, text.replacing("title: Proefscan", with: #"title: "</script><!--&\u2028""#)).build()
        #expect(try data(of: site)["scan"]?["title"]?.string == "</script><!--&\u{2028}")
    }

    @Test func theDigestFollowsTheStageTextsAndNothingElse() async throws {
        let site = try TestSite.minimal()
        let before = try await site.scan().digest
        let path = "scans/proef.md"
        let text = try String(contentsOf: site.content.appending(path: path), encoding: .utf8)
        try site.write(path, text.replacing("Inleiding van de scan.", with: "Een andere inleiding."))
        #expect(try await site.scan().digest == before)
        try site.write(path, text.replacing("Iedereen weet het.", with: "Iedereen weet het nu."))
        #expect(try await site.scan().digest != before)
    }

    @Test func theSchoolsOfTheSectorCanBeChosen() async throws {
        try await TestSite.minimal()
            .write(
                "scholen.csv",
                "code;naam;plaats;sector\n12AB00;De \"Eik\" & <Linde>;Zeedorp;po\n12CD00;Het Lyceum;Zeedorp;vo\n"
                    .replacing("De \"Eik\" & <Linde>", with: "\"De \"\"Eik\"\" & <Linde>\"")
            )
            .configure("schoolYears: [\"2026-2027\"]")
            .build()
            .expectFile(
                "scans/proef.html",
                contains: "<option value=\"12AB00\">De &quot;Eik&quot; &amp; &lt;Linde&gt;, Zeedorp</option>",
                "<option value=\"2026-2027\">"
            )
            .expectFile("scans/proef.html", lacks: "12CD00")
    }

    @Test func aThemeWithoutIntroductionDoesNotBorrowTheOneOfTheScan() async throws {
        let site = try await TestSite.minimal().build()
        #expect(try site.text(of: "scans/proef.html").matches(of: /Inleiding van de scan\./).count == 1)
    }

    @Test func anAspectWithoutHelpShowsNone() async throws {
        let site = try TestSite.minimal()
        let path = "scans/proef.md"
        let text = try String(contentsOf: site.content.appending(path: path), encoding: .utf8)
        let second = "\n### Tweede {#tweede}\n\nVraag?\n\n1. A\n2. B\n"
        let help = "\n#### Gespreksvragen\n\n- Wat zie je?\n\n#### Mogelijke vervolgstappen\n\n1. Van 1 naar 2.\n"
        try await site.write(path, text + help + second).build()
        let page = try site.text(of: "scans/proef.html")
        #expect(page.matches(of: /Wat zie je\?/).count == 1)
        #expect(page.matches(of: /Van 1 naar 2\./).count == 1)
    }

    @Test func theSchemaOfTheResultIsPublished() async throws {
        let site = try await TestSite.minimal().build()
        let bytes = Array(try site.text(of: "schema/scan-result-1.json").utf8)
        let schema = try JSONParser.parse(bytes, limits: JSONLimits(elements: 10_000))
        #expect(schema["properties"]?["answers"] != nil)
    }
}
