import Foundation

/// A page of the site as an editor's browser gets it: what a build writes, with one script added, and a policy that
/// lets that script listen to the preview.
struct PreviewedPage: Sendable {
    var bytes: [UInt8]

    /// - Parameters:
    ///   - isStandIn: it stands at an address where no page of the site can be shown now.
    ///   - host: as the browser names the server, such as `127.0.0.1:4000`.
    init(_ page: [UInt8], mark: PageMark, isStandIn: Bool = false, host: String) {
        bytes = page
        // A page with another policy, such as the scan in one file, stays as it is.
        guard let end = bytes.firstRange(of: Self.headEnd), Self.range(of: "script-src 'self'", in: bytes) != nil,
            let policy = Self.range(of: "connect-src 'none'", in: bytes), policy.upperBound <= end.lowerBound
        else { return }
        bytes.replaceSubrange(end.lowerBound..<end.lowerBound, with: Self.script(mark, isStandIn).utf8)
        bytes.replaceSubrange(policy, with: "connect-src 'self' ws://\(Self.escaped(host))".utf8)
    }

    private static let headEnd = Array("</head>".utf8)

    /// A part of the policy, with its quotes as they are or escaped.
    private static func range(of part: String, in bytes: [UInt8]) -> Range<Int>? {
        let escaped = part.replacingOccurrences(of: "'", with: "&#39;")
        return bytes.firstRange(of: Array(escaped.utf8)) ?? bytes.firstRange(of: Array(part.utf8))
    }

    private static func script(_ mark: PageMark, _ isStandIn: Bool) -> String {
        let styles = escaped(mark.styles.joined(separator: " "))
        return
            "<script src=\"\(PreviewFiles.script)\" data-live=\"\(PreviewFiles.live)\" data-panel=\"\(PreviewFiles.style)\""
            + " data-mark=\"\(mark.content)\" data-styles=\"\(styles)\"\(isStandIn ? " data-stand-in" : "")></script>\n"
    }

    private static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "\"", with: "&quot;")
            .replacingOccurrences(of: "<", with: "&lt;")
    }
}
