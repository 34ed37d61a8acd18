import Content
import Diagnosis

/// What `theme.yaml` says: the theme that this one extends, and what each kind of page loads.
package struct ThemeDescription: ThemePart {
    package static let path = "theme.yaml"

    package let file: SourceFile
    /// The folder of another theme, as seen from this theme's folder.
    let base: YAMLFields.Located<String>?
    /// By kind of page (`ThemeBundle.names`) the modules to start with, as paths inside `assets`. A kind that is not named
    /// is inherited.
    let scripts: [String: [String]]
    let styles: [String: [String]]
    let contrast: [ContrastRule]
    /// The oldest browsers that it works in; nil when it says nothing of its own.
    let browsers: BrowserFloor?
    let problems: [Diagnostic]

    package init(_ file: SourceFile) {
        self.file = file
        switch YAMLDocument.read(file) {
        case .failure(let failure):
            base = nil
            (scripts, styles, contrast, browsers) = ([:], [:], [], nil)
            problems = failure.diagnostics
        case .success(var fields):
            _ = fields.requiredText("name")
            base = fields.located("extends")
            scripts = Self.lists("scripts", ThemeBundle.names, of: &fields)
            styles = Self.lists("styles", [ThemeBundle.site] + ThemeBundle.names, of: &fields)
            contrast = ContrastRule.list(&fields)
            browsers = BrowserFloor(&fields)
            problems = fields.finish()
        }
    }

    private static func lists(_ key: String, _ names: [String], of fields: inout YAMLFields) -> [String: [String]] {
        guard var lists = fields.fields(key) else { return [:] }
        var found: [String: [String]] = [:]
        for name in names {
            let isNamed = lists.has(name)
            let paths = lists.list(name).map(\.value)
            if isNamed { found[name] = paths }
        }
        fields.adopt(lists.finish())
        return found
    }
}
