import Content
import Diagnosis
import Testing

/// The order of pages in lists and of posts everywhere.
@Suite struct PageOrderTests {
    private func pages(_ files: [(path: String, keys: String)]) throws -> [ParsedPage] {
        try files.map { path, keys in
            let text = "---\ntitle: Titel\n\(keys)\n---\n\nTekst.\n"
            let file = SourceFile(path: path, displayPath: path, bytes: Array(text.utf8))
            return try #require(PageParser(options: .site).parse(file).0, "\(path)")
        }
    }

    /// Of one day by their paths, whatever order they come in.
    @Test func theNewestComesFirst() throws {
        let posts = try pages([
            ("b.md", "type: post\ndate: 2026-01-02"), ("z.md", "type: post\ndate: 2026-03-01"),
            ("a.md", "type: post\ndate: 2026-01-02"), ("i.md", "type: page"),
        ])
        for order in [posts, posts.reversed()] {
            #expect(order.newestFirst.map(\.path) == ["z.md", "a.md", "b.md", "i.md"])
        }
    }

    /// Pages without a date among posts once made the order depend on where the sort began.
    @Test func theReadingOrderIsOneOrder() throws {
        let mixed = try pages([
            ("n/b.md", "type: post\ndate: 2026-01-02"), ("n/m.md", "type: page"),
            ("n/z.md", "type: post\ndate: 2026-03-01"), ("n/y.md", "type: page\norder: 1"), ("a.md", "type: page"),
        ])
        let expected = ["a.md", "n/y.md", "n/z.md", "n/b.md", "n/m.md"]
        for first in mixed.indices {
            let turned = Array(mixed[first...] + mixed[..<first])
            #expect(turned.inReadingOrder.map(\.path) == expected)
        }
    }
}
