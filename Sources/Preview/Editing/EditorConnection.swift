import Files
import FlyingFox
import Foundation

/// One tab that edits a file: it hears each time the site changes, and what stands in the file then.
struct EditorConnection: WSMessageHandler {
    let workspace: Workspace
    let file: EditableFile

    func makeMessages(for client: AsyncStream<WSMessage>) async throws -> AsyncStream<WSMessage> {
        let moments = await workspace.follow()
        return FollowingTab.messages(to: client) { send in
            for await moment in moments {
                // The fingerprint of what stands there; empty when nothing does.
                let digest = (try? FileSystem.read(file.name, limit: EditableFile.textLimit)).map(Fingerprint.of)
                send("\(moment.number) \(digest ?? "")")
            }
        }
    }
}
