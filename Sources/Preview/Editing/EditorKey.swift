import FlyingFox

/// The secret of one start of the preview. Who opens the address that the program printed gets it as a cookie; without
/// it nothing is edited, whatever else runs on this computer or stands in another tab.
struct EditorKey: Sendable {
    let value: String

    init() {
        var random = SystemRandomNumberGenerator()
        value = (0..<2).map { _ in
            let digits = String(random.next(), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// Whether a request brings the key.
    func opens(_ request: HTTPRequest) -> Bool {
        let name = Self.cookieName(for: request.headers[.host] ?? "")
        let cookies = (request.headers[HTTPHeader("Cookie")] ?? "").split(separator: ";")
        return cookies.contains { cookie in
            let parts = cookie.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parts[0].drop(while: { $0 == " " }) == name else { return false }
            return matches(String(parts[1]))
        }
    }

    /// Takes as long for a key that is nearly right as for any other.
    func matches(_ other: String) -> Bool {
        let (own, given) = (Array(value.utf8), Array(other.utf8))
        guard own.count == given.count else { return false }
        return zip(own, given).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// For the browser to keep until it is closed. Scripts cannot read it, and other sites' pages cannot have it sent.
    func cookie(for host: String) -> String {
        "\(Self.cookieName(for: host))=\(value); Path=/; HttpOnly; SameSite=Strict"
    }

    /// Cookies do not tell ports apart; two previews must not take each other's.
    private static func cookieName(for host: String) -> String {
        let port = host.split(separator: ":").last.map(String.init) ?? ""
        return port.isEmpty || !port.allSatisfy(\.isNumber) ? "scandossier" : "scandossier-\(port)"
    }
}
