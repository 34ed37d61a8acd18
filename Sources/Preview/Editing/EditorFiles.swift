import Files

/// The addresses of writing in the browser, and its own scripts and styles.
enum EditorFiles {
    static let page = PreviewFiles.folder + "edit"
    static let folder = PreviewFiles.folder + "edit/"
    /// Brings the key of this start to a browser.
    static let open = folder + "open"
    static let text = folder + "text"
    static let trial = folder + "trial"
    static let save = folder + "save"
    /// Everything that is there to write.
    static let desk = folder + "desk"
    static let new = folder + "new"
    static let live = folder + "live"
    /// In the query of a page that stands beside its text.
    static let frame = "scandossier-frame"

    private static let scripts = [
        "edit.js": PackageResources.edit_js, "area.js": PackageResources.area_js,
        "desk.js": PackageResources.desk_js, "drafts.js": PackageResources.drafts_js,
        "edit-parts.js": PackageResources.edit_parts_js, "finding.js": PackageResources.finding_js,
        "frame.js": PackageResources.frame_js, "lines.js": PackageResources.lines_js,
        "messages.js": PackageResources.messages_js, "program.js": PackageResources.program_js,
        "conflict.js": PackageResources.conflict_js,
    ]

    static func file(at address: String) -> (bytes: [UInt8], type: String)? {
        guard address.hasPrefix(folder) else { return nil }
        let name = String(address.dropFirst(folder.count))
        if name == "edit.css" { return (PackageResources.edit_css, MediaType.css) }
        return scripts[name].map { ($0, MediaType.javaScript) }
    }

    /// Where a file is edited.
    ///
    /// - Parameter path: inside the content folder.
    static func address(of path: String) -> String { "\(page)?file=\(RelativePath.encoded(path))" }
}
