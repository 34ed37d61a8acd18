import Files
import Foundation
import TestSupport
import Testing

/// Links and files: what an editor writes in Markdown leads to what stands in the output.
@Suite struct LinkTests {
    @Test func linksToMarkdownFilesBecomeLinksToPages() async throws {
        try await TestSite.minimal()
            .page("a/index.md", title: "A", text: "## Kop {#kop}\n\n[Start](../index.md), [kop](#kop).")
            .page("a/b.md", title: "B", text: "[deel](index.md#kop) [over](../over.md) [waarom](../over.md#waarom)")
            .build()
            .expectFile("a/index.html", contains: "<a href=\"../index.html\">Start</a>", "<a href=\"#kop\">kop</a>")
            .expectFile(
                "a/b.html",
                contains: "<a href=\"index.html#kop\">deel</a>",
                "<a href=\"../over.html\">over</a>",
                "<a href=\"../over.html#waarom\">waarom</a>"
            )
    }

    @Test func linksElsewhereAreLeftAlone() async throws {
        try await TestSite.minimal()
            .page(
                "uit.md",
                title: "Uit",
                text: "[a](https://x.example/b.md) [b](mailto:a@x.example) [c](tel:+31201234567)"
            )
            .build()
            .expectFile("uit.html", contains: "https://x.example/b.md", "mailto:a@x.example", "tel:+31201234567")
    }

    @Test func aLinkIntoAScanReachesItsAspect() async throws {
        try await TestSite.minimal()
            .page(
                "uit.md",
                title: "Uit",
                keys: "aspects: [gedeelde-visie]",
                text: "[visie](scans/proef.md#gedeelde-visie)"
            )
            .build()
            .expectFile(
                "uit.html",
                contains: "<a href=\"scans/proef.html#gedeelde-visie\">visie</a>",
                "Gedeelde visie",
                "<a href=\"scans/proef.html#gedeelde-visie\">po"
            )
            .expectFile("scans/proef.html", contains: "id=\"gedeelde-visie\"")
    }

    @Test func onlyFilesThatPagesPointAtAreCopied() async throws {
        let site = try TestSite.minimal()
        for name in ["gebruikt.svg", "los.svg", "blad met spaties.pdf", ".verborgen.svg", "notities.txt"] {
            try site.write("bestanden/\(name)", "inhoud van \(name)")
        }
        try await site
            .page(
                "uit.md",
                title: "Uit",
                text: "![Plaatje](bestanden/gebruikt.svg) [blad](<bestanden/blad met spaties.pdf>)"
            )
            .build()
            .expectFile(
                "uit.html",
                contains: "src=\"bestanden/gebruikt.svg\"",
                "href=\"bestanden/blad%20met%20spaties.pdf\""
            )
            .expectFile("bestanden/gebruikt.svg", contains: "inhoud van gebruikt.svg")
            .expectFile("bestanden/blad met spaties.pdf", contains: "inhoud")
            .expectNoFile("bestanden/los.svg")
            .expectNoFile("bestanden/notities.txt")
            .expectNoFile("bestanden/.verborgen.svg")
    }

    /// Names of files that mean something else in an address: the lists and menus of the site lead to them all the same.
    @Test(arguments: ["c#.md", "100% samen.md", "a;b=c.md", "café & 'zo'.md"])
    func everyNameOfAFileCanBeLinked(name: String) async throws {
        let site = try await TestSite.minimal()
            .page("map/index.md", title: "Map", keys: "type: section")
            .page("map/\(name)", title: "Lastig", keys: "order: 1", "aliases: [oud.md]")
            .page("map/volgende.md", title: "Volgende", keys: "order: 2")
            .write("zoeken.md", "---\ntype: search\ntitle: Zoeken\n---\n")
            .configure("navigation: [map/index.md]")
            .build(baseURL: "https://voorbeeld.example/")
        site.expectProblems()
        let output = "map/" + name.dropLast(3) + ".html"
        #expect(site.exists(output))
        for page in ["map/index.html", "map/volgende.html"] {
            let links = try site.attributes("href", of: page).filter { !$0.hasPrefix("#") && !$0.contains("://") }
            let targets = links.map { link in
                RelativePath.resolve(RelativePath.decoded(String(link.prefix { $0 != "#" && $0 != "?" })), from: page)
            }
            #expect(targets.contains(output), "\(page): \(links)")
        }
        let encoded = "map/" + RelativePath.encoded(String(name.dropLast(3))) + ".html"
        #expect(!encoded.contains { "#?%\" ".contains($0) && $0 != "%" })
        try site.expectFile("oud.html", contains: "url=\(encoded.replacing("&", with: "&amp;"))")
            .expectFile("sitemap.xml", contains: "https://voorbeeld.example/\(encoded.replacing("&", with: "&amp;"))")
            .expectFile("search/index.js", contains: "\"\(encoded)\"")
    }

    @Test func aSymbolicLinkInTheContentIsNotFollowed() async throws {
        let site = try TestSite.minimal()
        let secret = site.root.appending(path: "geheim.md")
        try site.write(Data("---\ntitle: Geheim\n---\n".utf8), to: secret)
        try FileManager.default.createSymbolicLink(
            at: site.content.appending(path: "geheim.md"),
            withDestinationURL: secret
        )
        try await site.build().expectNoFile("geheim.html")
    }

    /// Follows every link of every page on disk, as a browser that opened the folder would.
    @Test(arguments: [nil, "https://voorbeeld.example/scan/"])
    func everyLinkOfEveryPageLeadsToAFile(baseURL: String?) async throws {
        let site = try await TestSite.minimal()
            .page("a/index.md", title: "A", keys: "type: section", text: "[over](../over.md)")
            .page("a/b/index.md", title: "B", keys: "type: section", text: "[op](../index.md)")
            .page("a/b/c/d.md", title: "D", keys: "aspects: [gedeelde-visie]", text: "[op](../../../index.md)")
            .page("a/b/post.md", title: "P", keys: "type: post", "date: 2026-01-01", "tags: [x]")
            .page("kader.md", title: "Kader", keys: "type: framework")
            .page("resultaten/index.md", title: "Resultaten", keys: "type: section")
            .configure("navigation: [a/index.md, scans/proef.md]\nfooter: [a/b/c/d.md]")
            .withResults(6)
            .build(baseURL: baseURL)
        let paths = try site.snapshot().paths.filter { $0.hasSuffix(".html") && $0 != "404.html" }
        #expect(paths.contains("resultaten/2026-2027/po-alle.html"))
        #expect(paths.contains("a/b/onderwerp-x.html"))
        for path in paths {
            let addresses = try site.attributes("href", of: path) + site.attributes("src", of: path)
            #expect(addresses.count > 5, "\(path) has links")
            for address in addresses where !address.contains(":") && !address.hasPrefix("#") {
                let plain = String(address.prefix { $0 != "#" })
                let target = try #require(RelativePath.resolve(plain, from: path), "\(path) → \(address)")
                #expect(!plain.isEmpty && site.exists(target), "\(path) → \(address)")
            }
        }
    }
}
