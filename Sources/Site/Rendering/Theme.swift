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
    /// By path inside the theme's `assets` folder, or by the name of a bundle.
    let assets: [String: Asset]
    /// Files that stand at the root of the site under their own name, such as a service worker.
    let rootFiles: [String: [UInt8]]
    let bundles: [String: ThemeBundle]
    /// All scripts of a scan, for a file that has to bring everything along.
    let wholeScanScript: [UInt8]
    /// The style of a report that a school downloads: it goes along inside that file.
    let reportStyle: [UInt8]
    let fingerprint: String

    /// What `scandossier new site` starts a site with; no part of how a site looks.
    static let startFolder = "start/"

    private static let reportStyleName = "scan/report.css"
    static let requiredTemplates =
        PageType.allCases.map(\.rawValue) + ["frame", "single-file", "head", "results", "group", "tag", "not-found"]

    static func load(_ root: String) throws(FileSystemError) -> (Theme, [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        var files: [String: SourceFile] = [:]
        for path in try FileSystem.files(below: root) where !path.hasPrefix(startFolder) {
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
        let (bundles, bundleProblems) = ThemeBundle.read(required("theme.yaml"))
        let sources = files.values.filter { $0.path.hasPrefix("templates/") && $0.path.hasSuffix(".mustache") }
            .sorted { $0.path < $1.path }
        let (templates, templateProblems) = ThemeTemplates.load(sources, strings: strings)
        for name in requiredTemplates where !templates.has(name) { _ = required("templates/\(name).mustache") }
        let bundled = Set(bundles.values.flatMap(\.parts))
        let reportStyle = bundles[PageType.scan.rawValue] == nil ? [] : [reportStyleName]
        for name in ["style.css", "icon.svg"] + reportStyle + bundled.sorted() where files["assets/" + name] == nil {
            _ = required("assets/\(name)")
        }
        var assets: [String: Asset] = [:]
        var rootFiles: [String: [UInt8]] = [:]
        for file in files.values {
            let folder = file.path.prefix { $0 != "/" } + "/"
            let name = String(file.path.dropFirst(folder.count))
            switch folder {
            // A script that no type of page lists is not for the browser yet.
            case "assets/" where !bundled.contains(name) && !name.hasSuffix(".js"):
                assets[name] = asset(name, file.bytes)
            case "root/": rootFiles[name] = file.bytes
            default: break
            }
        }
        // Once per file: a script goes into a bundle and into the whole.
        var compact: [String: [UInt8]] = [:]
        for name in bundled.union(reportStyle) {
            guard let file = files["assets/" + name] else { continue }
            compact[name] = Compaction.of(file.bytes, isScript: name.hasSuffix(".js"))
        }
        func joined(_ names: [String]) -> [UInt8] { names.flatMap { compact[$0] ?? [] } }
        for bundle in bundles.values {
            for (name, parts) in bundle.files { assets[name] = asset(name, joined(parts)) }
        }
        diagnostics += stringProblems + bundleProblems + templateProblems
        diagnostics += sources.flatMap { missingStrings(in: $0, strings: strings) }
        diagnostics += files.values.flatMap(InlineText.problems)
        let fingerprint = Fingerprint.of(
            parts: files.sorted { $0.key < $1.key }.map { ($0.key, Fingerprint.of($0.value.bytes)) }
        )
        let theme = Theme(
            templates: templates,
            strings: strings,
            assets: assets,
            rootFiles: rootFiles,
            bundles: bundles,
            wholeScanScript: joined(bundles[PageType.scan.rawValue]?.scripts ?? []),
            reportStyle: joined(reportStyle),
            fingerprint: fingerprint
        )
        return (theme, diagnostics)
    }

    func outputPath(of asset: String) -> String {
        assets[asset]?.outputPath ?? "assets/\(asset)"
    }

    private static func asset(_ name: String, _ bytes: [UInt8]) -> Asset {
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        let mark = Fingerprint.of(bytes).prefix(8)
        return Asset(bytes: bytes, outputPath: "assets/\(name[..<dot]).\(mark)\(name[dot...])")
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
