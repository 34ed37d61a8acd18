import Foundation
import ScanModel
import TestSupport
import Testing

@testable import Site

/// What `check` accepts opens on every disk and host.
@Suite struct NamesTravelTests {
    private static let composed = "één"
    private static let decomposed = "e\u{301}e\u{301}n"

    /// The names of what was written, to the byte: for Swift both forms are one text.
    private static func names(of site: TestSite, in folder: String = "") throws -> [[UInt8]] {
        let path = site.output.appending(path: folder).file
        return try FileManager.default.contentsOfDirectory(atPath: path).map { Array($0.utf8) }
    }

    @Test(arguments: [true, false]) func aNameInEitherFormIsTheNameThatIsLinked(isDecomposed: Bool) async throws {
        let (own, typed) = isDecomposed ? (Self.decomposed, Self.composed) : (Self.composed, Self.decomposed)
        let svg = #"<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>"#
        let site = try TestSite.minimal()
            .page("map-\(own)/stap-\(own).md", title: "Stap")
            .write("map-\(own)/logo-\(own).svg", svg)
            .page(
                "over.md",
                title: "Over",
                keys: "related:",
                "  - map-\(typed)/stap-\(typed).md",
                text: """
                    [Stap](map-\(typed)/stap-\(typed).md#x), [ook](map-e%CC%81%C3%A9n/stap-%C3%A9%C3%A9n.md) en
                    ![Logo](map-\(typed)/logo-\(typed).svg)

                    ## X {#x}
                    """
            )
            .write("index.md", "---\ntype: home\ntitle: Start\n---\n\n[Over](over.md)\n")
        try site.page("map-\(own)/stap-\(own).md", title: "Stap", text: "## X {#x}\n\nTekst.")
        try await site.build()
        let (map, page, logo) = ("map-%C3%A9%C3%A9n", "stap-%C3%A9%C3%A9n.html", "logo-%C3%A9%C3%A9n.svg")
        try site.expectFile("over.html", contains: "\"\(map)/\(page)#x\"", "\"\(map)/\(page)\"", "\"\(map)/\(logo)\"")
        try site.expectFile("over.html", contains: "width=\"3\"")
        #expect(try !site.text(of: "over.html").contains("%CC%81"))
        #expect(try Self.names(of: site).contains(Array("map-\(Self.composed)".utf8)))
        let files = try Self.names(of: site, in: "map-\(Self.composed)")
        #expect(files.contains(Array("stap-\(Self.composed).html".utf8)))
        #expect(files.contains(Array("logo-\(Self.composed).svg".utf8)))
    }

    @Test func namesThatWindowsCannotHoldAreErrorsWithANameToUse() async throws {
        let site = try TestSite.minimal()
        for name in ["wat nu?.md", "deel 1: start.md", "aux.md", "einde .md", "map./x.md"] {
            try site.page(name, title: name.filter(\.isLetter))
        }
        try site.write("beelden/con.svg", "<svg/>")
        try await site.check()
        let found = Set(site.report.diagnostics.filter { $0.code == .fileName }.compactMap { $0.parameters["use"] })
        #expect(found == ["wat-nu.md", "deel-1-start.md", "aux-pagina.md", "einde.md", "map", "con-bestand.svg"])
        try await site.buildWithErrors()
        site.expectNoFile("index.html")
    }

    @Test func theProposedNameIsFree() async throws {
        let site = try TestSite.minimal().page("wat-nu.md", title: "Ander").page("wat nu?.md", title: "Deze")
        try await site.check()
        let diagnostic = try #require(site.report.diagnostics.first { $0.code == .fileName })
        #expect(diagnostic.parameters["use"] == "wat-nu-2.md")
    }

    /// A hundred pages in one folder are one mistake.
    @Test func aFolderIsToldOnce() async throws {
        let site = try TestSite.minimal()
        for number in 0..<30 { try site.page("wat?/p\(number).md", title: "P\(number)") }
        try await site.check()
        #expect(site.report.diagnostics.count { $0.code == .fileName } == 1)
    }

    @Test func imagesThatAreOneFileElsewhereAreErrors() async throws {
        let site = try TestSite.minimal().write("a/Logo.svg", "<svg/>").write("a/logo.svg", "<svg/>")
        try await site.check()
        #expect(site.problems.contains("a/logo.svg path-duplicate"))
    }

    @Test func aFolderWithTheNameOfAPageIsAnError() async throws {
        let site = try TestSite.minimal().page("gids.md", title: "Gids").page("Gids.html/x.md", title: "X")
        try await site.check()
        #expect(site.problems.contains("Gids.html/x.md path-duplicate"))
        try await site.buildWithErrors()
    }

    @Test func groupsAndTagsFitOnADisk() async throws {
        let name = "Stichting " + String(repeating: "Samenwerkende Scholen ", count: 40)
        let site = try await TestSite.minimal().withResults(6, name: name)
        try site.page("nieuws/a.md", title: "A", keys: "type: post", "date: 2026-11-01", "tags: [\(name)]")
        try await site.check()
        #expect(site.problems.filter { $0.hasSuffix("file-name") } == ["nieuws/a.md:5:8 file-name"])
        try site.page("nieuws/a.md", title: "A", keys: "type: post", "date: 2026-11-01", "tags: [kort]")
        try await site.build()
        for path in try site.snapshot().paths { #expect(PortableName.finding(in: path) == nil, "\(path)") }
    }

    @Test func theOutputFolderIsAskedBeforeTheFirstFile() async throws {
        let site = try TestSite.minimal().page(String(repeating: "lang", count: 30) + ".md", title: "Lang")
        try await site.build()
        let folder = try OutputFolder(root: site.output.file)
        let paths = try site.snapshot().paths
        #expect(folder.firstTooLong(among: paths) == nil)
        #expect(folder.firstTooLong(among: paths, longestName: 100)?.limit == 100)
        let deep = site.root.file + String(repeating: "/" + String(repeating: "d", count: 200), count: 20)
        let failure = await site.failure(of: site.request(output: deep))
        #expect(failure?.contains("Er is niets geschreven") == true)
        let first = site.root.appending(path: String(repeating: "d", count: 200))
        #expect(!FileManager.default.fileExists(atPath: first.file))
    }

    @Test func aFileWhereAFolderMustComeIsForeign() async throws {
        let site = try TestSite.minimal().page("gids/x.md", title: "X")
        try site.write(Data("van een ander".utf8), to: site.output.appending(path: "gids"))
        #expect(await site.failure()?.contains("gids") == true)
        #expect(try site.snapshot().paths == ["gids"])
    }
}
