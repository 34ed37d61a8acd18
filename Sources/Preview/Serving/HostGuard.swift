import FlyingFox
import Foundation

/// Lets in who asks for this server by its own name.
///
/// A preview shows drafts and the learning group's results. Bound to this computer only, it could still be read by a
/// web page whose name was made to lead here (DNS rebinding), or that opens a connection from elsewhere; both give
/// themselves away in what the browser says of them. So it is when the publisher lets others on the network in: nobody
/// elsewhere can have an address, or a name without a dot or in `.local`.
struct HostGuard: Sendable {
    func allows(_ request: HTTPRequest) -> Bool {
        guard let host = request.headers[.host], Self.isOwn(Self.name(of: host)) else { return false }
        // Pages of the preview itself have its own origin; programs name none.
        guard let origin = request.headers[HTTPHeader("Origin")] else { return true }
        return origin == "http://\(host)"
    }

    private static func isOwn(_ name: String) -> Bool {
        let isAddress = name.hasPrefix("[") || name.allSatisfy { $0.isNumber || $0 == "." }
        return !name.isEmpty && (isAddress || !name.contains(".") || name.hasSuffix(".local"))
    }

    /// A host without its port.
    private static func name(of host: String) -> String {
        guard let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") else { return host.lowercased() }
        return host[..<colon].lowercased()
    }
}
