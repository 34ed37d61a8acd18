import Content
import Diagnosis
import ScanModel

/// The words of one `strings.yaml`.
struct ThemeWords: ThemePart {
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

    /// Own words that the themes it extends do not have and that no template shows: slips of the pen.
    ///
    /// - Parameter known: the words of those themes.
    func unknownWords(besides known: Set<String>, used: Set<String>) -> [Diagnostic] {
        let unknown = texts.keys.filter { !known.contains($0) && !used.contains($0) }
        guard !unknown.isEmpty, case .success(let fields) = YAMLDocument.read(file) else { return [] }
        return unknown.map { key in
            let place = fields.place(of: key.split(separator: ".").map(String.init)[...])
            return file.diagnostic(
                .theme(.unknownWord(key, nearest: NearestName.of(key, among: known))),
                line: place?.line,
                column: place?.column,
                length: key.split(separator: ".").last?.utf8.count ?? 1
            )
        }
    }
}
