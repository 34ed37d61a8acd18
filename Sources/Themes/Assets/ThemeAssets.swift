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

/// What browsers load: images as they are, scripts and styles put together per kind of page.
struct ThemeAssets: Sendable {
    /// By path inside the theme's `assets` folder, or by the name of a bundle.
    private(set) var files: [String: ThemeAsset] = [:]
    private(set) var problems: [Diagnostic] = []
    private var compact: [String: [UInt8]] = [:]

    /// - Parameters:
    ///   - siteStyles: what every page loads, behind the tokens.
    ///   - parts: gives what is made of single files.
    init(
        _ files: [String: SourceFile],
        bundles: [String: ThemeBundle],
        siteStyles: [String],
        tokens: ThemeTokens,
        parts: inout ThemeParts
    ) {
        let bundled = Set(bundles.values.flatMap(\.parts) + siteStyles)
        for file in files.values where file.path.hasPrefix("assets/") && file.path != TokenSheet.path {
            let name = String(file.path.dropFirst("assets/".count))
            let isScript = name.hasSuffix(".js")
            if isScript || name.hasSuffix(".css") {
                let part: BrowserFile = parts.part(of: file)
                compact[name] = part.compact
                problems += part.problems
            }
            // A script that no type of page lists is not for the browser yet.
            if !isScript, !bundled.contains(name) { self.files[name] = ThemeAsset(name, file.bytes) }
        }
        for bundle in bundles.values {
            for (name, parts) in bundle.files { self.files[name] = ThemeAsset(name, joined(parts)) }
        }
        let style = tokens.style() + joined(siteStyles)
        self.files[ThemeBundle.siteStyle] = ThemeAsset(ThemeBundle.siteStyle, style)
    }

    /// Scripts or styles one behind the other, compact.
    func joined(_ names: [String]) -> [UInt8] { names.flatMap { compact[$0] ?? [] } }

    /// The custom properties that any style of the theme uses.
    var usedTokens: Set<String> {
        compact.filter { $0.key.hasSuffix(".css") }.reduce(into: []) {
            $0.formUnion(ThemeTokens.references(in: $1.value))
        }
    }
}
