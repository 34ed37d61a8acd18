/// The scripts and styles that one kind of page loads. Each is put together to one file, because a page that loads
/// twenty files waits twenty times.
struct ThemeBundle: Sendable {
    /// Pages about groups and schools, which no Markdown file stands for.
    static let group = "group"
    /// Every page of a site that can be searched: the field in the header.
    static let frame = "frame"
    /// What a theme can list: the types of pages, and those pages.
    static let names = PageType.allCases.map(\.rawValue) + [group, frame]

    /// The kind of page it is for; also its name: `scan.js`, `scan.css`.
    let name: String
    /// Paths inside the theme's `assets` folder, in loading order.
    let scripts: [String]
    /// Those of `scripts` that load only when a part of the page is opened that needs them.
    let later: Set<String>
    let styles: [String]

    var script: String? { scripts.isEmpty ? nil : name + ".js" }
    var laterScript: String? { later.isEmpty ? nil : name + "-later.js" }
    var style: String? { styles.isEmpty ? nil : name + ".css" }
    var parts: [String] { scripts + styles }

    /// The files it is published as, with their parts.
    var files: [(name: String, parts: [String])] {
        [
            (script, scripts.filter { !later.contains($0) }), (laterScript, scripts.filter(later.contains)),
            (style, styles),
        ].compactMap { name, parts in name.map { ($0, parts) } }
    }

    /// Reads `theme.yaml`.
    static func read(_ file: SourceFile) -> ([String: ThemeBundle], [Diagnostic]) {
        switch YAMLDocument.read(file) {
        case .failure(let problems): return ([:], problems.diagnostics)
        case .success(var fields):
            _ = fields.requiredText("name")
            let scripts = lists("scripts", of: &fields)
            let later = lists("later", of: &fields)
            let styles = lists("styles", of: &fields)
            var bundles: [String: ThemeBundle] = [:]
            for name in names {
                let bundle = ThemeBundle(
                    name: name,
                    scripts: scripts[name] ?? [],
                    later: Set(later[name] ?? []).intersection(scripts[name] ?? []),
                    styles: styles[name] ?? []
                )
                if !bundle.parts.isEmpty { bundles[name] = bundle }
            }
            return (bundles, fields.finish())
        }
    }

    private static func lists(_ key: String, of fields: inout YAMLFields) -> [String: [String]] {
        guard var lists = fields.fields(key) else { return [:] }
        var found: [String: [String]] = [:]
        for name in names { found[name] = lists.list(name).map(\.value) }
        fields.adopt(lists.finish())
        return found
    }
}
