/// The scripts and styles that one type of page loads. Each is put together to one file, because a page that loads
/// twenty files waits twenty times.
struct ThemeBundle: Sendable {
    /// The type of page it is for; also its name: `scan.js`, `scan.css`.
    let type: PageType
    /// Paths inside the theme's `assets` folder, in loading order.
    let scripts: [String]
    /// Those of `scripts` that load only when a part of the page is opened that needs them.
    let later: Set<String>
    let styles: [String]

    var script: String? { scripts.isEmpty ? nil : type.rawValue + ".js" }
    var laterScript: String? { later.isEmpty ? nil : type.rawValue + "-later.js" }
    var style: String? { styles.isEmpty ? nil : type.rawValue + ".css" }
    var parts: [String] { scripts + styles }

    /// The files it is published as, with their parts.
    var files: [(name: String, parts: [String])] {
        [
            (script, scripts.filter { !later.contains($0) }), (laterScript, scripts.filter(later.contains)),
            (style, styles),
        ].compactMap { name, parts in name.map { ($0, parts) } }
    }

    /// Reads `theme.yaml`.
    static func read(_ file: SourceFile) -> ([PageType: ThemeBundle], [Diagnostic]) {
        switch YAMLDocument.read(file) {
        case .failure(let problems): return ([:], problems.diagnostics)
        case .success(var fields):
            _ = fields.requiredText("name")
            let scripts = lists("scripts", of: &fields)
            let later = lists("later", of: &fields)
            let styles = lists("styles", of: &fields)
            var bundles: [PageType: ThemeBundle] = [:]
            for type in PageType.allCases {
                let bundle = ThemeBundle(
                    type: type,
                    scripts: scripts[type] ?? [],
                    later: Set(later[type] ?? []).intersection(scripts[type] ?? []),
                    styles: styles[type] ?? []
                )
                if !bundle.parts.isEmpty { bundles[type] = bundle }
            }
            return (bundles, fields.finish())
        }
    }

    private static func lists(_ key: String, of fields: inout YAMLFields) -> [PageType: [String]] {
        guard var lists = fields.fields(key) else { return [:] }
        var names: [PageType: [String]] = [:]
        for type in PageType.allCases { names[type] = lists.list(type.rawValue).map(\.value) }
        fields.adopt(lists.finish())
        return names
    }
}
