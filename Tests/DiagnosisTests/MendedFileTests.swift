import Diagnosis
import Markdown
import Testing

@Suite struct MendedFileTests {
    private func mended(_ text: String) -> String {
        let file = SourceFile(path: "p.md", displayPath: "p.md", bytes: Array(text.utf8))
        let document = MarkdownDocument.parse(file.bytes, options: .site)
        let found = document.issues.map { Diagnostic($0, in: file) }
        return String(decoding: MendedFile(file.bytes, mending: found).bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("##Kop\n", "## Kop\n"),
        ("##\u{A0}Kop\n", "## Kop\n"),
        ("**Let op: **lees\n", "**Let op:** lees\n"),
        ("[a] (b.md) en [c] (d.md)\n", "[a](b.md) en [c](d.md)\n"),
        ("[a (b) niet\n", "[a (b) niet\n"),
        ("Een zin.\n---\n", "Een zin.\n\n---\n"),
        ("> Een zin.\n> ---\n", "> Een zin.\n>\n> ---\n"),
        ("| a | b |\n| 1 | 2 |\n", "| a | b |\n|---|---|\n| 1 | 2 |\n"),
        ("Tekst.\n| a | b |\n|---|---|\n| 1 | 2 |\n", "Tekst.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"),
        ("a\u{202E}b\n", "ab\n"),
        ("Gewoon **goed** en [link](b.md).\n", "Gewoon **goed** en [link](b.md).\n"),
    ])
    func oneSureRemedy(text: String, wanted: String) {
        #expect(mended(text) == wanted)
        #expect(mended(wanted) == wanted)
    }

    @Test func theEndsOfLinesStayAsTheyAre() {
        #expect(mended("##Kop\r\n\r\nEen zin.\r\n---\r\nEinde") == "## Kop\r\n\r\nEen zin.\r\n\r\n---\r\nEinde")
    }

    @Test func aPlaceThatIsNotThereIsLeftAlone() {
        let fact = Diagnostic.Fact.markdown(.issue(.markWithoutSpace(mark: "##")))
        let far = Diagnostic(fact, file: "p.md", line: 9, column: 1)
        let wide = Diagnostic(fact, file: "p.md", line: 1, column: 400)
        #expect(MendedFile(Array("##Kop".utf8), mending: [far, wide]).changes.isEmpty)
    }
}
