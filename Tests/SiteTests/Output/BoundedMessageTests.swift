import Diagnosis
import Foundation
import TestSupport
import Testing

@testable import Site

/// Whatever is wrong with a page, and however often: one message per cause, and time in proportion to the text.
@Suite(.serialized) struct BoundedMessageTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var code: DiagnosticCode
        /// A page with the mistake so many times.
        var page: @Sendable (Int) -> String

        init(_ name: String, _ code: DiagnosticCode, keys: Bool = false, _ unit: @escaping @Sendable (Int) -> String) {
            testDescription = name
            self.code = code
            page = { count in
                let text = (1...count).map(unit).joined()
                return keys ? "---\ntitle: P\n\(text)\n---\n\nTekst.\n" : "---\ntitle: P\n---\n\n\(text)\n"
            }
        }
    }

    static let mistakes = [
        Mistake("marks of direction", .controlCharacter) { _ in "\u{202E}" },
        Mistake("tags", .rawHTML) { _ in "<b>x</b> " },
        Mistake("dead anchors", .deadAnchor) { "## Kop \($0) {#kop-\($0)}\n\n[a](#dood-\($0))\n\n" },
        Mistake("dead pages", .deadLink) { "[a](dood-\($0).md)\n\n" },
        Mistake("missing files", .missingImage) { "![a](beeld/dood-\($0).png)\n\n" },
        Mistake("unused footnotes", .unusedFootnote) { "[^n\($0)]: noot\n\n" },
        Mistake("undefined footnotes", .undefinedFootnote) { "a[^n\($0)]\n\n" },
        Mistake("unknown keys", .unknownKey, keys: true) { "sleutel\($0): x\n" },
        Mistake("unseen characters in front matter", .controlCharacter, keys: true) { _ in "lead: a\u{7F}\n" },
        Mistake("marks of another dialect", .foreignMark) { "==a\($0)==\n\n" },
        Mistake("links of a wiki", .foreignMark) { "[[a\($0)]]\n\n" },
        Mistake("undefined references", .undefinedReference) { "[a][b\($0)]\n\n" },
        Mistake("loose stars", .looseEmphasis) { "**vet\($0)\n\n" },
        Mistake("sentences with dashes", .accidentalHeading) { "Zin \($0).\n---\n\n" },
        Mistake("rows that do not fit", .tableCellCount) { "| a |\n|---|\n| \($0) | b |\n\n" },
    ]

    @Test(arguments: mistakes)
    func oneMessageInTime(mistake: Mistake) async throws {
        let site = try TestSite.minimal()
        var best = Double.infinity
        for _ in 0..<3 where best > 8 {
            let small = try await seconds(site, mistake.page(600))
            let large = try await seconds(site, mistake.page(2_400))
            best = min(best, large / max(small, 0.3))
        }
        #expect(best <= 8, "four times as much took \(best) times as long")
        let found = site.report.diagnostics.filter { $0.file.hasSuffix("p.md") && $0.code == mistake.code }
        #expect(found.count == 1)
        #expect(found.reduce(0) { $0 + 1 + $1.others.count } >= 2_400)
        let text = try #require(found.first.map { DiagnosticWording(of: $0).others ?? "" })
        #expect(text.contains("keer meer") && text.utf8.count < 200)
    }

    private func seconds(_ site: TestSite, _ page: String) async throws -> Double {
        try site.write("p.md", page)
        let start = ContinuousClock.now
        try await site.check()
        return (ContinuousClock.now - start) / .seconds(1)
    }
}
