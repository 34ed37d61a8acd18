import Files
import Foundation
import ScanModel
import TestSupport
import Testing

@testable import Site

/// A build behind a passphrase. That it opens, and for whom, is tested with another program in `Tests/Browser`.
@Suite struct LockedBuildTests {
    private func request(_ site: TestSite, _ passphrase: String? = "vier losse woorden kaas") throws -> BuildRequest {
        var request = site.request(audience: .group)
        request.passphrase = try passphrase.map { typed throws(Passphrase.Problem) in try Passphrase(typed) }
        return request
    }

    @Test func nothingOfTheSiteCanBeRead() async throws {
        let site = try TestSite.minimal().page("geheimpje.md", title: "Een geheimpje van ons")
        let report = try await SiteBuild(request(site)).build()
        #expect(report.locked?.blocks == 16)
        #expect(report.locked?.leftOut.contains("404.html") == true)
        var blocks: Set<Int> = []
        for file in try FileManager.default.subpathsOfDirectory(atPath: site.output.file) {
            #expect(!file.contains("geheimpje"))
            guard let bytes = FileManager.default.contents(atPath: site.output.file + "/" + file) else { continue }
            #expect(!String(decoding: bytes, as: UTF8.self).contains("geheimpje"), "\(file)")
            if file.hasPrefix("slot/") { blocks.insert(bytes.count / 10) }
        }
        #expect(blocks.count == 1)
        site.expectNoFile(".scandossier/memory")
    }

    @Test func aSecondBuildMakesAllAnew() async throws {
        let site = try TestSite.minimal()
        _ = try await SiteBuild(request(site)).build()
        let names = try blocks(of: site)
        let report = try await SiteBuild(request(site, "heel andere woorden stoel")).build()
        #expect(report.removed == names.count)
        #expect(try blocks(of: site).isDisjoint(with: names))
    }

    private func blocks(of site: TestSite) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: site.output.file + "/slot"))
    }

    @Test(arguments: [true, false])
    func anOpenEditionAndALockedOneDoNotMix(isLockedFirst: Bool) async throws {
        let site = try TestSite.minimal()
        let open = try request(site, nil)
        let locked = try request(site)
        _ = try await SiteBuild(isLockedFirst ? locked : open).build()
        let before = try Snapshot(of: site.output, hidden: true)
        let message = await site.failure(of: isLockedFirst ? open : locked)
        #expect(message?.contains("op slot") == true)
        #expect(try Snapshot(of: site.output, hidden: true) == before)
    }

    @Test func aMistakeInTheTextsWritesNothing() async throws {
        let site = try TestSite.minimal().page("fout.md", title: "Fout", text: "[weg](nergens.md)")
        let report = try await SiteBuild(request(site)).build()
        #expect(report.errorCount == 1)
        site.expectNoFile("index.html")
    }

    @Test(arguments: [(0, 16), (16, 16), (17, 32), (127, 128), (129, 160), (190, 192), (1025, 1280)])
    func theNumberOfBlocksIsRound(count: Int, rounded: Int) {
        #expect(SealedSite.rounded(count) == rounded)
    }
}
