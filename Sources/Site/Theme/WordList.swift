/// The words of one `strings.yaml`.
struct WordList: ThemePart {
    static let path = "strings.yaml"

    let file: SourceFile
    /// By dotted key: `page.home`.
    let texts: [String: String]
    let problems: [Diagnostic]

    init(_ file: SourceFile) {
        self.file = file
        switch YAMLDocument.read(file) {
        case .failure(let failure): (texts, problems) = ([:], failure.diagnostics)
        case .success(var fields): (texts, problems) = (fields.flattened(), fields.finish())
        }
    }
}
