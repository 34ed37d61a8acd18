import Foundation
import Pages
import TestSupport
import Testing

@Suite struct SearchIndexTests {
    private func site() throws -> TestSite {
        try TestSite.minimal().page("zoeken.md", title: "Zoeken", keys: "type: search")
    }

    @Test func withoutASearchPageNothingIsMadeForIt() async throws {
        let site = try await TestSite.minimal().build()
        for (path, bytes) in try site.snapshot().contents {
            #expect(!path.hasPrefix("search/"))
            guard path.hasSuffix(".html") else { continue }
            #expect(!String(decoding: bytes, as: UTF8.self).contains("class=\"site-search\""), "\(path)")
        }
    }

    @Test func everyPagePointsAtTheSearchPage() async throws {
        try await site().page("a/b/c.md", title: "Diep").build(baseURL: "https://voorbeeld.example/map/")
            .expectFile("over.html", contains: "<a href=\"zoeken.html\">Zoeken</a>", "form role=\"search\"")
            .expectFile("a/b/c.html", contains: "<a href=\"../../zoeken.html\">Zoeken</a>")
            .expectFile("404.html", contains: "<a href=\"/map/zoeken.html\">Zoeken</a>")
    }

    @Test func wordsLeadToTheirSections() async throws {
        let site = try await site().page(
            "over.md",
            title: "Over de Proefschool",
            keys: "description: Beschreven.",
            "lead: Ingeleid.",
            text: "Bovenaan.\n\n## Kop {#kop}\n\nOnderaan, twee keer onderaan.\n\n## Nóg een {#nog}\n\nOnderaan."
        ).build()
        let index = try BuiltIndex(site)
        #expect(index.occurrences(of: "onderaan") == ["over.html 1", "over.html 2"])
        #expect(index.occurrences(of: "proefschool") == ["over.html 0!"])
        #expect(index.occurrences(of: "kop") == ["over.html 1!"])
        #expect(index.occurrences(of: "beschreven") == ["over.html 0"])
        #expect(index.occurrences(of: "ingeleid") == ["over.html 0"])
        #expect(index.occurrences(of: "bovenaan") == ["over.html 0"])
        #expect(index.occurrences(of: "twee") == ["over.html 1"])
        #expect(index.words == index.words.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
        for word in ["de", "een"] { #expect(!index.words.contains(word), "says too little: \(word)") }
        try site.expectFile("search/texts-0.js", contains: "[\"kop\",\"Kop\",\"Onderaan, twee keer onderaan.\\n\"]")
    }

    @Test func aScanIsFoundByAspect() async throws {
        let index = try BuiltIndex(try await site().build())
        #expect(index.pages.contains("scans/proef.html"))
        let visie = index.occurrences(of: "visie")
        #expect(visie.contains { $0.hasPrefix("scans/proef.html") && $0.hasSuffix("!") }, "\(visie)")
    }

    @Test func theSearchPageIsNotInItsIndex() async throws {
        let index = try BuiltIndex(try await site().build())
        #expect(index.pages.contains("over.html"))
        #expect(!index.pages.contains("zoeken.html"))
        #expect(!index.pages.contains("404.html"))
    }

    @Test func draftsAreNotIn() async throws {
        let site = try site().page("straks.md", title: "Straks", keys: "draft: true", text: "Verborgenheid.")
        try await site.build()
        #expect(try BuiltIndex(site).words.contains("verborgenheid") == false)
        for path in try site.snapshot().paths where path.hasPrefix("search/") {
            try site.expectFile(path, lacks: "erborgenheid")
        }
        try await site.build(drafts: true)
        #expect(try BuiltIndex(site).words.contains("verborgenheid"))
    }

    @Test func theIndexKnowsItsTexts() async throws {
        let site = try site()
        for number in 0..<40 { try site.page("p\(number).md", title: "Pagina \(number)", text: "Woord\(number).") }
        try await site.build()
        let index = try BuiltIndex(site)
        #expect(index.stamps.count == 3)
        for (number, stamp) in index.stamps.enumerated() {
            try site.expectFile("search/texts-\(number).js", contains: "texts(\(number),\"\(stamp)\",[[")
        }
        try await site.page("p7.md", title: "Pagina 7", text: "Anders.").build()
        let changed = try BuiltIndex(site).stamps
        #expect(zip(index.stamps, changed).filter { $0 != $1 }.count == 1)
    }

    @Test func hostileTextCannotEndAnything() async throws {
        let name = "</script><!--\\\" x"
        let site = try await site()
            .page("vreemd.md", title: "'\(name)'", text: "`</script>` en een \\\\ en \u{2028}.").build()
        for path in try site.snapshot().paths where path.hasPrefix("search/") {
            try site.expectFile(path, lacks: "</script", "<!--", "\u{2028}", "\u{2029}")
        }
        #expect(try BuiltIndex(site).titles.contains(name))
        let texts = try site.text(of: "search/texts-0.js")
        #expect(texts.contains("\\u003c/script> en een \\\\ en \\u2028."))
    }
}

/// The index of a built site, unpacked as the page does.
private struct BuiltIndex {
    var words: [String] = []
    var pages: [String] = []
    var titles: [String] = []
    var stamps: [String] = []
    private var packed: [String] = []
    private var sections: [String] = []

    init(_ site: TestSite) throws {
        let text = try site.text(of: SearchFiles.indexPath)
        let json = text.dropFirst("scandossierSearch.index(".count).dropLast(");\n".count)
        let value = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        stamps = try #require(value["texts"] as? [String])
        packed = try #require(value["sections"] as? String).split(separator: " ").map(String.init)
        for entry in try #require(value["words"] as? String).matches(of: /[A-Z][^A-Z]*/) {
            let packed = String(entry.output)
            let shared = Int(packed.utf8.first ?? 65) - 65
            words.append(String((words.last ?? "").prefix(shared)) + String(packed.dropFirst()))
        }
        let fields = try #require(value["pages"] as? [Any])
        for start in stride(from: 0, to: fields.count, by: 4) {
            let page = try #require(fields[start] as? String)
            pages.append(page)
            titles.append(try #require(fields[start + 1] as? String))
            sections += (0..<(try #require(fields[start + 3] as? Int))).map { "\(page) \($0)" }
        }
    }

    /// `over.html 1` for a section of a page, with `!` when the word is in its heading.
    func occurrences(of word: String) -> [String] {
        guard let number = words.firstIndex(of: word) else { return [] }
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        var found: [String] = []
        var (section, value, shift) = (0, 0, 0)
        for character in packed[number] {
            let digit = digits.firstIndex(of: character) ?? 0
            value |= (digit & 31) << shift
            shift += 5
            guard digit < 32 else { continue }
            section += value >> 1
            found.append(sections[section] + (value & 1 == 1 ? "!" : ""))
            (value, shift) = (0, 0)
        }
        return found
    }
}
