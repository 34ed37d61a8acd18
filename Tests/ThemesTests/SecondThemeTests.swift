import Files
import Foundation
import Site
import TestSupport
import Testing

/// `themes/wielmerland`, a small overlay of the standard theme: the proof that an office needs no copy.
@Suite struct SecondThemeTests {
    private func site() throws -> TestSite {
        let site = try TestSite.minimal()
        site.theme = Repository.root.appending(path: "themes/wielmerland")
        return site
    }

    @Test func itHasNoComplaint() async throws {
        let site = try await site().check(strict: true)
        #expect(site.report.diagnostics == [])
    }

    @Test func itReplacesTheMarkAndThePictureAndNothingElse() async throws {
        let standard = try await TestSite.minimal().build()
        let second = try await site().build()
        for page in ["over.html", "scans/proef.html", "404.html"] {
            let mark = /<svg class="site-mark".*?<\/svg>/.dotMatchesNewlines()
            let (one, other) = (try standard.text(of: page), try second.text(of: page))
            #expect(try #require(other.firstMatch(of: mark)).0.contains("mark-water"))
            #expect(Self.bare(one, mark) == Self.bare(other, mark), "\(page)")
        }
        try second.expectFile("index.html", contains: "hp-dike").expectFile(
            "scans/proef-los.html",
            contains: "mark-water"
        )
        try standard.expectFile("index.html", lacks: "hp-dike")
    }

    /// A page without its mark and without the fingerprints in names.
    private static func bare(_ page: String, _ mark: some RegexComponent) -> [Substring] {
        page.replacing(mark, with: "").replacing(/\.[0-9a-f]{8}\./, with: ".").replacing(/"sha256-[^"]+"/, with: "")
            .replacing(/<script type="application\/json".*?<\/script>/.dotMatchesNewlines(), with: "")
            .split(separator: "\n")
    }

    @Test func itsColoursReachEveryKindOfFile() async throws {
        let site = try await site().build()
        let style = try #require(try site.snapshot().paths.first { $0.hasPrefix("assets/style.") })
        try site.expectFile(style, contains: "--brand: #1c4f3c;", ".hp-dike")
            .expectFile(style, lacks: "--brand: #12436d;")
            .expectFile("scans/proef-los.html", contains: "--brand: #1c4f3c;")
        let icon = try #require(try site.snapshot().paths.first { $0.hasPrefix("assets/icon.") })
        try site.expectFile(icon, contains: "#1c4f3c")
    }

    @Test func itIsSmall() throws {
        let root = Repository.root.appending(path: "themes/wielmerland")
        let names = try FileSystem.files(below: root.file)
        #expect(names.count < 10)
    }
}
