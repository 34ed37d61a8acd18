import Diagnosis
import FlyingFox
import Foundation
import Site
import Testing

@testable import Preview

/// Who may edit, which files, and what becomes of their bytes.
@Suite struct EditorTests {
    // MARK: Which files

    @Test(
        arguments: [
            ("", .length), (String(repeating: "a/", count: 600) + "a.md", .length),
            ("over\u{0}.md", .characters), ("over\n.md", .characters), ("ov\u{202E}er.md", .characters),
            ("/etc/over.md", .absolute), ("map\\over.md", .absolute),
            ("../over.md", .steps), ("map/../../over.md", .steps), ("./over.md", .steps), ("map//over.md", .steps),
            (".git/over.md", .hidden), ("map/.over.md", .hidden),
            ("scholen.csv", .kind), ("site.yaml", .kind), ("over.MD/", .steps), ("map", .kind),
            ("eruit.md", .outside), ("erbuiten/over.md", .outside), ("erbuiten/nieuw.md", .outside),
            ("nergens.md", .outside), ("verborgen.md", .outside), ("tabel.md", .outside),
        ] as [(String, EditorRefusal.PathProblem)]
    )
    func aPathThatLeadsElsewhereIsRefused(path: String, problem: EditorRefusal.PathProblem) throws {
        let root = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: RelativePath.parent(of: root)) }
        #expect(throws: EditorRefusal.path(problem)) { try EditableFile(path, in: root) }
    }

    @Test(arguments: ["over.md", "map/over.md", "map/nieuw.md", "nieuw/diep/nieuw.md", "binnen.md", "tekst café.md"])
    func aTextOfTheFolderMayBeEdited(path: String) throws {
        let root = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: RelativePath.parent(of: root)) }
        #expect(try EditableFile(path, in: root).name == root + "/" + path)
    }

    private enum RelativePath {
        static func parent(of path: String) -> String { URL(filePath: path).deletingLastPathComponent().path() }
    }

    /// A content folder with links that stay inside and links that do not.
    private static func folder() throws -> String {
        let manager = FileManager.default
        let top = manager.temporaryDirectory.appending(path: "scandossier-\(UUID().uuidString)").path()
        let root = top + "/content"
        for folder in ["/content/map", "/content/.git", "/elders"] {
            try manager.createDirectory(atPath: top + folder, withIntermediateDirectories: true)
        }
        for file in [
            "content/over.md", "content/map/over.md", "content/.git/over.md", "content/scholen.csv", "elders/over.md",
        ] {
            try Data("Tekst.\n".utf8).write(to: URL(filePath: top + "/" + file))
        }
        for (name, target) in [
            ("eruit.md", "../elders/over.md"), ("erbuiten", "../elders"), ("nergens.md", "../elders/niets.md"),
            ("verborgen.md", ".git/over.md"), ("tabel.md", "scholen.csv"), ("binnen.md", "map/over.md"),
        ] {
            try manager.createSymbolicLink(atPath: root + "/" + name, withDestinationPath: target)
        }
        return root
    }

    // MARK: Who

    private static let key = EditorKey()

    private static func request(
        _ method: HTTPMethod = .POST,
        host: String = "127.0.0.1:4000",
        from address: HTTPRequest.Address? = .ip4("127.0.0.1", port: 50000),
        cookie: String? = "other=1; scandossier-4000=\(key.value)",
        headers more: [HTTPHeader: String] = [:],
        body: String = "Tekst."
    ) -> HTTPRequest {
        var headers = HTTPHeaders([
            .host: host, HTTPHeader("Origin"): "http://\(host)", .contentType: EditorGuard.textType,
            .contentLength: String(body.utf8.count),
        ])
        headers[HTTPHeader("Cookie")] = cookie
        for (name, value) in more { headers[name] = value.isEmpty ? nil : value }
        return HTTPRequest(
            method: method,
            version: .http11,
            path: "/",
            query: [],
            headers: headers,
            body: HTTPBodySequence(data: Data(body.utf8)),
            remoteAddress: address
        )
    }

    @Test(
        arguments: [
            (request(cookie: nil), .noKey),
            (request(cookie: "scandossier-4000=\(EditorKey().value)"), .noKey),
            (request(cookie: "scandossier-4000="), .noKey),
            (request(cookie: "scandossier-4001=\(key.value)"), .noKey),
            (request(host: "laptop:4000"), .notFromHere),
            (request(host: "192.168.1.7:4000"), .notFromHere),
            (request(host: "localhost.kwaad.example:4000"), .notFromHere),
            (request(host: "127.0.0.1.kwaad.example:4000"), .notFromHere),
            (request(from: .ip4("192.168.1.9", port: 50000)), .notFromHere),
            (request(from: nil), .notFromHere),
            (request(headers: [HTTPHeader("Origin"): ""]), .otherPage),
            (request(headers: [HTTPHeader("Origin"): "null"]), .otherPage),
            (request(headers: [HTTPHeader("Origin"): "http://127.0.0.1:4001"]), .otherPage),
            (request(headers: [HTTPHeader("Sec-Fetch-Site"): "same-site"]), .otherPage),
            (request(.GET), .method), (request(.PUT), .method),
            (request(headers: [.contentType: "text/plain"]), .contentType),
            (request(headers: [.contentType: ""]), .contentType),
            (request(headers: [.contentLength: ""]), .noLength),
            (request(headers: [HTTPHeader("Transfer-Encoding"): "chunked"]), .noLength),
            (request(headers: [.contentLength: "2001"]), .tooLarge(limit: 2000)),
        ] as [(HTTPRequest, EditorRefusal)]
    )
    func whatDoesNotComeFromTheEditorIsRefused(request: HTTPRequest, refusal: EditorRefusal) async throws {
        await #expect(throws: refusal) { try await EditorGuard(key: Self.key).text(of: request, limit: 2000) }
        #expect(!EditorWording.message(refusal).isEmpty)
    }

    @Test func whatComesFromTheEditorIsTaken() async throws {
        for request in [
            Self.request(),
            Self.request(host: "localhost:4000"),
            Self.request(host: "[::1]:4000", from: .ip6("::1", port: 50000)),
        ] {
            let text = try await EditorGuard(key: Self.key).text(of: request, limit: 2000)
            #expect(String(decoding: text, as: UTF8.self) == "Tekst.")
        }
    }

    @Test func theKeyIsLongAndAnotherOneEachTime() {
        #expect(Self.key.value.count == 32)
        #expect(EditorKey().value != EditorKey().value)
        #expect(!Self.key.matches(""))
        #expect(!Self.key.matches(Self.key.value + "0"))
        #expect(Self.key.cookie(for: "127.0.0.1:4000").hasSuffix("; Path=/; HttpOnly; SameSite=Strict"))
    }

    // MARK: Bytes

    @Test(arguments: [
        ("een\ntwee\n", "een\ntwee\n", "een\nDrie\n", "een\nDrie\n"),
        ("een\r\ntwee\r\n", "een\ntwee\n", "een\nen\ntwee\n", "een\r\nen\r\ntwee\r\n"),
        ("een\r\ntwee\ndrie\r\n", "een\ntwee\ndrie\n", "een\ntwee\ndrie\nvier\n", "een\r\ntwee\ndrie\r\nvier\r\n"),
        ("een\r\ntwee\ndrie", "een\ntwee\ndrie", "een\ntwee\ndrie", "een\r\ntwee\ndrie"),
        ("\u{FEFF}een\r\n", "een\n", "een\n", "\u{FEFF}een\r\n"),
        ("\u{FEFF}een\n", "een\n", "twee\n", "\u{FEFF}twee\n"),
        ("een\rtwee\r", "een\ntwee\n", "een\ntwee\n\n", "een\rtwee\r\r"),
        ("", "", "nieuw\n", "nieuw\n"), ("een\r\n", "een\n", "", ""),
        ("a\r\n\r\na\r\n", "a\n\na\n", "a\n\na\n\na\n", "a\r\n\r\na\r\n\r\na\r\n"),
    ])
    func linesEndAsTheyDid(source: String, shown: String, text: String, saved: String) {
        let edited = EditedText(source: Array(source.utf8))
        #expect(edited.shown == Array(shown.utf8))
        #expect(edited.bytes(for: edited.shown) == Array(source.utf8))
        #expect(edited.bytes(for: Array(text.utf8)) == Array(saved.utf8))
    }

    @Test func placesAreCountedAsScriptsDo() {
        let places = TextPlaces(Array("één 😀 kop\n\nx".utf8))
        #expect(places.range(of: 0..<5, in: 1) == 0..<3)
        #expect(places.range(of: 6..<10, in: 1) == 4..<6)
        #expect(places.range(of: 0..<1, in: 3) == 12..<13)
        #expect(places.range(of: 0..<99, in: 9) == 12..<13)
        #expect(places.line(4) == nil)
    }

    @Test func aRemedyIsAtItsPlaceInTheText() throws {
        let text = Array("😀\n\n##Kop\n".utf8)
        let diagnostic = Diagnostic(
            .markdown(.issue(.markWithoutSpace(mark: "##"))),
            file: "content/over.md",
            line: 3,
            column: 1,
            length: 2
        )
        let problem = EditorProblem(diagnostic, at: TextPlaces(text), manual: nil)
        #expect(problem.from..<problem.to == 4..<6)
        let fix = try #require(problem.fix)
        #expect(fix.from..<fix.to == 6..<6)
        #expect(fix.text == " ")
    }

    @Test func aPageBesideItsTextHasNoScripts() {
        let page = "<p>een</p><script src=\"a.js\"></script><p>&lt;script&gt;</p><script>1</script><p>drie</p>"
        let shown = ScriptlessPage.bytes(of: Array(page.utf8))
        #expect(String(decoding: shown, as: UTF8.self) == "<p>een</p><p>&lt;script&gt;</p><p>drie</p>")
    }
}
