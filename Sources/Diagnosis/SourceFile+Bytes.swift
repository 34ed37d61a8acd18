extension SourceFile {
    /// At a part of the file, by its bytes.
    package func diagnostic(_ fact: Diagnostic.Fact, at range: Range<Int>) -> Diagnostic {
        let place = place(of: range)
        return diagnostic(fact, line: place.line, column: place.column, length: range.count)
    }
}
