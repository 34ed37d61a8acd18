import Foundation
import ScanModel
import Site
import TestSupport
import Testing

/// The output folder never holds the content or the theme, nor stands in them.
@Suite struct OverlapTests {
    private func site() throws -> TestSite { try TestSite.minimal().ownTheme() }

    @Test(arguments: [
        "content", "content/site", "theme", "theme/templates/uit", "", "content/../content/x", "site/../content",
    ])
    func buildingIntoTheInputIsRefused(output: String) async throws {
        let site = try site()
        let before = try Snapshot(of: site.root, hidden: true)
        let message = await site.failure(of: site.request(output: site.root.file + "/" + output))
        #expect(message?.contains("vallen samen. Kies met --output een andere map.") == true)
        #expect(try Snapshot(of: site.root, hidden: true) == before)
    }

    @Test func aLinkToTheContentIsTheContent() async throws {
        let site = try site()
        let link = site.root.appending(path: "elders")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: site.content)
        #expect(await site.failure(of: site.request(output: link.file + "/site"))?.contains("vallen samen") == true)
        #expect(!FileManager.default.fileExists(atPath: site.content.appending(path: "site").file))
    }

    @Test func aFolderThatOnlyBeginsAlikeIsFine() async throws {
        let site = try site()
        #expect(await site.failure(of: site.request(output: site.root.file + "/content-site/")) == nil)
        #expect(FileManager.default.fileExists(atPath: site.root.file + "/content-site/index.html"))
    }

    @Test func aMissingContentFolderIsAMessage() async throws {
        let site = try site()
        try FileManager.default.removeItem(at: site.content)
        #expect(await site.failure() == "fout: De map ‘content’ kan niet worden geopend: er is niets met die naam.")
        site.expectNoFile("")
    }

    /// Whoever publishes `site` must not come to publish names, and the closed site must not lose them unasked.
    @Test(arguments: [(Audience.public, Audience.group), (.group, .public)])
    func theOtherEditionIsNotReplaced(first: Audience, second: Audience) async throws {
        let site = try TestSite.minimal()
        _ = try await SiteBuild(site.request(audience: first)).build()
        let before = try Snapshot(of: site.output, hidden: true)
        await #expect {
            _ = try await SiteBuild(site.request(audience: second)).build()
        } throws: { error in
            guard case BuildFailure.otherEdition(_, first) = error else { return false }
            return BuildFailureWording.message(error as? BuildFailure ?? .locked("")).contains("--output")
        }
        #expect(try Snapshot(of: site.output, hidden: true) == before)
        _ = try await SiteBuild(site.request(audience: first)).build()
    }

    /// Nor does the edition of one group become that of another, or lie in a folder that others get.
    @Test func editionsOfGroupsStayApart() async throws {
        let site = try TestSite.minimal().register(boards: ["A", "A", "B", "B"])
        func failure(_ group: String?, _ folder: String) async -> String? {
            let audience = group == nil ? Audience.public : .group
            return await site.failure(of: site.request(output: folder, audience: audience, group: group))
        }
        let closed = site.root.file + "/besloten"
        #expect(await failure("bestuur-a", closed + "/a") == nil)
        #expect(await failure("bestuur-b", closed + "/a")?.contains("‘bestuur-a’") == true)
        #expect(await failure("bestuur-b", closed + "/b") == nil)
        for group in [nil, "bestuur-b"] {
            for folder in [closed, closed + "/a/x"] {
                #expect(await failure(group, folder)?.contains("besloten uitgave") == true, "\(folder)")
            }
        }
        #expect(await failure("bestuur-a", closed + "/a") == nil)
    }
}
