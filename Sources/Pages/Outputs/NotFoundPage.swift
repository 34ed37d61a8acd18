import Foundation

/// What a host shows at an address that does not exist.
struct NotFoundPage: FramedPage {
    static let path = "404.html"

    let site: Site
    /// What leads to the root of the site from there.
    let root: String

    var path: String { Self.path }
    var origin: String { Self.path }
    var isPage: Bool { false }
    /// Without the network there is no such page, and a host's own says as much.
    var place: LockPlace { .leftOut }
    var frame: Frame.Key? { Frame.Key(root: root, current: nil) }
    var contents: PageContents { NotFoundView(context: context, root: root).contents }
}

extension Site {
    /// What a page that may be served at any address has to start its links with: the path of the base URL, or nothing.
    package var absoluteRoot: String {
        guard let base = configuration.baseURL, let host = base.range(of: "://") else { return "" }
        let rest = base[host.upperBound...]
        guard let slash = rest.firstIndex(of: "/") else { return "/" }
        return String(rest[slash...])
    }
}
