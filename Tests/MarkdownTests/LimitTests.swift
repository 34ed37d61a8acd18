import Foundation
import Markdown
import Testing

/// Inputs on which cmark 0.30 takes quadratic time are refused, or quick.
@Suite struct LimitTests {
    private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private func limit(_ text: String, firstLine: Int = 1) -> MarkdownIssue? {
        let document = parse(text, firstLine: firstLine)
        guard let issue = document.issues.first, case .limitExceeded = issue.kind else { return nil }
        #expect(document.nodeCount == 1)
        #expect(document.html().isEmpty)
        return issue
    }

    @Test(
        .timeLimit(.minutes(15)),
        arguments: [
            Refusal(times("- ", 40_000) + times("\n", 40_000), .containerMarkers),
            Refusal(times("![[]()", 40_000), .paragraphImages),
            Refusal(times("![[]()", 10_000), .paragraphImages),
            Refusal(times(">", 40_000) + times("a*", 40_000), .containerMarkers),
            Refusal(times("- ", 90) + "a" + times("\n", 1_000_000), .nestedBlankLines),
            Refusal(times("  ", 101) + "- a", .containerMarkers),
            Refusal(times("1. ", 101), .containerMarkers),
            Refusal(times("\t", 60) + "* a", .containerMarkers),
            Refusal(times("a\n", 2_000_000), .fileSize),
            Refusal(times("a\n", 40_000), .paragraphSize),
            Refusal("<!--\n```\n-->\n" + times("a", 70_000), .paragraphSize),
        ]
    )
    func refused(_ refusal: Refusal) {
        var found: MarkdownIssue?
        let seconds = processorSeconds { found = limit(refusal.text) }
        #expect(found?.kind == .limitExceeded(refusal.limit))
        #expect(seconds < 1)
    }

    @Test func positions() {
        #expect(limit("a\n\n" + Self.times("> ", 101) + "b", firstLine: 4)?.range.description == "6:1-6:202")
        #expect(limit("# a\n" + Self.times("b", 70_000))?.range.start == SourcePosition(line: 2, column: 1))
    }

    @Test(
        .timeLimit(.minutes(15)),
        arguments: [
            times("- ", 100) + "a\n" + times("\n", 100_000),
            times("![[]()", 500),
            times(times("![", 500) + times("[]()", 15_000) + "\n\n", 10),
            times("- \(times("a", 1_000))\n", 1_000),
            times("| a | b |\n", 6_000),
            times("[^1]", 16_000) + "\n\n" + times("[^1]: a\n", 8_000),
            times("|a|\n|-|\n|b|\n\n", 10_000) + "[b]: c\n",
            times("## a {#b}\n", 20_000),
            times("> [!NOTE]\n\n", 20_000),
            times("\"a' ", 16_000),
            times("*a ", 20_000) + times("\n\n[^x] ", 10),
            times("[", 60_000), times("&", 60_000), times("`", 60_000), times("\\", 60_000), times("<", 60_000),
            times("](", 30_000), times("[a](<b", 10_000), times("**a*a ", 10_000),
            "[a]: /" + times("u", 60_000) + "\n\n" + times("[a]\n\n", 10_000),
        ].map(Input.init)
    )
    func accepted(_ input: Input) {
        var issue: MarkdownIssue?
        let seconds = processorSeconds { issue = limit(input.text) }
        #expect(issue == nil)
        #expect(seconds < 5)
    }

    /// A long input, named by its beginning.
    struct Input: Sendable, CustomTestStringConvertible {
        let text: String
        var testDescription: String { "\(text.prefix(12).debugDescription), \(text.utf8.count) bytes" }
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let text: String
        let limit: MarkdownIssue.Limit
        var testDescription: String { "\(Input(text: text).testDescription): \(limit)" }

        init(_ text: String, _ limit: MarkdownIssue.Limit) {
            self.text = text
            self.limit = limit
        }
    }
}

/// A limit is called by the name of what met it, and what is quick has none.
@Suite struct LimitNameTests {
    private func kinds(_ text: String) -> [MarkdownIssue.Kind] { parse(text).issues.map(\.kind) }

    @Test func aTableCodeAndAnImage() {
        let rows = String(repeating: "| een cel met tekst | nog een cel met tekst |\n", count: 1_600)
        #expect(kinds("| a | b |\n|---|---|\n" + rows) == [.limitExceeded(.tableSize)])
        let image = "data:image/png;base64," + String(repeating: "A", count: 90_000)
        #expect(kinds("![][image1]\n\n[image1]: <\(image)>\n") == [.limitExceeded(.embeddedImage)])
        #expect(kinds("![x](\(image))") == [.limitExceeded(.embeddedImage)])
        #expect(kinds("![x](data:image/png;base64,AAAA)") == [.embeddedImage])
        let code = String(repeating: "let a = 1\n", count: 10_000)
        #expect(kinds("- ```\n  x\n  ```\n\n```\n\(code)```\n") == [.limitExceeded(.codeSize)])
    }

    @Test(arguments: ["```", "~~~~"])
    func fencedCodeHasNone(fence: String) {
        let code = String(repeating: "let a = [![](b)](c) | d\n", count: 5_000)
        #expect(kinds("\(fence)\n\(code)\(fence)\n\na\n") == [])
        #expect(
            kinds("\(fence)\n\(code)\(fence)\n\n" + String(repeating: "a\n", count: 40_000)) == [
                .limitExceeded(.paragraphSize)
            ]
        )
    }

    /// What only looks like code does not get a paragraph past its limit.
    @Test(arguments: [
        "<div>\n```\n</div>\n\n", "<!--\n\n```\n-->\n\n", "   ```\n```\n", "- ```\n```\n```\n", "> ```\n\n",
        "<pre>\n\n```\n</pre>\n\n", "`````\n```\n`````\n\n",
    ])
    func whatLooksLikeCode(text: String) {
        let found = kinds(text + String(repeating: "aaaaaaa\n", count: 10_000))
        #expect(found == [.limitExceeded(.paragraphSize)] || found == [.limitExceeded(.codeSize)])
    }

    @Test func rulesAndTabs() {
        #expect(kinds("a\n\n" + String(repeating: "- ", count: 101) + "\n\nb") == [])
        #expect(kinds("a\n\n" + String(repeating: "* ", count: 500) + "\n\nb") == [])
        #expect(kinds("```\n" + String(repeating: "\t", count: 120) + "x\n```\n") == [])
        #expect(kinds("a\n\n" + String(repeating: "\t", count: 120) + "x\n") == [])
        #expect(kinds(String(repeating: "- ", count: 101) + "a") == [.limitExceeded(.containerMarkers)])
    }
}
