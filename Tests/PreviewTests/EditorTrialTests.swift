import Foundation
import Site
import Testing

@testable import Preview

/// A text that is not saved makes the page that it would make when it was.
@Suite struct EditorTrialTests {
    @Test func aTrialIsWhatASaveWouldMake() async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "scandossier-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        let page = "---\ntitle: Titel\n---\n\n## Kop {#kop}\n\nTekst.\n"
        for (name, text) in [
            ("index.md", page + "\n[Over](over.md#kop)\n"), ("over.md", page),
            ("site.yaml", "title: Site\ndescription: Een site.\nlanguage: nl\npublisher:\n  name: Wij\n"),
        ] {
            try Data(text.utf8).write(to: root.appending(path: name))
        }
        let theme = URL(filePath: #filePath).appending(path: "../../../themes/standaard").standardizedFileURL
        let content = root.path(percentEncoded: false)
        let request = BuildRequest(content: content, theme: theme.path(percentEncoded: false))
        let session = await SiteSession.start(request)
        let before = try session.state.bytes(at: "over.html")

        let text = Array("---\ntitle: Anders\n---\n\n##Kop\n\nNieuw.\n".utf8)
        let tried = await session.trying(text, at: "over.md")
        let file = try EditableFile("over.md", in: request.content)
        let reply = EditorReply(text, of: file, in: tried)
        #expect(reply.problems.map(\.line) == [5])
        #expect(reply.problems.first?.fix?.text == " ")
        // The link of the other page leads to a heading that is gone.
        #expect(reply.elsewhere.map(\.file) == [request.content + "/index.md"])
        #expect(try session.state.bytes(at: "over.html") == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: content).count == 3)

        try Data(text).write(to: root.appending(path: "over.md"))
        let saved = await session.updated(after: .files([request.content + "/over.md"]))
        #expect(try tried.bytes(at: "over.html") == saved.state.bytes(at: "over.html"))
        #expect(tried.everyDiagnostic == saved.state.everyDiagnostic)

        let broken = await session.trying(Array("---\ntitel: Anders\n---\n".utf8), at: "over.md")
        let answer = EditorReply([], of: file, in: broken)
        #expect(answer.note == EditorWording.noPage(isBroken: true))
        #expect(try broken.bytes(at: "over.html") == nil)
    }
}
