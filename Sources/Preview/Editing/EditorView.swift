import Files

/// The fields of the editor's page.
struct EditorView: Sendable {
    /// As diagnostics name it: `content/over.md`.
    var name: String
    /// Inside the content folder.
    var path: String
    /// Where its page is to be seen, and where it stands beside the text.
    var page: String
    var frame: String
    /// Tells the texts of one site that a browser keeps from those of another.
    var site: String
    var textLimit: Int

    init(file: EditableFile, site: String) {
        name = file.name
        path = file.path
        page = "/" + RelativePath.encoded(RelativePath.output(of: file.path))
        frame = "\(page)?\(EditorFiles.frame)"
        self.site = site
        textLimit = EditableFile.textLimit
    }
}
