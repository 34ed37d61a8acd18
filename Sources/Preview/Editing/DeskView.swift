import Content
import Diagnosis
import Files
import Site

/// The fields of the page with everything that is there to write: drafts, messages, and new things.
struct DeskView: Sendable {
    var drafts: [Text]
    var hasDrafts: Bool
    var files: [File]
    var hasFiles: Bool
    var more: String?
    var folders: [Folder]
    var scans: [Text]
    var hasScans: Bool
    var today: String

    struct Text: Sendable {
        var title: String
        var file: String
        var path: String
        var url: String
    }

    /// A file with what the check says of it.
    struct File: Sendable {
        var name: String
        /// `nil` for what is edited elsewhere, such as a table.
        var url: String?
        var messages: [Message]
    }

    struct Message: Sendable {
        var isError: Bool
        var line: Int?
        var message: String
    }

    struct Folder: Sendable {
        /// Inside the content folder; empty for the folder itself.
        var path: String
        var name: String
    }

    /// Of a site in which everything is wrong, what there is to do first.
    private static let mostMessages = 200

    init(of state: SiteState, in root: String, today: String) {
        let sources = state.sources
        drafts = sources.filter(\.isDraft).map(Self.text)
        hasDrafts = !drafts.isEmpty
        scans = sources.filter { $0.type == .scan }.map(Self.text)
        hasScans = !scans.isEmpty
        let shown = state.diagnostics.prefix(Self.mostMessages)
        let byFile = Dictionary(grouping: shown, by: \.file)
        files = byFile.keys.sorted().map { name in
            let path = name.hasPrefix(root + "/") ? String(name.dropFirst(root.count + 1)) : nil
            let messages = (byFile[name] ?? []).map {
                Message(isError: $0.severity == .error, line: $0.line, message: DiagnosticWording(of: $0).message)
            }
            let isText = path?.hasSuffix(".md") == true
            return File(name: name, url: isText ? path.map(EditorFiles.address(of:)) : nil, messages: messages)
        }
        hasFiles = !files.isEmpty
        let rest = state.diagnostics.count - shown.count
        more = rest > 0 ? EditorWording.moreMessages(rest) : nil
        // Posts and scans have a way of their own.
        let others = sources.filter { $0.type != .scan && $0.type != .post }
        let places = Set(others.map { RelativePath.folder(of: $0.path) }).union([""])
        folders = places.sorted().map { Folder(path: $0, name: $0.isEmpty ? root : "\(root)/\($0)") }
        self.today = today
    }

    private static func text(_ source: PageSource) -> Text {
        Text(
            title: source.title.isEmpty ? source.path : source.title,
            file: source.file,
            path: source.path,
            url: EditorFiles.address(of: source.path)
        )
    }
}
