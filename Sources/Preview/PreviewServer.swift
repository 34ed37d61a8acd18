import FlyingFox
import FlyingSocks
import Foundation
import Site

/// What to preview, and where it is to be seen.
package struct PreviewOptions: Sendable {
    var request: BuildRequest
    /// A numeric address: `127.0.0.1` for this computer only.
    var host: String
    /// The port, and how many after it may be tried when it is taken. Port 0 lets the system choose.
    var port: UInt16
    var spare: UInt16
    /// Looks at the files a few times a second instead of waiting for the system's notifications.
    var isPolling: Bool

    package init(
        request: BuildRequest,
        host: String = "127.0.0.1",
        port: UInt16 = 4000,
        spare: UInt16 = 0,
        isPolling: Bool = false
    ) {
        self.request = request
        self.host = host
        self.port = port
        self.spare = spare
        self.isPolling = isPolling
    }
}

/// What happens while a preview runs.
package enum PreviewEvent: Sendable {
    /// The site was read; the first time before the server listens. `number` is 1 then.
    case updated(number: Int, state: SiteState)
    /// Pages can be opened below this address; the other one gives a browser on this computer the key to edit them.
    case listening(address: String, editing: String?)
    /// The system cannot tell of every folder what happens in it; from now on the files are looked at.
    case polling
}

/// Why a preview could not start.
package enum PreviewFailure: Error, Sendable {
    /// All of these.
    case portsTaken(ClosedRange<UInt16>)
    /// The system keeps it for its administrator.
    case portReserved(UInt16)
    /// No address of this computer.
    case otherHost(String)
    /// The system's reason.
    case cannotListen(host: String, reason: String)
}

/// Serves a site that follows its files. Nothing is written but what somebody saves in the browser.
package struct PreviewServer: Sendable {
    private let options: PreviewOptions

    package init(_ options: PreviewOptions) {
        self.options = options
    }

    /// Serves until the task is cancelled.
    ///
    /// - Parameter report: told of everything that happens, in order.
    package func run(report: @escaping @Sendable (PreviewEvent) -> Void) async throws(PreviewFailure) {
        let workspace = await Workspace(options.request, watcher: makeWatcher(report)) { moment in
            report(.updated(number: moment.number, state: moment.state))
        }
        let templates = PreviewTemplates()
        let handler = RequestHandler(
            workspace: workspace,
            templates: templates,
            guards: HostGuard(),
            editor: EditorHandler(
                workspace: workspace,
                templates: templates,
                guards: EditorGuard(key: EditorKey()),
                content: options.request.content
            )
        )
        let watching = Task { await workspace.watch() }
        let outcome = await listen(handler, report)
        await workspace.stop()
        watching.cancel()
        try outcome.get()
    }

    private func makeWatcher(_ report: @escaping @Sendable (PreviewEvent) -> Void) -> any FileWatcher {
        let folders = [options.request.content, options.request.theme]
        #if os(Linux)
            if !options.isPolling {
                if let watcher = SystemWatcher(folders: folders, onPolling: { report(.polling) }) { return watcher }
                report(.polling)
            }
        #endif
        return PollingWatcher(folders: folders)
    }

    /// Listens on the first port that is free.
    private func listen(
        _ handler: RequestHandler,
        _ report: @escaping @Sendable (PreviewEvent) -> Void
    ) async -> Result<Void, PreviewFailure> {
        let ports = options.port...(options.port + min(options.spare, .max - options.port))
        for port in ports {
            do {
                try await serve(handler, port, report)
                return .success(())
            } catch SocketError.failed(_, EADDRINUSE, _) {
                continue
            } catch is CancellationError {
                return .success(())
            } catch SocketError.failed(_, EACCES, _) {
                return .failure(.portReserved(port))
            } catch SocketError.failed(_, EADDRNOTAVAIL, _) {
                return .failure(.otherHost(options.host))
            } catch {
                return Task.isCancelled
                    ? .success(())
                    : .failure(.cannotListen(host: options.host, reason: error.localizedDescription))
            }
        }
        return .failure(.portsTaken(ports))
    }

    private func serve(
        _ handler: RequestHandler,
        _ port: UInt16,
        _ report: @escaping @Sendable (PreviewEvent) -> Void
    ) async throws {
        let server =
            options.host.contains(":")
            ? Self.server(at: try .inet6(ip6: options.host, port: port), handler)
            : Self.server(at: try .inet(ip4: options.host, port: port), handler)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask {
                try await server.waitUntilListening()
                let address = await Self.address(of: server, host: options.host)
                let key = handler.editor.guards.key.value
                let opening = "\(address.dropLast())\(EditorFiles.open)?key=\(key)"
                let isHere = EditorGuard.isOwnName(String(address.dropFirst("http://".count).dropLast()))
                report(.listening(address: address, editing: isHere ? opening : nil))
            }
            do {
                for try await _ in group {}
            } catch {
                group.cancelAll()
                throw error
            }
        }
    }

    private static func server(at address: some SocketAddress, _ handler: RequestHandler) -> HTTPServer {
        HTTPServer(address: address, pool: PromptSockets(), logger: .disabled, handler: handler)
    }

    private static func address(of server: HTTPServer, host: String) async -> String {
        let name = host.contains(":") ? "[\(host)]" : host == "0.0.0.0" ? "127.0.0.1" : host
        switch await server.listeningAddress {
        case .ip4(_, let port), .ip6(_, let port): return "http://\(name):\(port)/"
        default: return "http://\(name)/"
        }
    }
}
