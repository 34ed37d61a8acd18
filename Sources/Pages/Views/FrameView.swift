import Content
import Themes

/// The fields of the frame: names, menu and footer, as seen from one depth.
struct FrameView {
    let site: Site

    /// Nothing may be loaded but the site's own files, and nothing may be sent anywhere: `connect-src` falls under
    /// `default-src 'none'` and is named all the same, because it is the promise the pages make.
    /// The worker keeps a visited scan for when there is no network.
    static let contentSecurityPolicy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
        worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'
        """

    func make(_ key: Frame.Key) -> View<FrameField> {
        let configuration = site.configuration
        let icon = key.root + site.theme.outputPath(of: "icon.svg")
        var view = View<FrameField>()
        view.include(SiteView(site: site).document(policy: Self.contentSecurityPolicy, icon: icon))
        view[text: .root] = key.root
        view[text: .stylesheet] = key.root + site.theme.outputPath(of: "style.css")
        if configuration.baseURL != nil, site.index.pages.contains(where: { $0.frontMatter.type == .post }) {
            view[text: .feed] = key.root + "feed.xml"
        }
        view[flag: .isClosed] = site.audience == .group
        if site.audience == .group {
            let strings = site.theme.strings
            let group = site.group.map { "‘\($0.name)’" } ?? strings("frame.closedGroup")
            view[text: .closedNotice] = strings("frame.closed", ["group": group])
        }
        if let search = site.searchPage {
            view[text: .searchURL] = key.root + search.outputPath
            // Every page of such a site has a script.
            if site.theme.assets[Theme.floorScriptName] != nil {
                view[text: .floorScript] = key.root + site.theme.outputPath(of: Theme.floorScriptName)
            }
            view[text: .script] = site.theme.bundles[ThemeBundle.frame]?.script.map {
                key.root + site.theme.outputPath(of: $0)
            }
        }
        view[list: .navigation] = entries(configuration.navigation, key)
        view[list: .footer] = entries(configuration.footer, key)
        view[flag: .hasFooter] = !configuration.footer.isEmpty
        return view
    }

    private func entries(_ entries: [SiteConfiguration.NavigationEntry], _ key: Frame.Key) -> [View<MenuField>] {
        entries.compactMap { entry in
            guard let page = site.index.page(at: entry.page.value) else { return nil }
            var item = View<MenuField>()
            item[text: .url] = key.root + page.outputPath
            item[text: .title] = entry.title ?? page.navTitle
            item[flag: .isCurrent] = entry.page.value == key.current
            return item
        }
    }
}
