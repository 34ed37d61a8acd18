import Diagnosis
import FlyingFox
import Foundation
import Site

/// Answers every request of the preview.
///
/// A browser that opens a page gets it with the preview's script in it; any other program gets what a build writes,
/// byte for byte.
struct RequestHandler: HTTPHandler {
    let workspace: Workspace
    let templates: PreviewTemplates
    let guards: HostGuard
    let editor: EditorHandler

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard guards.allows(request) else {
            return Self.refusal(.forbidden, PanelWording.otherHost)
        }
        if let response = try await editor.response(to: request) { return response }
        guard request.method == .GET || request.method == .HEAD else {
            return Self.refusal(.methodNotAllowed, PanelWording.onlyReading)
        }
        let address = request.target.path()
        if address == PreviewFiles.live { return try await live(request) }
        if let file = PreviewFiles.file(at: address) {
            return Self.kept(Self.response(200, file.bytes, file.type))
        }
        if request.headers[HTTPHeader("Service-Worker")] != nil {
            return Self.response(200, Array(PreviewFiles.worker.utf8), MediaType.javaScript)
        }
        if address == PreviewFiles.diagnostics {
            let text = try DiagnosticJSON.text(of: await workspace.current().state.diagnostics)
            return Self.response(200, Array((text + "\n").utf8), MediaType.of(address))
        }
        let page = ServedPage(at: address, in: await workspace.current().state, templates: templates)
        if Self.isFramed(request), editor.guards.mayEdit(request) { return Self.framed(page) }
        return response(page, to: request)
    }

    /// Beside a text: its own page, or one that a link there leads to.
    private static func isFramed(_ request: HTTPRequest) -> Bool {
        request.headers[HTTPHeader("Sec-Fetch-Dest")] == "iframe"
            || request.query.contains { $0.name == EditorFiles.frame }
    }

    /// A page beside its text.
    private static func framed(_ page: ServedPage) -> HTTPResponse {
        let isShown = page.status == 200 && page.type == MediaType.html
        let bytes = isShown ? ScriptlessPage.bytes(of: page.bytes) : ScriptlessPage.empty
        var response = response(200, bytes, MediaType.html)
        response.headers[HTTPHeader("Content-Security-Policy")] = "frame-ancestors 'self'; script-src 'none'"
        return response
    }

    private func response(_ page: ServedPage, to request: HTTPRequest) -> HTTPResponse {
        var bytes = page.bytes
        let isForReading = request.headers[HTTPHeader("Accept")]?.contains("text/html") == true
        if let mark = page.mark, isForReading {
            let host = request.headers[.host] ?? ""
            bytes = PreviewedPage(bytes, mark: mark, isStandIn: page.status != 200, host: host).bytes
        }
        var response = Self.response(page.status, request.method == .HEAD ? [] : bytes, page.type)
        response.headers[.contentLength] = String(bytes.count)
        response.headers[.location] = page.location
        return page.isImmutable ? Self.kept(response) : response
    }

    /// What has a fingerprint in its name need not be asked for twice.
    private static func kept(_ response: HTTPResponse) -> HTTPResponse {
        var response = response
        response.headers[HTTPHeader("Cache-Control")] = "max-age=31536000, immutable"
        return response
    }

    private func live(_ request: HTTPRequest) async throws -> HTTPResponse {
        let query = Dictionary(request.query.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        let connection = LiveConnection(
            workspace: workspace,
            templates: templates,
            address: query["path"] ?? "/",
            mark: query["mark"] ?? "",
            canEdit: editor.guards.mayEdit(request)
        )
        return try await WebSocketHTTPHandler(handler: MessageFrameWSHandler(handler: connection)).handleRequest(
            request
        )
    }

    private static func refusal(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
        response(status.code, Array(text.utf8), "text/plain; charset=utf-8")
    }

    private static func response(_ status: Int, _ bytes: [UInt8], _ type: String) -> HTTPResponse {
        let headers: HTTPHeaders = [
            .contentType: type,
            HTTPHeader("Cache-Control"): "no-store",
            HTTPHeader("Vary"): "Accept",
            HTTPHeader("X-Content-Type-Options"): "nosniff",
            HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
            HTTPHeader("Content-Security-Policy"): "frame-ancestors 'none'",
        ]
        let phrases = [
            200: "OK", 301: "Moved Permanently", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
        ]
        return HTTPResponse(
            statusCode: HTTPStatusCode(status, phrase: phrases[status] ?? "Internal Server Error"),
            headers: headers,
            body: Data(bytes)
        )
    }
}
