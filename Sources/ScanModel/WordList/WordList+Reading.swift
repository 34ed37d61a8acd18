extension WordList {
    /// Reads `woordenlijst.csv` as tolerantly as the register: `;`, `,` or tab; UTF-8 or Windows-1252; columns in any
    /// order. Without the columns `schrijf niet` and `schrijf liever` the list is empty.
    package static func read(_ bytes: [UInt8]) -> (list: WordList, problems: [WordListProblem]) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return (WordList([]), [WordListProblem(.notUTF8, line: 1)])
        }
        let format = CSVFormat(bytes)
        var reader = CSVReader(bytes, delimiter: format.delimiter, start: format.start, line: format.line)
        let titles = reader.next()?.fields.map { fold(format.text($0.bytes)) } ?? []
        guard let word = titles.firstIndex(of: wordColumn), let preferred = titles.firstIndex(of: preferredColumn)
        else {
            return (WordList([]), [WordListProblem(.noHeader, line: 1)])
        }
        let (reason, since) = (titles.firstIndex(of: reasonColumn), titles.firstIndex(of: sinceColumn))
        var entries: [Entry] = []
        var problems: [WordListProblem] = []
        var lines: [String: Int] = [:]
        while let row = reader.next() {
            if row.isBlank { continue }
            if let problem = row.problem {
                problems.append(WordListProblem(.quotes, line: problem.line, column: problem.column))
                continue
            }
            let text = { (column: Int) in
                row.fields.indices.contains(column) ? format.text(row.fields[column].bytes) : ""
            }
            let day = since.map(text).flatMap { $0.isEmpty ? nil : $0 }
            let entry = Entry(
                word: text(word),
                preferred: text(preferred),
                reason: reason.map(text) ?? "",
                since: day
            )
            if entry.word.isEmpty || entry.preferred.isEmpty {
                let column = entry.word.isEmpty ? wordColumn : preferredColumn
                problems.append(WordListProblem(.empty(column: column), line: row.line))
            } else if let day, !Timestamp.isValid(day + "T00:00:00Z") {
                problems.append(WordListProblem(.invalidDate(day), line: row.line))
            } else if let first = lines[entry.word.lowercased()] {
                problems.append(WordListProblem(.duplicate(entry.word, firstLine: first), line: row.line))
            } else {
                lines[entry.word.lowercased()] = row.line
                entries.append(entry)
            }
        }
        return (WordList(entries), problems)
    }

    private static let wordColumn = "schrijf niet"
    private static let preferredColumn = "schrijf liever"
    private static let reasonColumn = "waarom"
    private static let sinceColumn = "sinds"

    private static func fold(_ heading: String) -> String {
        heading.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" }.joined(separator: " ")
    }
}
