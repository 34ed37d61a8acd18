import Diagnosis
import Testing

/// A diagnostic as the terminal shows it.
@Suite struct DiagnosticPrinterTests {
    private func text(_ line: String, column: Int, length: Int = 1, file: String = "content/a.md") -> [String] {
        let diagnostic = Diagnostic(
            .file(.controlCharacter(key: nil)),
            file: file,
            line: 12,
            column: column,
            length: length
        )
        return DiagnosticPrinter { _, _ in line }.text(of: diagnostic)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func theMarkerStandsUnderTheBytesThatAreMeant() {
        let lines = text("één twee", column: 7, length: 4)
        #expect(lines[0].hasPrefix("content/a.md:12:7: let op: "))
        #expect(lines[1] == "  12 | één twee")
        #expect(lines[2] == "     |     ^^^^")
        #expect(lines[3].hasPrefix("     = "))
    }

    /// Cut on both sides, and the marker stays with its text.
    @Test func aLongLineIsCutAroundThePlace() {
        let lines = text(
            String(repeating: "a", count: 200) + "HIER" + String(repeating: "b", count: 200),
            column: 201,
            length: 4
        )
        let shown = lines[1].drop { $0 != "|" }.dropFirst(2)
        let marker = lines[2].drop { $0 != "|" }.dropFirst(2)
        #expect(shown.count <= 101)
        #expect(shown.hasPrefix("…") && shown.hasSuffix("…"))
        #expect(zip(shown, marker).filter { $1 == "^" }.map { String($0.0) }.joined() == "HIER")
    }

    /// A terminal obeys control characters, and files come from outside.
    @Test func nothingReachesTheTerminalRaw() {
        let lines = text("a\tb\u{1B}[31mc\u{202E}", column: 1, file: "content/\u{1B}]0;x\u{7}\na.md")
        #expect(lines[1].hasPrefix("  12 | a b"))
        for scalar in lines.joined().unicodeScalars { #expect(scalar.value >= 0x20 && scalar.value != 0x202E) }
    }

    @Test func aPlaceBehindTheLineIsShownAtItsEnd() {
        #expect(text("kort", column: 99)[2] == "     |     ^")
    }

    @Test func aWholeFileHasNoLine() {
        let diagnostic = Diagnostic(.file(.missing("site.yaml")), file: "content")
        let text = DiagnosticPrinter { _, _ in "nooit" }.text(of: diagnostic)
        #expect(text.hasPrefix("content: fout: ") && !text.contains("nooit"))
    }
}
