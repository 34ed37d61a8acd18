import Foundation
import TestSupport
import Testing

/// The page with the stories of a scan, and what schools are asked already.
@Suite struct CalibrationPageTests {
    private static let list = """
        aspect;sector;soort;tekst;bron;adres;datum;gelezen;geldig-tot
        gedeelde-visie;po;cao;Dat is afgesproken.;De cao;https://voorbeeld.example/cao;2023-09-21;2026-11-01;2099-01-01
        """

    private static func story(_ stage: String) -> String {
        let words = Array(repeating: "De student vraagt waarom.", count: 11).joined(separator: " ")
        return "Op een verzonnen school. \(words)\n\n   Fase \(stage): zo *ziet* het eruit."
    }

    private static func site(withStories: Bool = true) throws -> TestSite {
        let site = try TestSite.minimal()
        let path = "scans/proef.md"
        let scan = try String(contentsOf: site.content.appending(path: path), encoding: .utf8)
        let stories = "\n#### Verhalen om samen te ijken\n\n1. \(story("1"))\n2. \(story("1 of 2"))\n"
        return try site.write(path, withStories ? scan + stories : scan).write("hoort-al-zo.csv", list)
    }

    @Test func theStoriesStandOnAPageBesideTheScan() async throws {
        try await Self.site().build()
            .expectFile(
                "scans/proef-ijken.html",
                contains: "Op een verzonnen school. De student vraagt waarom.",
                "<strong>Fase 1:</strong> zo <em>ziet</em> het eruit.",
                "<strong>Fase 1 of 2:</strong>",
                "href=\"proef.html#gedeelde-visie\"",
                "De scholen, teams en mensen in deze verhalen zijn verzonnen",
                "Dat is afgesproken.",
                "<a href=\"https://voorbeeld.example/cao\" rel=\"external\">De cao</a>, 21 september 2023.",
                "Gelezen op 1 november 2026."
            )
            .expectFile("scans/proef.html", contains: "href=\"proef-ijken.html#gedeelde-visie\"")
    }

    /// It has no pages beside it, and no weight to keep to.
    @Test func theFileOfItsOwnSaysWhatIsAskedAlreadyAndPointsNowhere() async throws {
        let site = try await Self.site().build()
        let text = try site.text(of: "scans/proef-los.html")
        #expect(text.contains("Dat is afgesproken."))
        #expect(!text.contains("proef-ijken.html"))
        #expect(!text.contains("Op een verzonnen school."))
    }

    @Test func aScanWithoutStoriesHasNoSuchPageAndSaysItItself() async throws {
        let site = try await Self.site(withStories: false).build()
        #expect(!FileManager.default.fileExists(atPath: site.output.appending(path: "scans/proef-ijken.html").path()))
        let text = try site.text(of: "scans/proef.html")
        #expect(text.contains("Dat is afgesproken."))
        #expect(!text.contains("proef-ijken.html"))
    }

    @Test func storiesChangeNeitherTheDigestNorTheData() async throws {
        let without = try await Self.site(withStories: false).scan()
        let with = try await Self.site().scan()
        #expect(with.digest == without.digest)
        #expect(with.canonicalText == without.canonicalText)
        #expect(with.aspects.map(\.stories.count) == [2])
        #expect(without.aspects.map(\.stories.count) == [0])
    }
}
