import Markdown
import Testing

@testable import Pages

@Suite struct SearchTextTests {
    private func sections(_ markdown: String) -> [[String]] {
        var text = SearchText()
        text.add(html: MarkdownDocument.parse(Array(markdown.utf8), options: .site).html())
        return text.sections.map { [$0.anchor, $0.heading, $0.text].map { String(decoding: $0, as: UTF8.self) } }
    }

    @Test func everyHeadingBeginsASection() {
        let found = sections(
            "Eerst.\n\n## Kop *één* {#een}\n\nTwee\nregels.\n\nDrie.\n\n### Dieper & verder {#diep}\n\nVier."
        )
        #expect(
            found == [
                ["", "", "Eerst.\n"], ["een", "Kop één", "Twee regels.\nDrie.\n"],
                ["diep", "Dieper & verder", "Vier.\n"],
            ]
        )
    }

    @Test func markupIsNoText() {
        let found = sections(
            "**Vet**, [een link](https://x.example/a?b=1&c=2), `a < b && c` en ![beeld](x.svg \"naam\")."
        )
        #expect(found == [["", "", "Vet, een link, a < b && c en .\n"]])
    }

    @Test func aRowOfATableIsOneLine() {
        let found = sections("| Wie | Wat |\n|---|---|\n| samen | *praten* |\n")
        #expect(found == [["", "", "Wie · Wat\nsamen · praten\n"]])
    }

    @Test func itemsOfAListAreLinesOfTheirOwn() {
        #expect(sections("- een\n- twee\n\n1. drie\n\n   vier\n") == [["", "", "een\ntwee\ndrie\nvier\n"]])
    }

    @Test func numbersOfFootnotesAreLeftOut() {
        let found = sections("Zin.[^a] Nog een.\n\n[^a]: De noot.\n")
        #expect(found.first == ["", "", "Zin. Nog een.\n"])
        #expect(found.last?.last == "De noot.\n")
    }
}
