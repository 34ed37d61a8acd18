import ScanModel

/// A table for the terminal: columns under their names, two blanks between them.
///
/// Cells may hold what came from outside; they are kept to one line without control characters.
package struct TextTable {
    private let titles: [String]
    private var rows: [[String]] = []

    package init(_ titles: String...) {
        self.titles = titles
    }

    package mutating func add(_ cells: String...) { rows.append(cells.map(Self.line)) }

    package var text: String {
        let all = [titles] + rows
        let widths = titles.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            return Self.withoutEnd(cells.joined(separator: "  "))
        }.joined(separator: "\n")
    }

    /// Text from outside on one line: a file name can hold a line break, and a terminal obeys control characters.
    package static func line(_ text: String) -> String {
        String(TextCleaning.clean(text).map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }

    private static func withoutEnd(_ text: String) -> String {
        var text = text[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
