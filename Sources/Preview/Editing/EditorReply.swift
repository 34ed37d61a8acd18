import Content
import Diagnosis
import Files
import Foundation
import Site

/// What the editor's page is told of a text that is not saved: what the check says of it, and the page it makes.
struct EditorReply: Sendable, Encodable {
    var problems: [EditorProblem]
    /// How many more there are.
    var more: Int
    /// Errors that stand in other files.
    var elsewhere: [Elsewhere]
    var elsewhereCount: Int
    /// How hard the text is to read.
    var reading: String?
    var isDraft: Bool
    /// Why there is no page.
    var note: String?

    struct Elsewhere: Sendable, Encodable {
        var file: String
        var line: Int?
        var message: String
    }

    private static let mostShown = 100
    private static let mostElsewhere = 5
    private static let manual = "redactie/meldingen.html"

    /// - Parameter state: the site with this text in it.
    init(_ text: [UInt8], of file: EditableFile, in state: SiteState) {
        let places = TextPlaces(text)
        let manual = state.contains(Self.manual) ? "/" + Self.manual : nil
        let own = state.everyDiagnostic.filter { $0.file == file.name }
        let errors = state.everyDiagnostic.filter { $0.severity == .error && $0.file != file.name }
        // Errors first, so that none is left out for a warning.
        let sorted = own.filter { $0.severity == .error } + own.filter { $0.severity != .error }
        problems = sorted.prefix(Self.mostShown).sorted().map { diagnostic in
            EditorProblem(diagnostic, at: places, manual: manual.map { "\($0)#\(diagnostic.code.rawValue)" })
        }
        more = max(0, own.count - Self.mostShown)
        elsewhere = errors.prefix(Self.mostElsewhere).map {
            Elsewhere(file: $0.file, line: $0.line, message: DiagnosticWording(of: $0).message)
        }
        elsewhereCount = errors.count
        let path = RelativePath.output(of: file.path)
        reading = state.reading(of: path)
        let source = state.source(of: path)
        isDraft = source?.isDraft ?? false
        note = state.contains(path) ? nil : EditorWording.noPage(isBroken: source?.isBroken ?? true)
    }

    /// A line of JSON, then the page without its scripts.
    func bytes(page: [UInt8]?) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")] + (page.map(ScriptlessPage.bytes(of:)) ?? [])
    }
}
