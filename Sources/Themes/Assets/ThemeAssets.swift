import Content
import Diagnosis
import Files

/// A style, script or image, published under a name with its fingerprint so that browsers may keep it for ever.
package struct ThemeAsset: Sendable {
    package var bytes: [UInt8]
    /// `assets/style.1a2b3c4d.css`.
    package var outputPath: String

    init(_ name: String, _ bytes: [UInt8]) {
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        let mark = Fingerprint.of(bytes).prefix(8)
        self.bytes = bytes
        outputPath = "assets/\(name[..<dot]).\(mark)\(name[dot...])"
    }
}

/// What browsers load: images as they are, scripts linked and styles put together per kind of page.
struct ThemeAssets: Sendable {
    /// By path inside the theme's `assets` folder, or by the name of a bundle.
    private(set) var files: [String: ThemeAsset] = [:]
    /// By kind of page.
    private(set) var scripts: [String: LinkedScript] = [:]
    private(set) var problems: [Diagnostic] = []
    /// What the scripts of pages use and not every browser has.
    private(set) var scriptFeatures: [FeatureUse] = []
    /// The style of a report that a school downloads, with the tokens that it names: it goes along inside that file.
    private(set) var reportStyle: [UInt8] = []
    private var styles: [String: [UInt8]] = [:]

    static let reportStyleName = "scan/report.css"

    /// - Parameters:
    ///   - siteStyles: what every page loads, behind the tokens.
    ///   - words: what scripts of a scan can say.
    ///   - floor: the oldest browsers that the theme promises.
    ///   - parts: gives what is made of single files.
    init(
        _ files: [String: SourceFile],
        bundles: [String: ThemeBundle],
        siteStyles: [String],
        tokens: ThemeTokens,
        words: [(key: String, text: String)],
        floor: BrowserFloor?,
        parts: inout ThemeParts
    ) {
        let bundled = Set(bundles.values.flatMap(\.styles) + siteStyles)
        var modules: [String: ScriptModule] = [:]
        for file in files.values where file.path.hasPrefix("assets/") && file.path != TokenSheet.path {
            let name = String(file.path.dropFirst("assets/".count))
            if name.hasSuffix(".js") {
                // A script that no type of page imports is not for the browser yet.
                let module: ScriptModule = parts.part(of: file)
                modules[name] = module
                problems += module.problems + (floor?.problems(module.features, in: file) ?? [])
                scriptFeatures += module.features
                continue
            }
            if name.hasSuffix(".css") {
                let part: StyleFile = parts.part(of: file)
                styles[name] = part.text
                problems += part.problems + (floor?.problems(part.features, in: file) ?? [])
            }
            if !bundled.contains(name) { self.files[name] = ThemeAsset(name, file.bytes) }
        }
        if bundles[PageType.scan.rawValue] != nil {
            let report = joined([Self.reportStyleName])
            reportStyle = tokens.style(of: tokens.names(usedIn: report)) + report
        }
        link(modules, bundles, words + reportWords)
        for case (let name?, let parts) in bundles.values.map({ ($0.style, $0.styles) }) {
            self.files[name] = ThemeAsset(name, joined(parts))
        }
        let style = tokens.style() + joined(siteStyles)
        self.files[ThemeBundle.siteStyle] = ThemeAsset(ThemeBundle.siteStyle, style)
    }

    private mutating func link(
        _ modules: [String: ScriptModule],
        _ bundles: [String: ThemeBundle],
        _ words: [(key: String, text: String)]
    ) {
        let linker = ScriptLinker(modules)
        for bundle in bundles.values.sorted(by: { $0.name < $1.name }) {
            let words = bundle.name == PageType.scan.rawValue ? words : []
            guard let name = bundle.script,
                let linked = linker.link(bundle.scripts, name: bundle.name, words: words)
            else { continue }
            scripts[bundle.name] = linked
            files[name] = linked.main
            for later in linked.later { files[later.name] = later.asset }
        }
        problems += linker.problems()
    }

    /// Only one script needs that style, so it comes with that script, as what it says does.
    private var reportWords: [(key: String, text: String)] {
        guard !reportStyle.isEmpty else { return [] }
        return [
            ("reportStyle.text", String(decoding: reportStyle, as: UTF8.self)),
            ("reportStyle.hash", Fingerprint.integrity(of: reportStyle)),
        ]
    }

    /// Styles one behind the other.
    func joined(_ names: [String]) -> [UInt8] { names.flatMap { styles[$0] ?? [] } }

    /// The custom properties that any style of the theme uses.
    var usedTokens: Set<String> {
        styles.values.reduce(into: []) { $0.formUnion(ThemeTokens.references(in: $1)) }
    }
}
