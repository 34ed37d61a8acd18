import Files
import FlyingFox
import Foundation

/// Answers of the editor, with what a browser is told of each.
enum EditorResponse {
    /// A text as it stands on the disk.
    struct Text: Encodable {
        var text: String
        var digest: String

        init(of bytes: [UInt8]) {
            text = String(decoding: EditedText(source: bytes).shown, as: UTF8.self)
            digest = Fingerprint.of(bytes)
        }
    }

    static func json(_ status: Int, _ value: some Encodable) throws -> HTTPResponse {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        return make(status, Array(try encoder.encode(value)), "application/json")
    }

    /// A page of the editor's own: nothing but its own scripts and styles, from where no text of the site can stand, and
    /// pages of the site only in a frame.
    static func page(_ status: Int, _ bytes: [UInt8], host: String) -> HTTPResponse {
        // Policies cannot name an address of the newer internet.
        let isNamed = !host.isEmpty && !host.hasPrefix("[")
        let own = isNamed ? "http://\(host)\(EditorFiles.folder)" : "'self'"
        let live = isNamed ? " ws://\(host)" : ""
        var response = make(status, bytes, MediaType.html)
        response.headers[HTTPHeader("Content-Security-Policy")] =
            "default-src 'none'; script-src \(own); style-src \(own); connect-src 'self'\(live); "
            + "frame-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        return response
    }

    static func make(_ status: Int, _ bytes: [UInt8], _ type: String) -> HTTPResponse {
        let headers: HTTPHeaders = [
            .contentType: type,
            HTTPHeader("Cache-Control"): "no-store",
            HTTPHeader("X-Content-Type-Options"): "nosniff",
            HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
            HTTPHeader("Content-Security-Policy"): "frame-ancestors 'none'",
            HTTPHeader("Referrer-Policy"): "same-origin",
        ]
        return HTTPResponse(statusCode: HTTPStatusCode(status, phrase: ""), headers: headers, body: Data(bytes))
    }
}
