import Diagnosis
import Files
import FlyingFox
import Foundation
import Site

/// One browser tab that follows its page: it hears when to load the page again, which styles to exchange, and what
/// there is to say about the page.
struct LiveConnection: WSMessageHandler {
    let workspace: Workspace
    let templates: PreviewTemplates
    /// The path of the page's URL.
    let address: String
    /// What the tab shows.
    let mark: String
    /// Whether this browser may change texts.
    let canEdit: Bool

    /// What a tab is told; the preview's script reads it.
    private struct Message: Encodable {
        var reload: Bool
        var styles: [String]
        /// HTML.
        var panel: String
        /// Changes when the errors do, so that a panel that was closed opens for others; empty without errors.
        var errors: String
    }

    func makeMessages(for client: AsyncStream<WSMessage>) async throws -> AsyncStream<WSMessage> {
        let moments = await workspace.follow()
        return FollowingTab.messages(to: client) { send in
            var last: String?
            for await moment in moments {
                guard let text = message(about: moment.state), text != last else { continue }
                last = text
                send(text)
            }
        }
    }

    private func message(about state: SiteState) -> String? {
        let current = ServedPage(at: address, in: state, templates: templates).mark
        let errors = state.diagnostics.filter { $0.severity == .error }
        let message = Message(
            reload: current?.content != mark,
            styles: current?.styles ?? [],
            panel: templates.panel(for: address, in: state, canEdit: canEdit),
            errors: errors.isEmpty ? "" : String(Fingerprint.of("\(errors)").prefix(16))
        )
        return (try? JSONEncoder().encode(message)).map { String(decoding: $0, as: UTF8.self) }
    }
}
