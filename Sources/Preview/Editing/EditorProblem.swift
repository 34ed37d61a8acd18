import Diagnosis

/// A message of the check at its place in a text that somebody is writing, with what mends it.
struct EditorProblem: Sendable, Encodable, Equatable {
    var isError: Bool
    /// 1-based; `nil` when the whole file is meant.
    var line: Int?
    /// In UTF-16 from the start of the text.
    var from: Int
    var to: Int
    var message: String
    /// What to do, in a sentence.
    var advice: String?
    var fix: Fix?
    /// Where the editors' manual explains it.
    var manual: String?

    /// What `check --fix` would do.
    struct Fix: Sendable, Encodable, Equatable {
        var from: Int
        var to: Int
        var text: String
        /// The text of its button.
        var label: String
    }

    init(_ diagnostic: Diagnostic, at places: TextPlaces, manual: String?) {
        let wording = DiagnosticWording(of: diagnostic)
        isError = diagnostic.severity == .error
        line = diagnostic.line
        message = wording.message
        advice = wording.remedy
        self.manual = manual
        let start = max(0, (diagnostic.column ?? 1) - 1)
        let marked = diagnostic.line.map { places.range(of: start..<(start + diagnostic.length), in: $0) } ?? 0..<0
        (from, to) = (marked.lowerBound, marked.upperBound)
        guard let number = diagnostic.line, let line = places.line(number), let remedy = diagnostic.remedy(in: line)
        else { return }
        let range = places.range(of: remedy.range, in: number)
        let old = String(decoding: line[remedy.range.clamped(to: 0..<line.count)], as: UTF8.self)
        fix = Fix(
            from: range.lowerBound,
            to: range.upperBound,
            text: remedy.text,
            label: EditorWording.button(replacing: old, with: remedy.text)
        )
    }
}
