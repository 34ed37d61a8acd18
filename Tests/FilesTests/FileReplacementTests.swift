import Foundation
import Testing

@testable import Files

/// A text takes the place of another: whole, and never over what somebody else put there.
@Suite struct FileReplacementTests {
    private struct Place {
        let folder: URL

        init() throws {
            folder = FileManager.default.temporaryDirectory.appending(path: "scandossier-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }

        func path(_ name: String) -> String { folder.path(percentEncoded: false) + "/" + name }

        func write(_ name: String, _ text: String) throws { try FileSystem.write(Array(text.utf8), to: path(name)) }

        func text(_ name: String) throws -> String { String(decoding: try FileSystem.read(path(name)), as: UTF8.self) }

        var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path("")).sorted()) ?? [] }

        func remove() { try? FileManager.default.removeItem(at: folder) }
    }

    @Test func aTextTakesThePlaceOfTheOneThatWasExpectedWithItsRights() throws {
        let place = try Place()
        defer { place.remove() }
        try place.write("over.md", "oud")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: place.path("over.md"))
        let outcome = try FileReplacement.replace(
            place.path("over.md"),
            holding: Fingerprint.of("oud"),
            with: Array("nieuw".utf8)
        )
        #expect(outcome == .done)
        #expect(try place.text("over.md") == "nieuw")
        #expect(place.names == ["over.md"])
        let rights = try FileManager.default.attributesOfItem(atPath: place.path("over.md"))[.posixPermissions]
        #expect(rights as? Int == 0o640)
    }

    @Test func whatSomebodyElseSavedStays() throws {
        let place = try Place()
        defer { place.remove() }
        try place.write("over.md", "van een ander")
        let outcome = try FileReplacement.replace(
            place.path("over.md"),
            holding: Fingerprint.of("oud"),
            with: Array("nieuw".utf8)
        )
        #expect(outcome == .changed(Array("van een ander".utf8)))
        #expect(try place.text("over.md") == "van een ander")
        #expect(place.names == ["over.md"])
    }

    @Test func aLinkStaysOne() throws {
        let place = try Place()
        defer { place.remove() }
        try place.write("echt.md", "oud")
        try FileManager.default.createSymbolicLink(atPath: place.path("link.md"), withDestinationPath: "echt.md")
        let digest = Fingerprint.of("oud")
        #expect(try FileReplacement.replace(place.path("link.md"), holding: digest, with: [0x78]) == .done)
        #expect(FileSystem.isLink(place.path("link.md")))
        #expect(try place.text("echt.md") == "x")
    }

    @Test func aNewFileIsNeverPutOverAnother() throws {
        let place = try Place()
        defer { place.remove() }
        #expect(try FileReplacement.create(place.path("nieuw.md"), Array("een".utf8)) == .done)
        let again = try FileReplacement.create(place.path("nieuw.md"), Array("twee".utf8))
        #expect(again == .changed(Array("een".utf8)))
        #expect(place.names == ["nieuw.md"])
    }

    @Test func whatCannotBeWrittenLeavesTheOldText() throws {
        let place = try Place()
        defer { place.remove() }
        #expect(throws: FileSystemError.self) {
            try FileReplacement.create(place.path("geen/map/nieuw.md"), [0x78])
        }
        #expect(place.names == [])
    }
}
