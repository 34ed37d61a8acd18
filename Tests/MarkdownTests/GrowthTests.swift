import Markdown
import Testing

/// A text with any mistake, over and over: four times as much takes about four times as long.
///
/// A quadratic step takes sixteen times as long, and is told from noise by the best of three.
@Suite(.serialized) struct GrowthTests {
    static let mistakes: [String] = [
        "a\u{202E}b ", "<b>x</b> ", "x [a](#dood) ", "## Kop {#kop}\n\n", "[^n#]: noot\n\n", "[^n#]\n\n", "a[^n#] ",
        "[a[^1]](b) ", "[a[^1]](b ",
        "**a ** b ", "**vet\n\n", "*cursief ", "~~a ", "~~a~~ ", "a~~ ", "==a== ", "==a ", "++a ", "^a^ ", "^[a ",
        "~a~ ", "~a ", "$x^2$ ", "$x ",
        ":smile: ", ":a", "[[a]] ", "[[a ", "{.a} ", "{a", "{{ a }} ", "{{ a ", "{% a ", "[a][b] ", "[a][b ", "[@a] ",
        "[b]a[/b] ", "[/", "%% a ",
        "'''a ", "• a\n", "a. b\n", "– a\n", "a\tb\n", ": a\n", "::: a\n", "!!! a\n\n", "[TOC]\n\n", "\\newpage\n\n",
        "☐ a\n", "[ ] a\n", "- [ ] a\n",
        "| a | b |\n\n", "| a | b |\n|---|---|\n| 1 |\n\n", "| a | b |\n|———|———|\n\n", "|a|\n|-|\n\n|b|\n\n",
        "Een zin.\n---\n\n", "--- ---\n\n",
        "[a(b.md) ", "[a (b.md ", "[a] (b.md) ", "](", "](a ", "![](data:image/png;base64,AA) ", "https://a.nl ",
        "https://", "www.a.nl ", "a@b.nl ", "a@", "@",
        "www.", "<br>", "<!-- a --> ", "<!-- a\n", "> [!CAUTION]\n\n", "> [!NOTE]\n> | a |\n> |---|\n\n",
        "> a[^q#]\n>\n> [^q#]: b\n\n", "- [^l#]: a\n",
        "- a\n\n  [^i#]: b\n", "&amp; **a ", "\\** **a ", "`a` **b ", "((((", "https://a.nl/(", "https://a.nl/)",
        "```\n**a\n", "```\na\n```\n\n", "    \u{7F}\n",
        "[^een noot] ", "\u{FFFE}", "\u{7F} ", "1.een\n", "##Kop\n\n", "*a\n", "_a ", "__a ", "'", "\"", "---\n",
        "- - -\n", "+---+\n", "= a\n",
    ]

    private static func text(_ unit: String, _ size: Int) -> String {
        var text = ""
        var number = 0
        // Every `#` after a letter of a name becomes a number of its own.
        let isNumbered = unit.contains(/[nqli]#/)
        while text.utf8.count < size {
            // What fits into one paragraph, and then a new one.
            let length = min(size - text.utf8.count, 48_000)
            if isNumbered {
                let end = text.utf8.count + length
                while text.utf8.count < end {
                    number += 1
                    text += unit.replacing("#", with: "\(number)")
                }
            } else {
                text += String(repeating: unit, count: max(1, length / unit.utf8.count))
            }
            text += "\n\n"
        }
        return text
    }

    @Test(arguments: mistakes)
    func growsInProportion(unit: String) {
        let (small, large) = (Array(Self.text(unit, 40_000).utf8), Array(Self.text(unit, 160_000).utf8))
        var best = Double.infinity
        for _ in 0..<3 where best > 8 {
            let before = processorSeconds { _ = MarkdownDocument.parse(small, options: .site).html() }
            let after = processorSeconds { _ = MarkdownDocument.parse(large, options: .site).html() }
            best = min(best, after / max(before, 0.02))
        }
        #expect(best <= 8, "\(unit.debugDescription): \(best) times as long")
    }
}
