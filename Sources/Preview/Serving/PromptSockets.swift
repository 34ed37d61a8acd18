import FlyingFox
import FlyingSocks
import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The server's sockets, each sending at once what it is given (`TCP_NODELAY`).
///
/// An answer is written in two parts, its head and its body. Without this the second waits until the browser has
/// confirmed the first, and a browser takes up to 40 ms for that.
/// Source: https://man7.org/linux/man-pages/man7/tcp.7.html
struct PromptSockets: AsyncSocketPool {
    private let pool: any AsyncSocketPool = HTTPServer.defaultPool()

    func prepare() async throws { try await pool.prepare() }

    func run() async throws { try await pool.run() }

    /// Every socket comes by here before its first answer: the one that listens, from which the others inherit, too.
    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        try? socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
        try await pool.suspendSocket(socket, untilReadyFor: events)
    }
}
