import Content
import Diagnosis
import Site

/// What the preview says about a page: mistakes first, then what is worth knowing. The fields of its templates.
struct PanelView: Sendable {
    var file: String?
    var editURL: String?
    /// Where the file is edited in this browser, when it has the key.
    var writeURL: String?
    /// Where everything is that is there to write.
    var deskURL: String?
    var isDraft: Bool
    /// The generator makes this page itself.
    var isMade: Bool
    var reading: String?
    var errors: [ProblemView]
    var errorTitle: String
    var hasErrors: Bool
    var moreErrors: Int?
    var warnings: [ProblemView]
    var warningTitle: String?
    var otherWarnings: String?
    var style = PreviewFiles.style

    private static let manual = "redactie/meldingen.html"
    /// More would hide the page; solving the first ones often solves the others.
    private static let mostShown = 30

    init(of address: String, in state: SiteState, canEdit: Bool = false) {
        let path = Answer.path(of: address, in: state)
        let source = state.source(of: path)
        file = source?.file
        editURL = source?.editURL
        writeURL = canEdit ? source.map { EditorFiles.address(of: $0.path) } : nil
        deskURL = canEdit ? EditorFiles.desk : nil
        isDraft = source?.isDraft ?? false
        isMade = source == nil && state.contains(path)
        reading = state.reading(of: path)
        // What is wrong with this page comes first.
        let all = state.diagnostics.filter { $0.severity == .error }
        let sorted = all.filter { $0.file == source?.file } + all.filter { $0.file != source?.file }
        let own = state.diagnostics.filter { $0.severity == .warning && $0.file == source?.file }
        let others = state.diagnostics.count { $0.severity == .warning } - own.count
        let shown = Array(sorted.prefix(Self.mostShown))
        let lines = SourceLineReader(
            files: Set((shown + own).filter { $0.line != nil }.map(\.file)),
            limit: ContentFolder.Limits.register
        )
        func view(_ diagnostic: Diagnostic) -> ProblemView {
            let manual = state.contains(Self.manual) ? "/\(Self.manual)#\(diagnostic.code.rawValue)" : nil
            return ProblemView(diagnostic, manualURL: manual) { lines.line($1, of: $0) }
        }
        errors = shown.map(view)
        hasErrors = !errors.isEmpty
        errorTitle = PanelWording.errors(all.count)
        moreErrors = all.count > shown.count ? all.count - shown.count : nil
        warnings = own.map(view)
        warningTitle = own.isEmpty ? nil : PanelWording.warnings(own.count)
        otherWarnings = others == 0 ? nil : PanelWording.otherWarnings(others)
    }
}
