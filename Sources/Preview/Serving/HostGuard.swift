import FlyingFox
import Foundation

/// Lets in who asks for this server by its own name.
///
/// A preview shows drafts and the learning group's results. Bound to this computer only, it could still be read by a
/// web page whose name was made to lead here (DNS rebinding), or that opens a connection from elsewhere; both give
/// themselves away in what the browser says of them.
struct HostGuard: Sendable {
    /// `false` when the publisher chose to let others on the network in.
    let isLocalOnly: Bool

    private static let names: Set = ["localhost", "127.0.0.1", "[::1]"]

    func allows(_ request: HTTPRequest) -> Bool {
        guard let host = request.headers[.host] else { return false }
        if isLocalOnly, !Self.names.contains(Self.name(of: host)) { return false }
        // Pages of the preview itself have its own origin; programs name none.
        guard let origin = request.headers[HTTPHeader("Origin")] else { return true }
        return origin == "http://\(host)"
    }

    /// A host without its port.
    private static func name(of host: String) -> String {
        guard let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") else { return host.lowercased() }
        return host[..<colon].lowercased()
    }
}
