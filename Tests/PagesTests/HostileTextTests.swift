import Content
import Foundation
import TestSupport
import Testing

/// A name full of markup is shown as its letters, on every kind of page and in every place that shows it.
@Suite struct HostileTextTests {
    /// Would open an element in text, in an attribute of either quote, and in a script.
    static let name = "\"'></title></script><x-hostile a=\"b\">&amp;{{title}}"
    static let yaml = "'" + name.replacing("'", with: "''") + "'"
    static let markdown = name.reduce(into: "") { $0 += "\"'<>&{}".contains($1) ? "\\\($1)" : String($1) }

    static func site() async throws -> TestSite {
        let site = try TestSite.minimal()
        let keys = [
            "navTitle", "description", "lead", "time",
        ].map { "\($0): \(yaml)" }.joined(separator: "\n")
        let lists =
            "tags: [\(yaml)]\nroles: [\(yaml)]\nsources: [{title: \(yaml), author: \(yaml), year: \(yaml), note: \(yaml)}]"
        for type in PageType.allCases where type != .scan && type != .home {
            let date = type == .post ? "date: 2026-01-01" : "order: 1"
            for number in 1...2 {
                try site.page(
                    "\(type.rawValue)/\(type.rawValue)-\(number).md",
                    title: yaml,
                    keys: "type: \(type.rawValue)",
                    date,
                    keys,
                    lists,
                    "related: [../index.md]",
                    "aspects: [gedeelde-visie]",
                    text: "## A \(markdown) {#a}\n\n## B {#b}\n\n## C \(markdown) {#c}\n\n\(markdown)"
                )
            }
            try site.page("\(type.rawValue)/index.md", title: yaml, keys: "type: section", keys)
        }
        let words = Array(repeating: "woord", count: 50).joined(separator: " ")
        let scan = """
            ## \(markdown) {#visie}

            ### \(markdown) {#gedeelde-visie waarborg=organisatie extra=true}

            Vraag \(markdown)?

            1. Een \(markdown)
            2. Twee

            #### Verhalen om samen te ijken

            1. \(words) \(markdown)

               Fase 1: \(markdown)
            2. \(words) \(markdown)

               Fase 1 of 2: \(markdown)
            """
        return
            try await site
            .page("index.md", title: yaml, keys: "type: home", keys)
            .page(
                "scans/proef.md",
                title: yaml,
                keys: "type: scan",
                "id: proef",
                "sector: po",
                "version: '<x-hostile a=\"b\">'",
                "stages: [\(yaml), Twee]",
                keys,
                text: scan
            )
            .page("resultaten/index.md", title: yaml, keys: "type: section")
            .write(
                "site.yaml",
                """
                title: \(yaml)
                description: \(yaml)
                publisher: {name: \(yaml), email: \(yaml)}
                demonstrationNotice: \(yaml)
                scanNotice: \(yaml)
                navigation: [{page: page/index.md, title: \(yaml)}]
                footer: [page/index.md]
                """
            )
            .withResults(6, name: name)
    }

    @Test func noPageLetsMarkupThrough() async throws {
        let site = try await Self.site().build(baseURL: "https://voorbeeld.example/")
        // All pages bear the one name, and nothing leads to most of them.
        let expected = ["page-orphan", "title-duplicate"]
        #expect(site.problems.filter { problem in !expected.contains(where: problem.hasSuffix) } == [])
        let files = try site.snapshot().contents.filter { $0.key.hasSuffix(".html") || $0.key.hasSuffix(".xml") }
        for type in PageType.allCases where type != .scan && type != .home {
            #expect(files["\(type.rawValue)/\(type.rawValue)-1.html"] != nil)
        }
        #expect(files["resultaten/2026-2027/po-alle.html"] != nil)
        #expect(files.keys.contains { $0.hasPrefix("post/onderwerp-") })
        for (path, bytes) in files {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("<x-hostile"), "\(path)")
            #expect(!text.contains("{{title}}") || text.contains("{{title}}") && !text.contains("a=\"b\""), "\(path)")
            if path != "404.html", path != "sitemap.xml" {
                #expect(text.contains("x-hostile"), "\(path) shows the name")
            }
            let markup = text.replacing(/<(style|script)>.*?<\/\1>/.dotMatchesNewlines(), with: "")
            #expect(tagsAreBalanced(markup), "\(path)")
        }
    }

    @Test func theFeedAndSitemapStayXML() async throws {
        let site = try await Self.site().build(baseURL: "https://voorbeeld.example/")
        for path in ["sitemap.xml", "feed.xml"] {
            #expect(XMLDocumentCheck.isWellFormed(try Data(contentsOf: site.output.appending(path: path))), "\(path)")
        }
    }

    /// As many `<` as `>`, when attribute values are taken out: a name that broke out of one would upset that.
    private func tagsAreBalanced(_ html: String) -> Bool {
        var (depth, quoted) = (0, false)
        for character in html {
            switch character {
            case "\"" where depth > 0: quoted.toggle()
            case "<" where !quoted:
                if depth > 0 { return false }
                depth = 1
            case ">" where !quoted: depth = 0
            default: continue
            }
        }
        return depth == 0 && !quoted
    }
}
