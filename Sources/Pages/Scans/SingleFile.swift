import Content
import Files
import Foundation
import Themes

/// Scans as one file that needs no other: styles, script, data and images inside it, under a policy that names the
/// hashes of exactly those. What surrounds a scan is rendered once for all of them.
struct SingleFile: Sendable {
    let site: Site
    private let frame: Frame

    init(site: Site) {
        self.site = site
        frame = Frame(Self.view(of: site), template: .singleFile, templates: site.theme.templates)
    }

    /// Where the file stands: beside the page of the scan.
    static func outputPath(of page: ParsedPage) -> String {
        String(page.outputPath.dropLast(".html".count)) + "-los.html"
    }

    /// The name under which a school saves it, with the version in it: `scan-samen-opleiden-po-2026.1.html`.
    static func downloadName(of document: ScanDocument) -> String {
        let version = document.scan.version.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? $0 : "-" }
        return "scan-\(document.scan.id)-\(String(version)).html"
    }

    func bytes(of page: ParsedPage) throws(FileSystemError) -> [UInt8] {
        let context = PageContext(site: site, outputPath: page.outputPath)
        let contents = PageView(context: context, page: page, isSingleFile: true).contents
        let main = site.theme.templates.render(contents.view, with: contents.template)
        var head = contents.head
        head.bundle = nil
        return frame.page(
            head: PageRenderer.head(head, context),
            main: try DetachedHTML(page: page.outputPath, base: site.configuration.baseURL, root: site.contentRoot)
                .detach(main)
        )
    }

    private static func view(of site: Site) -> View<SingleFileField> {
        let bundle = site.theme.bundles[PageType.scan.rawValue]
        let style = text(of: ["style.css"] + (bundle?.style.map { [$0] } ?? []), in: site.theme)
        let script = String(decoding: site.theme.wholeScanScript, as: UTF8.self)
        let floor = script.isEmpty ? "" : String(decoding: site.theme.floorScript, as: UTF8.self)
        let icon = site.theme.assets["icon.svg"].map { DataURI.make($0.bytes, name: "icon.svg") }
        var view = View<SingleFileField>(
            including: SiteView(site: site)
                .document(policy: policy(scripts: [floor, script], style: style), icon: icon)
        )
        view[text: .siteURL] = site.configuration.baseURL
        view.setHTML(style, as: .styleHTML)
        if !floor.isEmpty { view.setHTML(floor, as: .floorScriptHTML) }
        view.setHTML(script, as: .scriptHTML)
        return view
    }

    /// Assets one behind the other. `Theme` sees to it that none holds what would end the element it goes into.
    private static func text(of names: [String], in theme: Theme) -> String {
        String(decoding: names.flatMap { theme.assets[$0]?.bytes ?? [] }, as: UTF8.self)
    }

    /// Nothing may be loaded at all, and nothing may run but the scripts of this file.
    private static func policy(scripts: [String], style: String) -> String {
        func sources(_ texts: [String]) -> String {
            let hashes = texts.filter { !$0.isEmpty }.map { "'\(Fingerprint.integrity(of: Array($0.utf8)))'" }
            return hashes.isEmpty ? "'none'" : hashes.joined(separator: " ")
        }
        return """
            default-src 'none'; script-src \(sources(scripts)); style-src \(sources([style])); img-src data:; \
            connect-src 'none'; base-uri 'none'; form-action 'none'
            """
    }
}

/// A file inside an address.
enum DataURI {
    private static let types = [
        "avif": "image/avif", "gif": "image/gif", "jpeg": "image/jpeg", "jpg": "image/jpeg", "png": "image/png",
        "svg": "image/svg+xml", "webp": "image/webp",
    ]

    /// - Parameter name: its extension says what kind of image it is.
    static func make(_ bytes: [UInt8], name: String) -> String {
        let type = types[name.split(separator: ".").last?.lowercased() ?? ""] ?? "application/octet-stream"
        return "data:\(type);base64,\(Data(bytes).base64EncodedString())"
    }
}
