import Markdown
import Testing

@Suite struct TableTests {
    /// The cells' HTML, row by row.
    private func cells(_ text: String) -> [[String]] {
        let document = parse(text, options: .only(.tables))
        return document.descendants().filter { document.kind(of: $0) == .tableRow }.map { row in
            document.children(of: row).map { string(document.innerHTML(of: $0)) }
        }
    }

    @Test func html() {
        let text = "| Wat | Wie |\n|:---|---:|\n| *a* | b |\n"
        var options = MarkdownOptions.site
        options.tableLabel = "Tabel"
        #expect(
            render(text, options: options) == """
                <div class="table-wrap" tabindex="0" role="region" aria-label="Tabel: Wat, Wie">
                <table>
                <thead>
                <tr>
                <th scope="col" class="align-left">Wat</th>
                <th scope="col" class="align-right">Wie</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="align-left"><em>a</em></td>
                <td class="align-right">b</td>
                </tr>
                </tbody>
                </table>
                </div>

                """
        )
    }

    @Test(arguments: [
        ("a | b\n--|--\n1 | 2", [["a", "b"], ["1", "2"]]),
        ("|a|\n|-|\n|1|", [["a"], ["1"]]),
        ("a | b\n:-: | -\n", [["a", "b"]]),
        ("| a | b |\n|---|---|\n| x \\| y | `p \\| q` |", [["a", "b"], ["x | y", "<code>p | q</code>"]]),
        ("| a | b |\n|---|---|\n| \\\\| 2 |", [["a", "b"], ["\\", "2"]]),
        ("| a | b |\n|---|---|\n| | 2 |", [["a", "b"], ["", "2"]]),
        ("| # a | - b |\n|---|---|\n| # | > c # |", [["# a", "- b"], ["#", "&gt; c #"]]),
        ("> | a |\n> |---|\n> | 1 |\n| 2 |", [["a"], ["1"], ["2"]]),
        ("- | a |\n  |---|\n  | 1 |", [["a"], ["1"]]),
        ("| a |\r\n|---|\r\n| 1 |\r\n", [["a"], ["1"]]),
        ("|a|b|\n|-|-|\n|1\\||2|", [["a", "b"], ["1|", "2"]]),
    ])
    func rows(text: String, expected: [[String]]) {
        #expect(cells(text) == expected)
    }

    @Test(arguments: [
        "| a | b |", "| a |\n| b |", "a\n---", "\\| a\n:-- x", "a | b\n-- | --x", "    | a |\n    |---|", "a\n:--",
        "```\n| a |\n|---|\n```",
    ])
    func notATable(text: String) {
        #expect(cells(text) == [])
    }

    @Test func linksInCellsAreKnown() throws {
        let document = parse("| a | b |\n|---|---|\n| x [t](u.md) | ![w][v] |\n\n[v]: w.png\n")
        #expect(document.links.map(\.destination) == ["u.md", "w.png"])
        #expect(document.links.map { "\($0.range)" } == ["3:5-3:13", "3:17-3:23"])
    }

    @Test func definitionsReachTheCellsOfEveryTable() {
        let table = "| a |\n|---|\n| [v] |\n\n"
        let document = parse(table + "[v]: w.md\n\n```\n" + table + "```\n\n" + table)
        #expect(document.links.count == 2)
        #expect(document.issues.isEmpty)
    }

    @Test func countsThatDiffer() {
        let document = parse("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n\n> | a | b |\n> |---|\n", firstLine: 5)
        #expect(
            document.issueLines == [
                "7:1-7:5 tableCellCount(expected: 2, found: 1)",
                "8:1-8:13 tableCellCount(expected: 2, found: 3)",
                "11:3-11:7 tableCellCount(expected: 2, found: 1)",
            ]
        )
        #expect(cells("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |") == [["a", "b"], ["1", ""], ["1", "2"]])
    }

    /// A wide header with many short rows once asked for the product of both.
    @Test func missingCellsAreNotAddedWithoutEnd() {
        let wide = String(repeating: "|a", count: 10_000) + "\n" + String(repeating: "|-", count: 10_000) + "\n"
        let document = parse(wide + String(repeating: "b\n", count: 10_000))
        #expect(document.nodeCount < 100_000)
    }
}
