import ScanModel

/// A diagnostic as the terminal shows it: the place, the sentence, the line with a marker under it, and the remedy.
///
/// ```
/// content/index.md:3:1: fout: Onbekende sleutel ‘titel’.
///   3 | titel: Welkom
///     | ^^^^^
///     = Bedoelde je ‘title’?
/// ```
package struct DiagnosticPrinter: Sendable {
    /// Gives the text of a line of a file, without its line end; `nil` when it cannot be read.
    private let line: @Sendable (_ file: String, _ line: Int) -> String?

    package init(line: @escaping @Sendable (_ file: String, _ line: Int) -> String?) {
        self.line = line
    }

    package func text(of diagnostic: Diagnostic) -> String {
        let wording = DiagnosticWording(of: diagnostic)
        var place = TextTable.line(diagnostic.file)
        if let number = diagnostic.line { place += ":\(number):\(diagnostic.column ?? 1)" }
        let word = diagnostic.severity == .error ? "fout" : "let op"
        var text = "\(place): \(word): \(wording.message)\n"
        var indent = ""
        if let number = diagnostic.line, let source = line(diagnostic.file, number) {
            let label = String(number)
            indent = String(repeating: " ", count: label.count + 1)
            text += Self.excerpt(source, label: label, indent: indent, diagnostic: diagnostic)
        }
        for line in [wording.remedy, wording.others].compactMap(\.self) { text += "\(indent)  = \(line)\n" }
        return text
    }

    /// Long lines are cut around the marked place, so that the marker never wraps away from its text.
    private static func excerpt(_ source: String, label: String, indent: String, diagnostic: Diagnostic) -> String {
        let width = 100
        let bytes = Array(source.utf8)
        let column = min(max(0, (diagnostic.column ?? 1) - 1), bytes.count)
        let before = String(decoding: bytes[..<column], as: UTF8.self)
        let marked = String(decoding: bytes[column..<min(bytes.count, column + diagnostic.length)], as: UTF8.self)
        var characters = Array(source)
        var start = before.count
        if start > width - 20 {
            let cut = start - 40
            characters = ["…"] + characters[min(cut, characters.count)...]
            start -= cut - 1
        }
        if characters.count > width { characters = characters[..<width] + ["…"] }
        // A terminal obeys control characters, and what is shown may come from outside.
        let visible = String(
            characters.map { $0 == "\t" ? " " : TextCleaning.clean(String($0)).isEmpty ? "\u{FFFD}" : $0 }
        )
        let marker = String(repeating: "^", count: max(1, min(marked.count, width - start)))
        return "  \(label) | \(visible)\n\(indent)  | \(String(repeating: " ", count: start))\(marker)\n"
    }
}
