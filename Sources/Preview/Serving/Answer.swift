import Foundation
import Site

/// What a visitor gets at an address of the site.
enum Answer: Sendable {
    /// A file of the site; `path` is where a build would write it.
    case file(path: String, bytes: [UInt8])
    /// The site's own page for addresses that do not exist.
    case missing(bytes: [UInt8])
    /// Nothing of the site can be shown here; the errors can.
    case problem
    case redirect(to: String)

    /// - Parameter address: the path of a URL, with a slash at its start and percent escapes.
    init(to address: String, in state: SiteState) {
        guard state.isPresentable else {
            self = .problem
            return
        }
        let path = Self.path(of: address, in: state)
        do {
            if let bytes = try state.bytes(at: path) {
                self = .file(path: path, bytes: bytes)
            } else if state.source(of: path)?.isBroken == true {
                self = .problem
            } else if state.contains(path + "/index.html") {
                self = .redirect(to: "\(address)/")
            } else {
                self = .missing(bytes: state.missingPage)
            }
        } catch {
            // An image that went away between the state and now; the next state says so.
            self = .missing(bytes: [])
        }
    }

    /// The output path that hosts show at an address: a folder is its `index.html`.
    static func path(of address: String, in state: SiteState) -> String {
        let address = address.removingPercentEncoding ?? address
        let path = path(of: address)
        let root = state.rootPath
        guard root.count > 1, address.hasPrefix(root), !isKnown(path, in: state) else { return path }
        // Pages that may stand at any address start their links at the root of the published site.
        return Self.path(of: String(address.dropFirst(root.count - 1)))
    }

    private static func path(of address: String) -> String {
        let path = address.drop { $0 == "/" }
        return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : String(path)
    }

    private static func isKnown(_ path: String, in state: SiteState) -> Bool {
        state.contains(path) || state.source(of: path) != nil || state.contains(path + "/index.html")
    }
}
