/// What `theme.yaml` says: the theme that this one extends, and what each kind of page loads.
struct ThemeDescription: ThemePart {
    static let path = "theme.yaml"

    let file: SourceFile
    /// The folder of another theme, as seen from this theme's folder.
    let base: YAMLFields.Located<String>?
    /// By kind of page (`ThemeBundle.names`): paths inside `assets`. A kind that is not named is inherited.
    let scripts: [String: [String]]
    let later: [String: [String]]
    let styles: [String: [String]]
    let problems: [Diagnostic]

    init(_ file: SourceFile) {
        self.file = file
        switch YAMLDocument.read(file) {
        case .failure(let failure):
            base = nil
            (scripts, later, styles) = ([:], [:], [:])
            problems = failure.diagnostics
        case .success(var fields):
            _ = fields.requiredText("name")
            base = fields.located("extends")
            scripts = Self.lists("scripts", of: &fields)
            later = Self.lists("later", of: &fields)
            styles = Self.lists("styles", of: &fields)
            problems = fields.finish()
        }
    }

    private static func lists(_ key: String, of fields: inout YAMLFields) -> [String: [String]] {
        guard var lists = fields.fields(key) else { return [:] }
        var found: [String: [String]] = [:]
        for name in ThemeBundle.names {
            let isNamed = lists.has(name)
            let paths = lists.list(name).map(\.value)
            if isNamed { found[name] = paths }
        }
        fields.adopt(lists.finish())
        return found
    }
}
