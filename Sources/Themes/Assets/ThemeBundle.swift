import Content

/// The scripts and styles that one kind of page loads. They are put together to one file each, because a page that loads
/// twenty files waits twenty times.
package struct ThemeBundle: Sendable {
    /// Pages about groups and schools, which no Markdown file stands for.
    package static let group = "group"
    /// The page of a group for a meeting.
    package static let meeting = "meeting"
    /// The stories beside a scan.
    package static let calibration = "calibration"
    /// Every page: only styles, published with the tokens before them as `style.css`.
    static let site = "site"
    static let siteStyle = "style.css"
    /// Every page of a site that can be searched: the field in the header.
    package static let frame = "frame"
    /// The page that asks for the passphrase of a locked edition.
    package static let lock = "lock"
    /// What a theme can list: the types of pages, and those pages.
    static let names = PageType.allCases.map(\.rawValue) + [calibration, group, meeting, frame, lock]

    /// The kind of page it is for; also its name: `scan.js`, `scan.css`.
    let name: String
    /// The modules that it starts with, as paths inside the theme's `assets` folder. What those need they import.
    let scripts: [String]
    /// Paths inside `assets`, in loading order.
    let styles: [String]
    /// Of what a script only imports when it is asked for; known when the scripts have been linked.
    package var laterScripts: [String] = []

    package var script: String? { scripts.isEmpty ? nil : name + ".js" }
    package var style: String? { styles.isEmpty ? nil : name + ".css" }
    var parts: [String] { scripts + styles }

    /// The styles of every page.
    static func siteStyles(of descriptions: [ThemeDescription]) -> [String] {
        descriptions.last { $0.styles[site] != nil }?.styles[site] ?? [siteStyle]
    }

    /// By name; only those that hold something.
    ///
    /// - Parameter descriptions: of a theme and those it extends, the furthest first: for each kind of page the last
    ///   list counts.
    static func bundles(of descriptions: [ThemeDescription]) -> [String: ThemeBundle] {
        var bundles: [String: ThemeBundle] = [:]
        for name in names {
            func last(_ lists: KeyPath<ThemeDescription, [String: [String]]>) -> [String] {
                descriptions.last { $0[keyPath: lists][name] != nil }?[keyPath: lists][name] ?? []
            }
            let bundle = ThemeBundle(name: name, scripts: last(\.scripts), styles: last(\.styles))
            if !bundle.parts.isEmpty { bundles[name] = bundle }
        }
        return bundles
    }
}
