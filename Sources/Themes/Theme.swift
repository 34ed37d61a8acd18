import Content
import Diagnosis
import Files
import ScanModel

/// A theme in memory: templates, words, and the files browsers load.
package struct Theme: Sendable {
    package let templates: ThemeTemplates
    package let strings: Strings
    /// By path inside the theme's `assets` folder, or by the name of a bundle.
    package let assets: [String: ThemeAsset]
    /// Files that stand at the root of the site under their own name, such as a service worker.
    package let rootFiles: [String: [UInt8]]
    package let bundles: [String: ThemeBundle]
    /// Asks a browser, before any other script, whether it has what those use.
    package let floorScript: [UInt8]
    /// All scripts of a scan, for a file that has to bring everything along.
    package let wholeScanScript: [UInt8]
    /// The words below `scan` that the first of those scripts says, by the rest of their key; the others come with the
    /// second.
    package let scanWords: [(key: String, text: String)]
    /// The style of a report that a school downloads: it goes along inside that file.
    package let reportStyle: [UInt8]
    package let fingerprint: String
    /// The folders it was read from, its own first.
    package let folders: [String]
    /// What was made of single files, for the next load.
    private let parts: [String: any ThemePart]

    /// What `scandossier new site` starts a site with; no part of how a site looks.
    package static let startFolder = "start/"

    /// Among the assets, when the theme has scripts.
    package static let floorScriptName = FloorScript.name

    static let requiredTemplates = Template.allCases.map(\.rawValue)

    /// Reads a theme folder and those it extends.
    ///
    /// - Parameter earlier: the same theme as it was loaded before. What is made of files that did not change is taken
    ///   over from it; the outcome is the same as without.
    package static func load(
        _ root: String,
        reusing earlier: Theme? = nil
    ) throws(FileSystemError) -> (Theme, [Diagnostic]) {
        var parts = ThemeParts(earlier: earlier?.parts ?? [:])
        var (files, problems) = try ThemeFiles.read(root, parts: &parts)
        let theme = Theme(files, parts: &parts, earlier: earlier, problems: &problems)
        return (theme, problems)
    }

    /// The folders that a load of this theme reads, its own first.
    package static func folders(of root: String) -> [String] {
        var parts = ThemeParts()
        guard let (files, _) = try? ThemeFiles.read(root, parts: &parts) else { return [root] }
        return files.folders
    }

    private init(_ files: ThemeFiles, parts: inout ThemeParts, earlier: Theme?, problems: inout [Diagnostic]) {
        let descriptions = files.layers.compactMap(\.description)
        problems += descriptions.flatMap(\.problems)
        var lists: [ThemeWords] = []
        for file in files.all(ThemeWords.path) { lists.append(parts.part(of: file)) }
        problems += lists.flatMap(\.problems)
        strings = Strings(lists)

        var sources: [TemplateSource] = []
        for file in files.templates { sources.append(parts.part(of: file)) }
        let (templates, templateProblems) = ThemeTemplates.load(
            sources,
            strings: strings,
            reusing: earlier?.templates
        )
        self.templates = templates

        var sheets: [TokenSheet] = []
        for file in files.all(TokenSheet.path) { sheets.append(parts.part(of: file)) }
        let tokens = ThemeTokens(sheets)
        let siteStyles = ThemeBundle.siteStyles(of: descriptions)

        let floor = descriptions.compactMap(\.browsers).last
        var bundles = ThemeBundle.bundles(of: descriptions)
        let made = ThemeAssets(
            files.files,
            bundles: bundles,
            siteStyles: siteStyles,
            tokens: tokens,
            words: strings.below("scan"),
            floor: floor,
            parts: &parts
        )
        var assets = made.files
        floorScript = FloorScript.text(
            for: made.scriptFeatures,
            sentence: strings("frame.tooOld", floor?.named ?? [:])
        )
        if !made.scripts.isEmpty { assets[FloorScript.name] = ThemeAsset(FloorScript.name, floorScript) }
        self.assets = assets
        rootFiles = files.rootFiles
        for (name, script) in made.scripts { bundles[name]?.laterScripts = script.later.map(\.name) }
        self.bundles = bundles
        wholeScanScript = made.scripts[PageType.scan.rawValue]?.whole ?? []
        scanWords = made.scripts[PageType.scan.rawValue]?.words ?? []
        let hasScans = bundles[PageType.scan.rawValue] != nil
        reportStyle = made.reportStyle
        fingerprint = files.fingerprint
        folders = files.folders
        self.parts = parts.made

        problems += templateProblems + made.problems + sheets.flatMap(\.problems)
        guard files.isWhole else { return }
        problems += sources.flatMap { [strings] in $0.missingWords(of: strings) }
        problems += Self.unknownParts(files, sources)
        problems += FieldCheck.problems(
            in: Dictionary(sources.filter { templates.has($0.name) }.map { ($0.name, $0) }) { first, _ in first },
            roots: Template.allCases.map { ($0.rawValue, $0.shape) },
            strings: strings
        )
        problems += Self.unknownWords(lists, sources)
        if sheets.count > 1 { problems += ThemeTokens.unknown(in: sheets, used: made.usedTokens) }
        problems += ContrastCheck.problems(descriptions.flatMap(\.contrast), tokens)
        let wanted =
            ["icon.svg"] + siteStyles + (hasScans ? [ThemeAssets.reportStyleName] : [])
            + bundles.values.flatMap(\.parts)
        let needed =
            [ThemeWords.path, ThemeDescription.path]
            + Self.requiredTemplates.map { "templates/\($0)\(TemplateSource.end)" } + wanted.map { "assets/" + $0 }
        problems += Set(needed).filter { files.files[$0] == nil }.map {
            Diagnostic(.theme(.missingFile($0)), file: files.root)
        }
    }

    /// Templates that are put in and do not exist, and those of an overlay that stand in nobody's place.
    private static func unknownParts(_ files: ThemeFiles, _ sources: [TemplateSource]) -> [Diagnostic] {
        let names = Set(sources.map(\.name))
        let missing = sources.flatMap { $0.missingParts(among: names) }
        guard files.layers.count > 1 else { return missing }
        let inherited = Set(files.layers.dropLast().flatMap(\.files.keys))
        let used = Set(sources.flatMap { $0.parts.map(\.name) } + requiredTemplates)
        let idle = sources.filter { source in
            files.layers.last?.files[source.file.path] != nil && !inherited.contains(source.file.path)
                && !used.contains(source.name)
        }
        return missing
            + idle.map { source in
                let others = names.subtracting(idle.map(\.name))
                let nearest = NearestName.of(source.name, among: others).map { $0 + TemplateSource.end }
                return source.file.diagnostic(.theme(.template(.unused(nearest: nearest))))
            }
    }

    private static func unknownWords(_ lists: [ThemeWords], _ sources: [TemplateSource]) -> [Diagnostic] {
        guard lists.count > 1 else { return [] }
        let used = Set(sources.flatMap(\.wordKeys))
        var known = Set(lists[0].texts.keys)
        return lists.dropFirst().flatMap { list in
            defer { known.formUnion(list.texts.keys) }
            return list.unknownWords(besides: known, used: used)
        }
    }

    package func outputPath(of asset: String) -> String {
        assets[asset]?.outputPath ?? "assets/\(asset)"
    }
}

extension ThemeFiles {
    fileprivate var templates: [SourceFile] {
        files.values.filter { $0.path.hasPrefix("templates/") && $0.path.hasSuffix(TemplateSource.end) }
            .sorted { $0.path < $1.path }
    }

    fileprivate var rootFiles: [String: [UInt8]] {
        files.values.filter { $0.path.hasPrefix("root/") }
            .reduce(into: [:]) { $0[String($1.path.dropFirst("root/".count))] = $1.bytes }
    }
}
