import Files
import FlyingFox
import Foundation

/// One tab that edits a file: it hears each time the site changes, and what stands in the file then.
struct EditorConnection: WSMessageHandler {
    let workspace: Workspace
    let file: EditableFile

    func makeMessages(for client: AsyncStream<WSMessage>) async throws -> AsyncStream<WSMessage> {
        let moments = await workspace.follow()
        return AsyncStream { continuation in
            let sending = Task {
                for await moment in moments {
                    // The fingerprint of what stands there; empty when nothing does.
                    let digest = (try? FileSystem.read(file.name, limit: EditableFile.textLimit)).map(Fingerprint.of)
                    continuation.yield(.text("\(moment.number) \(digest ?? "")"))
                }
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
