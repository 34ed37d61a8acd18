import Mustache
import Site

/// The preview's own templates, parsed once.
struct PreviewTemplates: Sendable {
    private let library: MustacheLibrary

    init() {
        var library = MustacheLibrary()
        let sources = [
            ("panel", PackageResources.panel_mustache), ("problem", PackageResources.problem_mustache),
            ("problems", PackageResources.problems_mustache),
        ]
        for (name, bytes) in sources {
            // They come with the program, and the tests render each of them.
            try? library.register(String(decoding: bytes, as: UTF8.self), named: name)
        }
        self.library = library
    }

    /// What the preview says about the page at an address, as HTML for its panel.
    func panel(for address: String, in state: SiteState) -> String {
        library.render(PanelView(of: address, in: state), withTemplate: "panel") ?? ""
    }

    /// The page for an address where nothing can be shown but the errors.
    func problemPage(for address: String, in state: SiteState) -> [UInt8] {
        Array((library.render(PanelView(of: address, in: state), withTemplate: "problem") ?? "").utf8)
    }
}
