import Diagnosis
import ScanModel

extension ContentFolder {
    /// The office's word list with what is wrong in it; `nil` when there is none, or no word in it.
    package func readWordList(_ diagnostics: inout [Diagnostic]) -> WordList? {
        guard let wordList else { return nil }
        let (list, problems) = WordList.read(wordList.bytes)
        diagnostics += problems.map { Diagnostic($0, in: wordList) }
        return list.entries.isEmpty ? nil : list
    }
}

extension Diagnostic {
    fileprivate init(_ problem: WordListProblem, in file: SourceFile) {
        let parameters: [String: String] =
            switch problem.fact {
            case .noHeader: ["fact": "no-header"]
            case .notUTF8: ["fact": "not-utf8"]
            case .quotes: ["fact": "quotes"]
            case .empty(let column): ["fact": "empty", "column": column]
            case .duplicate(let word, let line): ["fact": "duplicate", "word": word, "first": String(line)]
            }
        self = file.diagnostic(.wordList, line: problem.line, column: problem.column, parameters)
    }
}
