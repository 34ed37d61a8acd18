import Files
import Foundation
import Testing

@testable import Preview

/// New texts from the browser.
@Suite struct EditorMakerTests {
    private static func folder() throws -> String {
        let root = FileManager.default.temporaryDirectory.appending(path: "scandossier-\(UUID().uuidString)").path()
        for folder in ["/content/map", "/buiten"] {
            try FileManager.default.createDirectory(atPath: root + folder, withIntermediateDirectories: true)
        }
        try FileManager.default.createSymbolicLink(atPath: root + "/content/eruit", withDestinationPath: "../buiten")
        try Data("title: Site\n".utf8).write(to: URL(filePath: root + "/content/site.yaml"))
        return root
    }

    @Test func aPageAndAPostAreMadeWhereTheyBelong() throws {
        let root = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: root) }
        let maker = EditorMaker(content: root + "/content")
        #expect(try maker.make("page", title: "Stap 10: vieren", place: "map") == "map/stap-10-vieren.md")
        #expect(try maker.make("page", title: "Bovenaan", place: "") == "bovenaan.md")
        #expect(try maker.make("post", title: "Nieuws", place: "2026-12-01") == "nieuws/2026-12-01-nieuws.md")
        let text = try FileSystem.read(root + "/content/map/stap-10-vieren.md")
        #expect(String(decoding: text, as: UTF8.self).contains("draft: true"))
    }

    @Test(arguments: [
        ("page", "", "map"), ("page", "Titel", "../buiten"), ("page", "Titel", "eruit"), ("page", "Titel", ".git"),
        ("page", "Titel", "/etc"), ("page", String(repeating: "a", count: 400), "map"), ("post", "Titel", "gisteren"),
        ("scan", "", "../buiten/po.md"), ("scan", "", "scholen.csv"), ("anders", "Titel", "map"),
    ])
    func nothingIsMadeElsewhereOrOverWhatIsThere(kind: String, title: String, place: String) throws {
        let root = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: root) }
        let before = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
        #expect(throws: EditorRefusal.self) {
            try EditorMaker(content: root + "/content").make(kind, title: title, place: place)
        }
        #expect(try FileManager.default.subpathsOfDirectory(atPath: root).sorted() == before)
    }
}
