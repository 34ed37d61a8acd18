import Diagnosis
import Files
import FlyingFox
import Foundation
import Site

/// Answers what begins with `/.scandossier/edit`: the editor's page, its files, texts, trials and saves.
struct EditorHandler: Sendable {
    let workspace: Workspace
    let templates: PreviewTemplates
    let guards: EditorGuard
    let saving = EditorDesk()
    /// The content folder, as diagnostics name it.
    let content: String

    /// `nil` for what is no address of the editor.
    func response(to request: HTTPRequest) async throws -> HTTPResponse? {
        let address = request.target.path()
        guard address == EditorFiles.page || address.hasPrefix(EditorFiles.folder) else { return nil }
        do {
            return try await answer(address, request)
        } catch let refusal as EditorRefusal {
            return self.refusal(refusal, isPage: [EditorFiles.page, EditorFiles.desk].contains(address))
        }
    }

    private func answer(_ address: String, _ request: HTTPRequest) async throws -> HTTPResponse {
        let query = Dictionary(request.query.map { ($0.name, $0.value) }) { first, _ in first }
        switch address {
        case EditorFiles.trial: return try await trial(request, query)
        case EditorFiles.save: return try await save(request, query)
        case EditorFiles.new: return try await make(request, query)
        default: break
        }
        guard request.method == .GET else { throw EditorRefusal.method }
        if let file = EditorFiles.file(at: address) { return EditorResponse.make(200, file.bytes, file.type) }
        if address == EditorFiles.open { return try open(request, query) }
        try guards.check(request)
        switch address {
        case EditorFiles.page: return try await page(request, query)
        case EditorFiles.desk: return await desk(request)
        case EditorFiles.text: return try text(of: file(query))
        case EditorFiles.live:
            let connection = EditorConnection(workspace: workspace, file: try file(query))
            return try await WebSocketHTTPHandler(handler: MessageFrameWSHandler(handler: connection))
                .handleRequest(request)
        default: throw EditorRefusal.missing
        }
    }

    private func file(_ query: [String: String]) throws(EditorRefusal) -> EditableFile {
        try EditableFile(query["file"] ?? "", in: content)
    }

    /// Where the printed address leads: the browser keeps the key, and the address no longer shows it.
    private func open(_ request: HTTPRequest, _ query: [String: String]) throws(EditorRefusal) -> HTTPResponse {
        guard guards.key.matches(query["key"] ?? "") else { throw .noKey }
        var response = EditorResponse.make(303, [], MediaType.html)
        response.headers[.location] = "/"
        response.headers[HTTPHeader("Set-Cookie")] = guards.key.cookie(for: request.headers[.host] ?? "")
        return response
    }

    private func page(_ request: HTTPRequest, _ query: [String: String]) async throws -> HTTPResponse {
        if let address = query["page"] {
            let state = await workspace.current().state
            let source = state.source(of: Answer.path(of: address, in: state))
            guard let source else { throw EditorRefusal.missing }
            var response = EditorResponse.make(303, [], MediaType.html)
            response.headers[.location] = EditorFiles.address(of: source.path)
            return response
        }
        let file = try file(query)
        guard file.isThere else { throw EditorRefusal.missing }
        let site = String(Fingerprint.of(FileSystem.realPath(content) ?? content).prefix(16))
        let bytes = templates.editor(EditorView(file: file, site: site))
        return EditorResponse.page(200, bytes, host: request.headers[.host] ?? "")
    }

    private func desk(_ request: HTTPRequest) async -> HTTPResponse {
        let state = await workspace.current().state
        let view = DeskView(of: state, in: content, today: EditorMaker.todayText)
        return EditorResponse.page(200, templates.desk(view), host: request.headers[.host] ?? "")
    }

    private func make(_ request: HTTPRequest, _ query: [String: String]) async throws -> HTTPResponse {
        let text = try await guards.text(of: request, limit: EditorMaker.longestTitle * 4)
        let title = String(decoding: text, as: UTF8.self)
        let made = try EditorMaker(content: content)
            .make(query["kind"] ?? "", title: title, place: query["place"] ?? "")
        await workspace.wrote("\(content)/\(made)")
        return try EditorResponse.json(200, ["address": EditorFiles.address(of: made)])
    }

    private func text(of file: EditableFile) throws -> HTTPResponse {
        let bytes = try file.read()
        return try EditorResponse.json(200, EditorResponse.Text(of: bytes))
    }

    private func trial(_ request: HTTPRequest, _ query: [String: String]) async throws -> HTTPResponse {
        let text = try await guards.text(of: request, limit: EditableFile.textLimit)
        let file = try file(query)
        let state = await workspace.trying(text, at: file.path)
        let reply = EditorReply(text, of: file, in: state)
        let page = try state.bytes(at: RelativePath.output(of: file.path))
        return EditorResponse.make(200, try reply.bytes(page: page), "text/plain; charset=utf-8")
    }

    private func save(_ request: HTTPRequest, _ query: [String: String]) async throws -> HTTPResponse {
        let text = try await guards.text(of: request, limit: EditableFile.textLimit)
        let file = try file(query)
        switch try await saving.save(text, as: file, over: query["over"]) {
        case .saved(let digest):
            await workspace.wrote(file.name)
            return try EditorResponse.json(200, ["digest": digest])
        case .changed(let bytes):
            return try EditorResponse.json(409, EditorResponse.Text(of: bytes))
        case .gone: throw EditorRefusal.missing
        }
    }

    private func refusal(_ refusal: EditorRefusal, isPage: Bool) -> HTTPResponse {
        let text = EditorWording.message(refusal)
        guard isPage else { return EditorResponse.make(refusal.status, Array(text.utf8), "text/plain; charset=utf-8") }
        return EditorResponse.page(refusal.status, templates.refusal(text), host: "")
    }
}
