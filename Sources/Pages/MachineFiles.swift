import Content
import ScanModel
import Themes

/// What programs read: `robots.txt`, and with a base URL `sitemap.xml` and `feed.xml`; and the schemas of the results.
struct MachineFiles {
    let site: Site

    func outputs(pages: [String]) -> [any OutputKind] {
        let schemas = ResultSchema.versions.map { (ResultSchema.path(of: $0), ResultSchema.text(of: $0)) }
        var files = [("robots.txt", robots)]
        if let base = site.configuration.baseURL {
            if site.audience == .public { files.append(("sitemap.xml", sitemap(pages, base: base))) }
            if !posts.isEmpty { files.append(("feed.xml", feed(base: base))) }
        }
        let fixed = site.theme.assets.filter { !site.theme.isOfLock($0.key) }.values.map(\.outputPath)
        files += HostFiles(audience: site.audience, fixed: fixed).files.map { ($0.path, $0.text) }
        // Programs open no lock, and hosts are told other things (`LockPage.files`).
        return files.map { FixedFile(path: $0, content: Array($1.utf8), place: .leftOut) }
            + schemas.map { FixedFile(path: $0, content: Array($1.utf8)) }
    }

    private var robots: String {
        // A site for a learning group is not to be found.
        if site.audience == .group { return "User-agent: *\nDisallow: /\n" }
        let sitemap = site.configuration.baseURL.map { "Sitemap: \($0)sitemap.xml\n" } ?? ""
        return "User-agent: *\nAllow: /\n\(sitemap)"
    }

    /// Sitemap protocol 0.9, https://www.sitemaps.org/protocol.html
    private func sitemap(_ pages: [String], base: String) -> String {
        let updated = Dictionary(
            site.index.pages.map { ($0.outputPath, $0.frontMatter.updated ?? $0.frontMatter.date) },
            uniquingKeysWith: { first, _ in first }
        )
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        xml += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        for page in pages.sorted() {
            let date = (updated[page] ?? nil).map { "<lastmod>\($0.iso)</lastmod>" } ?? ""
            xml += "<url><loc>\(Self.escaped(base + PageRenderer.address(of: page)))</loc>\(date)</url>\n"
        }
        return xml + "</urlset>\n"
    }

    private var posts: [ParsedPage] {
        site.index.pages.filter { $0.frontMatter.type == .post }.newestFirst
    }

    /// RSS 2.0, https://www.rssboard.org/rss-specification
    private func feed(base: String) -> String {
        let configuration = site.configuration
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        xml += "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\">\n<channel>\n"
        xml += "<title>\(Self.escaped(configuration.title))</title>\n<link>\(Self.escaped(base))</link>\n"
        xml += "<atom:link href=\"\(Self.escaped(base))feed.xml\" rel=\"self\" type=\"application/rss+xml\"/>\n"
        xml += "<description>\(Self.escaped(configuration.description))</description>\n"
        xml += "<language>\(Self.escaped(configuration.language))</language>\n"
        for post in posts.prefix(30) {
            let address = Self.escaped(base + PageRenderer.address(of: post.outputPath))
            let (title, renewed) = (post.frontMatter.title, post.frontMatter.renewed)
            let shown = renewed == nil ? title : site.theme.strings("post.renewedTitle", ["title": title])
            xml += "<item>\n<title>\(Self.escaped(shown))</title>\n<link>\(address)</link>\n"
            xml += "<guid>\(address)</guid>\n"
            if let date = renewed ?? post.frontMatter.date { xml += "<pubDate>\(date.rfc822)</pubDate>\n" }
            if let text = post.frontMatter.description { xml += "<description>\(Self.escaped(text))</description>\n" }
            xml += "</item>\n"
        }
        return xml + "</channel>\n</rss>\n"
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
