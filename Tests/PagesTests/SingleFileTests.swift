import Content
import Diagnosis
import Files
import Foundation
import TestSupport
import Testing

@testable import Pages

/// A scan as one file that needs no other.
@Suite struct SingleFileTests {
    static let path = "scans/proef-los.html"
    private static let scanText = """
        Zie [over ons](../over.md#waarom), [de start](../index.md), [stap](#gedeelde-visie), [hier](proef.md#visie),
        [buiten](https://elders.example/?a=1&b=2), [mail](mailto:a@b.example) en [het plan](plan.pdf).

        ![Een "plaatje"](beeld/p%20&1.png)

        ## Visie {#visie}

        ### Gedeelde visie {#gedeelde-visie}

        Waarom leiden jullie op?

        1. Enkele collega's weten het.
        2. Iedereen weet het.
        """

    private func site() throws -> TestSite {
        let site = try TestSite.minimal()
            .page("over.md", title: "Over", text: "## Waarom {#waarom}\n\nDaarom.")
            .page(
                "scans/proef.md",
                title: "Proefscan",
                keys: "type: scan",
                "id: proef",
                "sector: po",
                "version: 2026.1 bèta/2",
                "stages: [Beginnen, Doorgaan]",
                text: Self.scanText
            )
        return try site.write(Data([0x89, 0x50, 0x4E, 0x47]), to: site.content.appending(path: "scans/beeld/p &1.png"))
            .write(Data("%PDF".utf8), to: site.content.appending(path: "scans/plan.pdf"))
    }

    /// The text of every element with this name, as a browser would hash it.
    private func inline(_ name: String, in html: String) throws -> [String] {
        html.matches(of: try Regex("<\(name)>(.*?)</\(name)>", as: (Substring, Substring).self).dotMatchesNewlines())
            .map { String($0.output.1) }
    }

    private func policy(of html: String) throws -> String {
        let head = try #require(html.firstRange(of: "<head>\n")).upperBound
        let start = "<meta http-equiv=\"Content-Security-Policy\" content=\""
        #expect(html[head...].hasPrefix(start), "the policy comes first")
        let rest = html[head...].dropFirst(start.count)
        return String(rest.prefix { $0 != "\"" }).replacing("&#39;", with: "'")
    }

    @Test func thePolicyNamesExactlyTheStyleAndTheScriptInside() async throws {
        let html = try await site().build().text(of: Self.path)
        func hash(_ text: String) -> String {
            "'\(Fingerprint.integrity(of: Array(text.utf8)))'"
        }
        let (styles, scripts) = (try inline("style", in: html), try inline("script", in: html))
        try #require(styles.count == 1 && scripts.count == 2)
        #expect(styles[0].contains("[data-off]"))
        #expect(scripts[0].contains("data-able") && scripts[1].contains("Scandossier"))
        #expect(
            try policy(of: html) == """
                default-src 'none'; script-src \(hash(scripts[0])) \(hash(scripts[1])); style-src \(hash(styles[0])); \
                img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'
                """
        )
    }

    @Test func nothingInItPointsAtAnotherFile() async throws {
        let site = try await site().build()
        let addresses = try ["href", "src", "action", "srcset", "poster"].flatMap {
            try site.attributes($0, of: Self.path)
        }
        #expect(addresses.count > 10)
        for address in addresses {
            let isOwn = ["#", "data:", "mailto:", "https://elders.example/"].contains { address.hasPrefix($0) }
            #expect(isOwn, "\(address)")
        }
        try site.expectFile(Self.path, lacks: " style=\"", "url(", "@import", "<form action")
    }

    @Test func linksOfTheScanBecomeTextWithoutAnAddress() async throws {
        try await site().build()
            .expectFile(
                Self.path,
                contains: "Zie <a>over ons</a>, <a>de start</a>",
                "<a href=\"#gedeelde-visie\">stap</a>",
                "<a href=\"#visie\">hier</a>",
                "<a href=\"https://elders.example/?a=1&amp;b=2\" rel=\"external\">buiten</a>",
                "<a href=\"mailto:a@b.example\">mail</a> en <a>het plan</a>"
            )
            .expectFile(Self.path, lacks: "canonical", "De nieuwste versie staat op")
    }

    @Test func linksOfTheScanLeadToTheSiteWhenItHasAnAddress() async throws {
        let base = "https://voorbeeld.example/scan/"
        try await site().build(baseURL: base)
            .expectFile(
                Self.path,
                contains: "<a href=\"\(base)over.html#waarom\">over ons</a>, <a href=\"\(base)\">de start</a>",
                "<a href=\"#gedeelde-visie\">stap</a>",
                "<a href=\"#visie\">hier</a>",
                "<a href=\"\(base)scans/plan.pdf\">het plan</a>",
                "<link rel=\"canonical\" href=\"\(base)scans/proef.html\">",
                "<meta name=\"robots\" content=\"noindex\">",
                "<a href=\"\(base)\" rel=\"external\">\(base)</a>"
            )
            .expectFile("sitemap.xml", lacks: "los")
    }

    @Test func imagesGoInside() async throws {
        try await site().build()
            .expectFile(
                Self.path,
                contains: "<img src=\"data:image/png;base64,iVBORw==\" alt=\"Een “plaatje”\" loading=\"lazy\" />"
            )
            .expectFile("scans/proef.html", contains: "<img src=\"beeld/p%20&amp;1.png\"")
    }

    @Test func anImageFromElsewhereIsReplacedByItsText() async throws {
        let site = try site()
        let text = try site.text(ofContent: "scans/proef.md")
        try await site.write("scans/proef.md", text.replacing("beeld/p%20&1.png", with: "https://elders.example/p.png"))
            .build()
            .expectFile(Self.path, contains: "<p>Een “plaatje”</p>")
            .expectFile(Self.path, lacks: "<img")
    }

    @Test func itHasAllTextsAndTheDataOfThePage() async throws {
        let site = try await site().build()
        let data = /<script type="application\/json" id="scan-data">([^<]*)<\/script>/
        let (page, file) = (try site.text(of: "scans/proef.html"), try site.text(of: Self.path))
        let expected = try #require(page.firstMatch(of: data))
        #expect(try #require(file.firstMatch(of: data)).1 == expected.1)
        let ids = { (html: String) in
            html.prefix(upTo: html.firstRange(of: "</main>")?.lowerBound ?? html.startIndex)
                .matches(of: /\sid="([^"]+)"/).map { String($0.1) }
        }
        #expect(ids(file) == ids(page))
        try site.expectFile("scans/proef.html", contains: "href=\"proef-los.html\" download=\"scan-proef-")
            .expectFile(Self.path, lacks: " download=\"")
        try site.expectFile(Self.path, contains: "Iedereen weet het.", "Uitgever", "blijft bij jullie")
            .expectFile(Self.path, lacks: "class=\"site-nav\"", "class=\"breadcrumb\"")
    }

    @Test func theSameContentGivesTheSameFileAndAnUnchangedBuildWritesNothing() async throws {
        let first = try await site().build()
        let text = try first.text(of: Self.path)
        try await first.build().expectCounts(written: 0)
        #expect(try await site().build().text(of: Self.path) == text)
    }

    @Test func aChangedScriptChangesTheFile() async throws {
        let site = try await site().ownTheme().build()
        let before = try site.text(of: Self.path)
        let part = site.theme.appending(path: "assets/scan/page.js")
        let text = try String(contentsOf: part, encoding: .utf8)
        try site.write(Data((text + "\nwindow.changed();\n").utf8), to: part)
        try await site.build().expectFile(Self.path, contains: "window.changed();")
        #expect(try policy(of: site.text(of: Self.path)) != policy(of: before))
    }

    @Test func everyScanHasOneAndOtherPagesHaveNone() async throws {
        let site = try await site().build()
        #expect(try site.snapshot().paths.filter { $0.hasSuffix("-los.html") } == [Self.path])
    }

    @Test func aPageMayLinkToItAndMayNotTakeItsPlace() async throws {
        try await site().page("link.md", title: "Link", text: "[De scan](scans/proef-los.html)").build()
        try await site().page("scans/proef-los.md", title: "Los").buildWithErrors()
            .expectProblems("scans/proef-los.md path-duplicate")
    }

    @Test(arguments: [("2026.1", "2026.1"), ("2026.1 bèta/2", "2026.1-b-ta-2"), ("../x", "..-x")])
    func theNameToSaveItUnderHasTheVersion(version: String, expected: String) async throws {
        let text = "---\ntype: scan\nid: samen-po\ntitle: X\nsector: po\nversion: '\(version)'\nstages: [A, B]\n---\n"
        let file = SourceFile(path: "scans/x.md", displayPath: "x.md", bytes: Array(text.utf8))
        let document = try #require(PageParser(options: .site).parse(file).0?.scan)
        #expect(SingleFile.downloadName(of: document) == "scan-samen-po-\(expected).html")
    }
}
