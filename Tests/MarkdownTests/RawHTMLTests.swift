import Markdown
import Testing

@Suite struct RawHTMLTests {
    @Test func isLeftOutAndReported() {
        let document = parse(
            "<div>\n<script>x</script>\n</div>\n\na <b onclick=\"x\">c</b>\n<!-- d -->\n",
            firstLine: 3
        )
        #expect(string(document.html()) == "<p>a c</p>\n")
        #expect(
            document.issueLines == [
                "3:1-5:6 rawHTML", "7:3-7:17 rawHTML", "7:19-7:22 rawHTML",
            ]
        )
        #expect(document.issues.allSatisfy { $0.severity == .warning })
    }

    @Test func leavesACommentInPlainCommonMark() {
        let html = render("<p>\n\na <b>c</b>", options: .commonMark)
        let comment = "<!-- raw HTML omitted -->"
        #expect(html == "\(comment)\n<p>a \(comment)c\(comment)</p>\n")
    }

    @Test func neverReachesAttributes() {
        let html = render("![<b onerror=x>](a \"<i>\")\n\n``` \"><script>\nx\n```\n")
        #expect(
            html == """
                <p><img src="a" alt="" title="&lt;i&gt;" loading="lazy" /></p>
                <pre><code class="language-&quot;&gt;&lt;script&gt;">x
                </code></pre>

                """
        )
    }
}
