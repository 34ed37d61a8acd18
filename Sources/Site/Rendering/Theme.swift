/// A theme folder in memory: templates, words, and the files browsers load.
struct Theme: Sendable {
    /// A style, script or image, published under a name with its fingerprint so that browsers may keep it for ever.
    struct Asset: Sendable {
        var bytes: [UInt8]
        /// `assets/style.1a2b3c4d.css`.
        var outputPath: String
    }

    let templates: ThemeTemplates
    let strings: Strings
    /// By path inside the theme's `assets` folder.
    let assets: [String: Asset]
    /// Scripts per page type, in loading order.
    let scripts: [String: [String]]
    let fingerprint: String

    static let requiredTemplates =
        PageType.allCases.map(\.rawValue) + ["frame", "head", "results", "group", "tag", "not-found"]

    static func load(_ root: String) throws(FileSystemError) -> (Theme, [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        var files: [String: SourceFile] = [:]
        for path in try FileSystem.files(below: root) {
            files[path] = SourceFile(
                path: path,
                displayPath: root + "/" + path,
                bytes: try FileSystem.read(root + "/" + path)
            )
        }
        func required(_ name: String) -> SourceFile {
            if let file = files[name] { return file }
            diagnostics.append(Diagnostic(.themeFileMissing, file: root, ["name": name]))
            return SourceFile(path: name, displayPath: root + "/" + name, bytes: [])
        }
        let (strings, stringProblems) = Strings.read(required("strings.yaml"))
        let (scripts, scriptProblems) = readScripts(required("theme.yaml"))
        let sources = files.values.filter { $0.path.hasPrefix("templates/") && $0.path.hasSuffix(".mustache") }
            .sorted { $0.path < $1.path }
        let (templates, templateProblems) = ThemeTemplates.load(sources, strings: strings)
        for name in requiredTemplates where !templates.has(name) { _ = required("templates/\(name).mustache") }
        var assets: [String: Asset] = [:]
        for file in files.values where file.path.hasPrefix("assets/") {
            let name = String(file.path.dropFirst("assets/".count))
            assets[name] = Asset(bytes: file.bytes, outputPath: fingerprinted(file))
        }
        for name in ["style.css", "icon.svg"] + scripts.values.flatMap({ $0 }).sorted() where assets[name] == nil {
            _ = required("assets/\(name)")
        }
        diagnostics += stringProblems + scriptProblems + templateProblems
        diagnostics += sources.flatMap { missingStrings(in: $0, strings: strings) }
        let fingerprint = Fingerprint.of(
            parts: files.sorted { $0.key < $1.key }.map { ($0.key, Fingerprint.of($0.value.bytes)) }
        )
        let theme = Theme(
            templates: templates,
            strings: strings,
            assets: assets,
            scripts: scripts,
            fingerprint: fingerprint
        )
        return (theme, diagnostics)
    }

    func outputPath(of asset: String) -> String {
        assets[asset]?.outputPath ?? "assets/\(asset)"
    }

    private static func readScripts(_ file: SourceFile) -> ([String: [String]], [Diagnostic]) {
        switch YAMLDocument.read(file) {
        case .failure(let problems): return ([:], problems.diagnostics)
        case .success(var fields):
            _ = fields.requiredText("name")
            var scripts: [String: [String]] = [:]
            if var lists = fields.fields("scripts") {
                for type in PageType.allCases {
                    let names = lists.list(type.rawValue).map(\.value)
                    if !names.isEmpty { scripts[type.rawValue] = names }
                }
                fields.adopt(lists.finish())
            }
            return (scripts, fields.finish())
        }
    }

    private static func fingerprinted(_ file: SourceFile) -> String {
        let folder = RelativePath.folder(of: file.path)
        let name = RelativePath.name(of: file.path)
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        return "\(folder)/\(name[..<dot]).\(Fingerprint.of(file.bytes).prefix(8))\(name[dot...])"
    }

    /// Every `{{s.key}}` of a template that `strings.yaml` does not have.
    private static func missingStrings(in file: SourceFile, strings: Strings) -> [Diagnostic] {
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().filter { $1.contains("{{s.") }.flatMap { number, line in
            line.matches(of: /\{\{s\.([A-Za-z0-9.-]+)\}\}/).filter { !strings.has(String($0.1)) }.map { match in
                file.diagnostic(
                    .themeFileMissing,
                    line: number + 1,
                    column: line[..<match.range.lowerBound].utf8.count + 1,
                    length: line[match.range].utf8.count,
                    ["word": String(match.1)]
                )
            }
        }
    }
}
