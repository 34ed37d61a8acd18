import FlyingFox

/// A tab that is told of changes for as long as it is there.
enum FollowingTab {
    /// - Parameter follow: sends text after text, until there is nothing to follow any more.
    static func messages(
        to client: AsyncStream<WSMessage>,
        _ follow: @escaping @Sendable (_ send: @Sendable (String) -> Void) async -> Void
    ) -> AsyncStream<WSMessage> {
        AsyncStream { continuation in
            let sending = Task {
                await follow { continuation.yield(.text($0)) }
                continuation.finish()
            }
            let listening = Task {
                // A tab says nothing; its stream ends when it goes away.
                for await _ in client {}
                sending.cancel()
            }
            continuation.onTermination = { _ in
                sending.cancel()
                listening.cancel()
            }
        }
    }
}
