import Foundation
import Site
import Testing

@testable import Preview

/// What watchers say of a real folder. Both kinds are held to the same.
@Suite struct WatcherTests {
    enum Kind: CaseIterable { case system, polling }

    /// A folder with `content/tekst.md` and `content/map/in.md`.
    private struct Place {
        let root: URL
        let watcher: any FileWatcher
        /// Of the folder that is followed.
        let name: String

        /// - Parameter limit: the most folders that the system's watcher may watch.
        init(_ kind: Kind, limit: Int = .max, isLink: Bool = false) throws {
            root = FileManager.default.temporaryDirectory.appending(path: "scandossier-\(UUID().uuidString)")
            try FileManager.default.createDirectory(
                at: root.appending(path: "content/map"),
                withIntermediateDirectories: true
            )
            try Data("een".utf8).write(to: root.appending(path: "content/tekst.md"))
            try Data("twee".utf8).write(to: root.appending(path: "content/map/in.md"))
            let folder = root.path(percentEncoded: false) + (isLink ? "/link" : "/content")
            if isLink { try FileManager.default.createSymbolicLink(atPath: folder, withDestinationPath: "content") }
            name = isLink ? "link" : "content"
            #if os(Linux)
                let system = try #require(SystemWatcher(folders: [folder], limit: limit))
            #else
                let system = PollingWatcher(folders: [folder])
            #endif
            watcher = kind == .system ? system : PollingWatcher(folders: [folder], interval: .milliseconds(20))
        }

        func path(_ name: String) -> String { root.path(percentEncoded: false) + "/content/" + name }

        func write(_ name: String, _ text: String) throws {
            try Data(text.utf8).write(to: URL(filePath: path(name)))
        }

        /// What changed, by name in the content folder; `nil` stands for anything.
        func changes(isPatient: Bool = false) -> Set<String>? {
            guard case .files(let paths) = watcher.changes(isPatient: isPatient) else { return nil }
            return Set(paths.map { $0.replacing(root.path(percentEncoded: false) + "/\(name)/", with: "") })
        }

        func remove() {
            watcher.stop()
            try? FileManager.default.removeItem(at: root)
        }
    }

    @Test(arguments: Kind.allCases)
    func aSaveIsKnownAtOnceAndOnlyOnce(kind: Kind) throws {
        let place = try Place(kind)
        defer { place.remove() }
        #expect(place.changes() == [])
        try place.write("tekst.md", "een, en meer")
        #expect(place.changes() == ["tekst.md"])
        #expect(place.changes() == [])
    }

    @Test(arguments: Kind.allCases)
    func aSaveByRenameNamesTheFile(kind: Kind) throws {
        let place = try Place(kind)
        defer { place.remove() }
        try place.write("tekst.md.tmp", "nieuw")
        #expect(rename(place.path("tekst.md.tmp"), place.path("tekst.md")) == 0)
        #expect(try #require(place.changes()).contains("tekst.md"))
    }

    @Test(arguments: Kind.allCases)
    func filesThatComeGoAndMoveAreNamed(kind: Kind) throws {
        let place = try Place(kind)
        defer { place.remove() }
        try place.write("map/nieuw.md", "")
        #expect(place.changes() == ["map/nieuw.md"])
        #expect(rename(place.path("map/nieuw.md"), place.path("ander.md")) == 0)
        #expect(place.changes() == ["map/nieuw.md", "ander.md"])
        try FileManager.default.removeItem(atPath: place.path("ander.md"))
        #expect(place.changes() == ["ander.md"])
    }

    /// Editors and systems keep files of their own beside the texts.
    @Test(arguments: Kind.allCases)
    func hiddenFilesAreNobodysBusiness(kind: Kind) throws {
        let place = try Place(kind)
        defer { place.remove() }
        try place.write(".tekst.md.swp", "x")
        try FileManager.default.createDirectory(atPath: place.path(".git"), withIntermediateDirectories: true)
        try place.write(".git/index", "x")
        #expect(place.changes() == [])
    }

    @Test(arguments: Kind.allCases)
    func whatHappensInANewFolderIsSeenFromTheStart(kind: Kind) throws {
        let place = try Place(kind)
        defer { place.remove() }
        try FileManager.default.createDirectory(atPath: place.path("a/b"), withIntermediateDirectories: true)
        try place.write("a/b/diep.md", "1")
        #expect(place.changes() != [])
        try place.write("a/b/diep.md", "1 en 2")
        #expect(place.changes() == ["a/b/diep.md"])
    }

    @Test(arguments: Kind.allCases)
    func aFolderThatMovesAwayIsNoLongerFollowed(kind: Kind) throws {
        let place = try Place(kind)
        defer { place.remove() }
        let away = place.root.path(percentEncoded: false) + "/weg"
        #expect(rename(place.path("map"), away) == 0)
        #expect(place.changes() != [])
        try Data("elders".utf8).write(to: URL(filePath: away + "/in.md"))
        #expect(place.changes() == [])
    }

    @Test(arguments: Kind.allCases)
    func theWholeFolderMayGoAndComeBack(kind: Kind) throws {
        let place = try Place(kind)
        defer { place.remove() }
        try FileManager.default.removeItem(atPath: place.path(""))
        #expect(place.changes() != [])
        try FileManager.default.createDirectory(atPath: place.path("map"), withIntermediateDirectories: true)
        try place.write("map/in.md", "terug")
        #expect(place.changes() != [])
        try place.write("map/in.md", "en weer anders")
        #expect(place.changes() == ["map/in.md"])
    }

    /// A site may keep its texts elsewhere, with a link where they are expected.
    @Test(arguments: Kind.allCases)
    func aFolderThatIsALinkIsFollowedAlsoToAnother(kind: Kind) throws {
        let place = try Place(kind, isLink: true)
        defer { place.remove() }
        try place.write("tekst.md", "anders")
        #expect(place.changes() == ["tekst.md"])
        try place.write("map/in.md", "ook anders")
        #expect(place.changes() == ["map/in.md"])
        let root = place.root.path(percentEncoded: false)
        try FileManager.default.createDirectory(atPath: root + "/ander", withIntermediateDirectories: true)
        try Data("uit een andere map".utf8).write(to: URL(filePath: root + "/ander/tekst.md"))
        try FileManager.default.createSymbolicLink(atPath: root + "/nieuw", withDestinationPath: "ander")
        #expect(rename(root + "/nieuw", root + "/link") == 0)
        #expect(place.changes() != [])
        try Data("en daar gewijzigd".utf8).write(to: URL(filePath: root + "/ander/tekst.md"))
        #expect(place.changes() == ["tekst.md"])
    }

    /// Saved bit by bit, a text must not make an error flash by.
    @Test func whoLooksWaitsForAFileToRest() async throws {
        let place = try Place(.polling)
        defer { place.remove() }
        var signals = place.watcher.signals.makeAsyncIterator()
        try place.write("tekst.md", "half")
        #expect(place.changes(isPatient: true) == [])
        await signals.next()
        #expect(place.changes(isPatient: true) == ["tekst.md"])
        #expect(place.changes() == [])
    }

    #if os(Linux)
        /// Other programs can have used up what the system gives, at once or later.
        @Test(arguments: [0, 1, 2])
        func withoutRoomForMoreWatchesNothingIsMissed(limit: Int) async throws {
            let place = try Place(.system, limit: limit)
            defer { place.remove() }
            var signals = place.watcher.signals.makeAsyncIterator()
            _ = place.changes()
            #expect(place.changes() == [])
            try place.write("map/in.md", "gezien")
            #expect(place.changes() == ["map/in.md"])
            try FileManager.default.createDirectory(atPath: place.path("nieuw"), withIntermediateDirectories: true)
            try place.write("nieuw/een.md", "1")
            #expect(place.changes() != [])
            try place.write("nieuw/een.md", "1 en 2")
            #expect(place.changes() == ["nieuw/een.md"])
            try place.write("nieuw/een.md", "1, 2 en 3")
            var found: Set<String>? = []
            while found == [] {
                await signals.next()
                found = place.changes(isPatient: true)
            }
            #expect(found == ["nieuw/een.md"])
        }

        /// As vim and Emacs save: the old file away, a new one in its place, then its text.
        @Test func aSaveInStepsIsOneChangeForThePatient() throws {
            let place = try Place(.system)
            defer { place.remove() }
            #expect(rename(place.path("tekst.md"), place.path("tekst.md~")) == 0)
            #expect(place.changes(isPatient: true) == [])
            let file = try #require(fopen(place.path("tekst.md"), "w"))
            fputs("half", file)
            fflush(file)
            #expect(place.changes(isPatient: true) == [])
            fputs(" en heel", file)
            fclose(file)
            #expect(place.changes(isPatient: true) == ["tekst.md"])
        }

        /// A new file that takes the place of another is a save, and shows at once.
        @Test func aSaveByRenameIsThereForThePatientAtOnce() throws {
            let place = try Place(.system)
            defer { place.remove() }
            try place.write("tekst.md.tmp", "nieuw")
            #expect(rename(place.path("tekst.md.tmp"), place.path("tekst.md")) == 0)
            #expect(try #require(place.changes(isPatient: true)).contains("tekst.md"))
        }

        /// Never for a moment is the page gone, or there twice.
        @Test func anotherNameIsOneChangeForThePatient() async throws {
            let place = try Place(.system)
            defer { place.remove() }
            var signals = place.watcher.signals.makeAsyncIterator()
            #expect(rename(place.path("tekst.md"), place.path("anders.md")) == 0)
            var found: Set<String>? = []
            while found == [] {
                await signals.next()
                found = place.changes(isPatient: true)
            }
            #expect(found == ["tekst.md", "anders.md"])
        }

        /// An editor that saves bit by bit must not make an error flash by; a page that is opened shows what stands there.
        @Test func aFileThatIsStillWrittenWaitsForThePatient() async throws {
            let place = try Place(.system)
            defer { place.remove() }
            let handle = try #require(FileHandle(forWritingAtPath: place.path("tekst.md")))
            try handle.write(contentsOf: Data("half".utf8))
            #expect(place.changes(isPatient: true) == [])
            #expect(place.changes() == ["tekst.md"])
            try handle.write(contentsOf: Data(" en heel".utf8))
            try handle.close()
            #expect(place.changes(isPatient: true) == ["tekst.md"])
        }

        @Test func aFileThatIsNeverClosedIsReadInTheEnd() async throws {
            let place = try Place(.system)
            defer { place.remove() }
            let handle = try #require(FileHandle(forWritingAtPath: place.path("tekst.md")))
            try handle.write(contentsOf: Data("half".utf8))
            var signals = place.watcher.signals.makeAsyncIterator()
            var found: Set<String>? = []
            while found == [] {
                await signals.next()
                found = place.changes(isPatient: true)
            }
            #expect(found == ["tekst.md"])
            try handle.close()
        }
    #endif

    @Test(arguments: Kind.allCases)
    func aChangeIsSignalled(kind: Kind) async throws {
        let place = try Place(kind)
        defer { place.remove() }
        var signals = place.watcher.signals.makeAsyncIterator()
        // The first look of a watcher that polls may come before or after the save.
        try await Task.sleep(for: .milliseconds(60))
        try place.write("tekst.md", "gemeld")
        await signals.next()
        #expect(place.changes() == ["tekst.md"])
    }
}
