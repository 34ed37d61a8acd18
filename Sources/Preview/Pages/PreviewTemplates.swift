import Mustache
import Site

/// The preview's own templates, parsed once.
struct PreviewTemplates: Sendable {
    private let library: MustacheLibrary

    init() {
        var library = MustacheLibrary()
        let sources = [
            ("panel", PackageResources.panel_mustache), ("problem", PackageResources.problem_mustache),
            ("problems", PackageResources.problems_mustache), ("edit", PackageResources.edit_mustache),
            ("desk", PackageResources.desk_mustache), ("refusal", PackageResources.refusal_mustache),
        ]
        for (name, bytes) in sources {
            // They come with the program, and the tests render each of them.
            try? library.register(String(decoding: bytes, as: UTF8.self), named: name)
        }
        self.library = library
    }

    /// What the preview says about the page at an address, as HTML for its panel.
    func panel(for address: String, in state: SiteState, canEdit: Bool) -> String {
        library.render(PanelView(of: address, in: state, canEdit: canEdit), withTemplate: "panel") ?? ""
    }

    /// The page on which a text is edited.
    func editor(_ view: EditorView) -> [UInt8] {
        Array((library.render(view, withTemplate: "edit") ?? "").utf8)
    }

    /// The page with everything that is there to write.
    func desk(_ view: DeskView) -> [UInt8] {
        Array((library.render(view, withTemplate: "desk") ?? "").utf8)
    }

    /// The page that says why there is none.
    func refusal(_ message: String) -> [UInt8] {
        Array((library.render(["message": message], withTemplate: "refusal") ?? "").utf8)
    }

    /// The page for an address where nothing can be shown but the errors.
    func problemPage(for address: String, in state: SiteState) -> [UInt8] {
        Array((library.render(PanelView(of: address, in: state), withTemplate: "problem") ?? "").utf8)
    }
}
