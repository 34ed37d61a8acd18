import ScanModel
import Themes

/// The one page of a locked edition that can be read: it asks for the passphrase and shows all others. Nothing in it is of
/// this site.
package struct LockPage: Sendable {
    package static let path = "index.html"

    private let site: Site

    package init(site: Site) { self.site = site }

    /// - Parameter opening: what its script needs besides words.
    package func bytes(opening: JSONValue) -> [UInt8] {
        let theme = site.theme
        var view = View<LockField>()
        view[text: .language] = "nl"
        view[text: .contentSecurityPolicy] = FrameView.contentSecurityPolicy
        view[text: .icon] = theme.outputPath(of: "icon.svg")
        view[text: .stylesheet] = theme.outputPath(of: "style.css")
        let bundle = theme.bundles[ThemeBundle.lock]
        view[text: .style] = bundle?.style.map(theme.outputPath)
        view[text: .floorScript] = theme.outputPath(of: Theme.floorScriptName)
        view[text: .script] = bundle?.script.map(theme.outputPath)
        let words = theme.strings.below("lock.said").map { JSONMember($0.key, .string($0.text)) }
        view.setHTML(EmbeddedJSON.html(["opening": opening, "strings": .object(words)]), as: .dataHTML)
        return theme.templates.render(view, with: .lock)
    }

    /// Its script and style, and what hosts and searching machines are told; the same for every locked edition of a theme.
    package var files: [(path: String, bytes: [UInt8])] {
        let own = site.theme.assets.filter { site.theme.isOfLock($0.key) }.values.map { ($0.outputPath, $0.bytes) }
        let host = HostFiles(audience: .group, fixed: site.theme.assets.values.map(\.outputPath)).files
        return own
            + ([("robots.txt", "User-agent: *\nDisallow: /\n")] + host).map { ($0.path, Array($0.text.utf8)) }
    }
}

extension Theme {
    /// Whether this asset is of no use to an edition that is open.
    func isOfLock(_ asset: String) -> Bool {
        let bundle = bundles[ThemeBundle.lock]
        return asset == bundle?.script || asset == bundle?.style
    }
}
