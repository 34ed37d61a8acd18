import Foundation
import TestSupport
import Testing

@testable import Site

/// Symbolic links in the content folder: followed where the office allows it, else named.
@Suite struct LinkedContentTests {
    private static func site() throws -> TestSite {
        try TestSite.minimal().write("index.md", "---\ntype: home\ntitle: Start\n---\n\n[Over](over.md)\n")
    }

    private static func link(_ path: String, to target: String, in site: TestSite) throws {
        let place = site.content.appending(path: path)
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try FileManager.default.createSymbolicLink(atPath: place.file, withDestinationPath: target)
    }

    @Test func linksWithinTheFolderAreFollowed() async throws {
        let site = try await Self.site().withResults(6)
        try FileManager.default.createDirectory(
            at: site.content.appending(path: "archief"),
            withIntermediateDirectories: true
        )
        try FileManager.default.moveItem(
            at: site.content.appending(path: "resultaten/2026-2027"),
            to: site.content.appending(path: "archief/2026")
        )
        try Self.link("resultaten/2026-2027", to: "../archief/2026", in: site)
        try site.page("archief/tekst.md", title: "Tekst")
        try Self.link("gekoppeld.md", to: "archief/tekst.md", in: site)
        try await site.build()
        #expect(site.report.counts.results == 6)
        try site.expectFile("gekoppeld.html", contains: "Tekst")
        #expect(!site.problems.contains { $0.hasSuffix("file-link") })
    }

    @Test func aFolderOutsideHasToBeNamed() async throws {
        let site = try Self.site()
        let shared = site.root.appending(path: "gedeeld")
        try site.write(Data("---\ntitle: Van buiten\n---\n\nTekst.\n".utf8), to: shared.appending(path: "map/ver.md"))
        try Self.link("extern", to: "../gedeeld/map", in: site)
        try await site.build()
        #expect(site.problems.contains("extern file-link"))
        #expect(site.report.diagnostics.contains { $0.parameters["target"] == shared.file + "/map" })
        site.expectNoFile("extern/ver.html")
        try site.configure("linkedFolders: [../gedeeld]")
        try await site.build()
        try site.expectFile("extern/ver.html", contains: "Van buiten")
        #expect(!site.problems.contains("extern file-link"))
        // The link may not lead out of what was named.
        try site.write(Data("---\ntitle: Geheim\n---\n\nTekst.\n".utf8), to: site.root.appending(path: "geheim.md"))
        try FileManager.default.createSymbolicLink(
            atPath: shared.appending(path: "map/uit.md").file,
            withDestinationPath: "../../geheim.md"
        )
        try await site.build()
        #expect(site.problems.contains("extern/uit.md file-link"))
        site.expectNoFile("extern/uit.html")
    }

    /// What changed is only that a link is now told of: the build is not the last one.
    @Test func aNewLinkIsToldByTheNextBuild() async throws {
        let site = try Self.site()
        try await site.build()
        try Self.link("weg.md", to: "/bestaat/niet", in: site)
        try await site.build()
        #expect(site.problems.contains("weg.md file-link"))
        try await site.build()
        #expect(site.problems.contains("weg.md file-link"))
    }

    @Test(.timeLimit(.minutes(1))) func circlesEnd() async throws {
        let site = try Self.site().page("a/x.md", title: "X").page("b/y.md", title: "Y")
        try Self.link("a/naar-b", to: "../b", in: site)
        try Self.link("b/naar-a", to: "../a", in: site)
        try Self.link("zelf", to: ".", in: site)
        try Self.link("rond", to: "rond", in: site)
        for number in 0..<12 {
            try site.page("keten/\(number)/p.md", title: "P\(number)")
            try Self.link("keten/\(number)/links", to: "../\(number + 1)", in: site)
            try Self.link("keten/\(number)/rechts", to: "../\(number + 1)", in: site)
        }
        try await site.check()
        for path in ["zelf", "rond", "a/naar-b/naar-a", "b/naar-a/naar-b"] {
            #expect(site.problems.contains("\(path) file-link"), "\(path)")
        }
        #expect(site.report.counts.pages < 400)
    }

    @Test func aSessionSeesWhatChangesBehindALink() async throws {
        let site = try Self.site().configure("linkedFolders: [../gedeeld]")
        let file = site.root.appending(path: "gedeeld/ver.md")
        try site.write(Data("---\ntitle: Eerst\n---\n\nTekst.\n".utf8), to: file)
        var session = await SiteSession.start(site.request())
        try Self.link("extern", to: "../gedeeld", in: site)
        session = await session.updated(after: .files([site.content.file + "/extern"]))
        #expect(session.state.contains("extern/ver.html"))
        #expect(session.folders.contains(site.root.file + "/gedeeld"))
        try site.write(Data("---\ntitle: Daarna\n---\n\nTekst, en meer.\n".utf8), to: file)
        session = await session.updated(after: .files([file.file]))
        let page = try session.state.bytes(at: "extern/ver.html").map { String(decoding: $0, as: UTF8.self) }
        #expect(page?.contains("Daarna") == true)
        try FileManager.default.removeItem(at: site.content.appending(path: "extern"))
        session = await session.updated(after: .files([site.content.file + "/extern"]))
        #expect(!session.state.contains("extern/ver.html"))
    }
}
