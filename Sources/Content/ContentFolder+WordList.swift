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
        self = file.diagnostic(
            .housekeeping(.wordList(problem.fact)),
            line: problem.line,
            column: problem.column
        )
    }
}
