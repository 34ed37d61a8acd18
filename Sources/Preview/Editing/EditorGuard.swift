import FlyingFox
import Foundation

/// Who may edit: a browser on this computer that has the key of this start, and only from the editor's own page.
///
/// `HostGuard` has let the request in already, so its host is no name that other sites can have.
struct EditorGuard: Sendable {
    let key: EditorKey

    /// What the editor's script calls the texts that it sends. A page of another site cannot send this without asking
    /// first, and nobody answers that question.
    static let textType = "text/markdown; charset=utf-8"

    func mayEdit(_ request: HTTPRequest) -> Bool { Self.isFromHere(request) && key.opens(request) }

    func check(_ request: HTTPRequest) throws(EditorRefusal) {
        guard Self.isFromHere(request) else { throw .notFromHere }
        guard key.opens(request) else { throw .noKey }
    }

    /// For what writes, or costs work.
    ///
    /// - Returns: the text that was sent.
    func text(of request: HTTPRequest, limit: Int) async throws -> [UInt8] {
        try checkSender(of: request)
        guard request.headers[.contentType] == Self.textType else { throw EditorRefusal.contentType }
        guard request.headers[HTTPHeader("Transfer-Encoding")] == nil,
            let length = request.headers[.contentLength].flatMap({ Int($0) })
        else { throw EditorRefusal.noLength }
        guard length <= limit else { throw EditorRefusal.tooLarge(limit: limit) }
        let bytes = Array(try await request.bodyData)
        guard String(validating: bytes, as: UTF8.self) != nil else { throw EditorRefusal.notText }
        return bytes
    }

    private func checkSender(of request: HTTPRequest) throws(EditorRefusal) {
        guard request.method == .POST else { throw .method }
        try check(request)
        // Browsers say it of everything that is sent; who does not is no page of ours.
        guard let host = request.headers[.host], request.headers[HTTPHeader("Origin")] == "http://\(host)" else {
            throw .otherPage
        }
        let site = request.headers[HTTPHeader("Sec-Fetch-Site")]
        guard site == nil || site == "same-origin" else { throw .otherPage }
    }

    /// Over the network of this computer itself, by one of the names that only it has for itself.
    private static func isFromHere(_ request: HTTPRequest) -> Bool {
        isOwnName(request.headers[.host]?.lowercased() ?? "") && isLoopback(request.remoteAddress)
    }

    /// - Parameter host: with or without its port.
    static func isOwnName(_ host: String) -> Bool {
        ["localhost", "[::1]"].contains { host == $0 || host.hasPrefix($0 + ":") }
            || host.wholeMatch(of: /127\.\d+\.\d+\.\d+(:\d+)?/) != nil
    }

    private static func isLoopback(_ address: HTTPRequest.Address?) -> Bool {
        switch address {
        case .ip4(let address, _): address.hasPrefix("127.")
        case .ip6(let address, _): address == "::1" || address.hasPrefix("::ffff:127.")
        case .unix: true
        case nil: false
        }
    }
}
