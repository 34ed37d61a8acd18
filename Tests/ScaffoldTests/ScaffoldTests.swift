import Content
import Diagnosis
import Foundation
import Site
import TestSupport
import Testing

@testable import Scaffold

/// What `scandossier new` makes, built.
@Suite struct ScaffoldTests {
    private let today = CalendarDate("2026-11-24")

    @Test func aNewSiteBuildsWithItsOwnTheme() async throws {
        let root = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: root) }
        let folder = root.appending(path: "onze-site").file
        let today = try #require(today)
        let site = try SiteScaffold(
            title: "Scan: \"samen\" #1",
            publisher: "Net\\werk [1] & co",
            today: today,
            theme: Repository.theme.file
        )
        #expect(try site.create(in: folder).contains("scandossier serve"))
        let request = BuildRequest(
            content: folder + "/content",
            theme: folder + "/themes/standaard",
            output: folder + "/site",
            isStrict: true
        )
        let report = try await SiteBuild(request).build()
        #expect(report.diagnostics == [])
        #expect(report.counts.scans == 1)
        let home = try String(contentsOfFile: folder + "/site/index.html", encoding: .utf8)
        #expect(home.contains("Scan: &quot;samen&quot; #1"))
        #expect(home.contains("Net\\werk [1] &amp; co"))
        #expect(FileManager.default.fileExists(atPath: folder + "/site/nieuws/2026-11-24-de-scan-staat-klaar.html"))
        #expect(try String(contentsOfFile: folder + "/.gitignore", encoding: .utf8).contains("/site/"))
        #expect(!FileManager.default.fileExists(atPath: folder + "/themes/standaard/start"))
        let names = try FileManager.default.subpathsOfDirectory(atPath: root.file)
        #expect(!names.contains { $0.contains("{{") || $0.contains(".scandossier-") })
        #expect(names.count { $0.contains("content/") && $0.hasSuffix(".md") } >= 5)
        for name in names where name.contains("content/") && !name.hasSuffix("/") {
            let text = (try? String(contentsOfFile: root.file + "/" + name, encoding: .utf8)) ?? ""
            #expect(!text.contains("{{"), "\(name)")
        }
    }

    /// The manual has the same file, for who has a site already.
    @Test(arguments: PublishingService.allCases)
    func aNewSiteCanBringWhatPublishesIt(_ service: PublishingService) throws {
        let root = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: root) }
        let site = try SiteScaffold(
            title: nil,
            publisher: nil,
            today: #require(today),
            theme: Repository.theme.file,
            service: service
        )
        #expect(try site.create(in: root.file + "/site").contains(service.path))
        let text = try String(contentsOfFile: root.file + "/site/" + service.path, encoding: .utf8)
        let manual = Repository.root.appending(path: "content/redactie/publiceren.md")
        #expect(try String(contentsOf: manual, encoding: .utf8).contains("```yaml\n\(text)```\n"))
    }

    @Test func anEmptyFolderIsFilledAndAFullOneLeftAlone() throws {
        let root = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: root) }
        let today = try #require(today)
        let site = try SiteScaffold(title: nil, publisher: nil, today: today, theme: Repository.theme.file)
        try FileManager.default.createDirectory(atPath: root.file + "/.git", withIntermediateDirectories: true)
        _ = try site.create(in: root.file)
        let names = try FileManager.default.contentsOfDirectory(atPath: root.file).sorted()
        #expect(names == [".git", ".gitignore", "README.md", "content", "themes"])
        let before = try Snapshot(of: root, hidden: true)
        let message = Self.refusal { () throws(ScaffoldRefusal) in _ = try site.create(in: root.file) }
        #expect(message?.contains("is niet leeg") == true)
        #expect(try Snapshot(of: root, hidden: true) == before)
    }

    @Test func pagesTakeAfterTheirNeighbours() async throws {
        let site = try TestSite.minimal()
        try site.page("handleiding/een.md", title: "Een", keys: "type: step", "order: 4")
        let today = try #require(today)
        let page = try PageScaffold(
            "handleiding",
            title: "Stap 5: praten",
            content: site.content.file,
            today: today
        )
        _ = try page.create()
        let text = try site.text(ofContent: "handleiding/stap-5-praten.md")
        #expect(text.hasPrefix("---\ntype: step\ntitle: \"Stap 5: praten\"\n"))
        #expect(text.contains("\norder: 5\n"))
        #expect(text.contains("\ndraft: true\n---\n"))
        try await site.check(strict: true)
        site.expectProblems()
        try await site.check(drafts: true, strict: true)
        site.expectProblems()
    }

    /// Published as it was made, each says that its text is still to be written.
    @Test func whatIsNotWrittenYetIsNoticed() async throws {
        let site = try TestSite.minimal()
        let (root, today) = (site.content.file, try #require(today))
        _ = try PageScaffold("tekst", title: "Tekst", content: root, today: today).create()
        _ = try PostScaffold(title: "Bericht", date: nil, content: root, today: today).create()
        _ = try ScanScaffold(id: "onze", title: "Onze scan", sector: "po", content: root, today: today).create()
        #expect(try await starters(of: site) == [])
        let names = ["tekst.md", "nieuws/\(today.iso)-bericht.md", "scans/onze.md"]
        for name in names {
            try site.write(name, site.text(ofContent: name).replacing("draft: true\n", with: ""))
        }
        #expect(try await starters(of: site) == names.sorted())
    }

    private func starters(of site: TestSite) async throws -> [String] {
        try await site.check().report.diagnostics.filter { $0.code == .starterText }
            .map { String($0.file.dropFirst(site.content.file.count + 1)) }.sorted()
    }

    /// The content, or a folder of it, may stand elsewhere with a link to it.
    @Test func foldersThatAreLinksAreFolders() throws {
        let site = try TestSite.minimal()
        let link = site.root.appending(path: "link")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: site.content)
        for path in ["tekst", "nieuw/tekst"] {
            let page = try PageScaffold(path, title: "Nieuw", content: link.file, today: #require(today))
            #expect(try page.create().contains("link/\(path).md"))
            #expect(FileManager.default.fileExists(atPath: site.content.file + "/\(path).md"))
        }
        try FileManager.default.createDirectory(
            at: site.root.appending(path: "themes"),
            withIntermediateDirectories: false
        )
        try FileManager.default.createSymbolicLink(
            at: site.root.appending(path: "themes/standaard"),
            withDestinationURL: Repository.theme
        )
        let found = try ThemeLocation(from: site.root.file, program: nil).theme(nil)
        #expect(found == site.root.file + "/themes/standaard")
    }

    @Test func theNextVersionChangesOnlyTheNumber() async throws {
        let site = try TestSite.minimal()
        let path = site.content.file + "/scans/proef.md"
        let bytes = try Data(contentsOf: URL(filePath: path))
        // Windows line ends, a comment and quotes of another kind stay as they are.
        let text = String(decoding: bytes, as: UTF8.self)
            .replacing("version: \"1\"", with: "version: '2026.9'   # dit jaar").replacing("\n", with: "\r\n")
        try site.write("scans/proef.md", "\u{FEFF}" + text)
        let printed = try NextScanVersion(of: path, version: nil).create()
        #expect(printed.contains("van versie 2026.9 naar 2026.10"))
        #expect(printed.contains("eerdere resultaten tellen gewoon mee"))
        let after = try Data(contentsOf: URL(filePath: path))
        #expect(after == Data(("\u{FEFF}" + text.replacing("'2026.9'", with: "\"2026.10\"")).utf8))
        let kept = try Data(contentsOf: URL(filePath: site.content.file + "/scans/eerder/proef-2026.9.md"))
        #expect(kept == Data(("\u{FEFF}" + text).utf8))
        try await site.check(strict: true)
        site.expectProblems()
        let message = Self.refusal { () throws(ScaffoldRefusal) in
            _ = try NextScanVersion(of: path, version: "2026.9").create()
        }
        #expect(message?.contains("staat al in") == true)
        #expect(NextScanVersion.successor(of: "2026.1") == "2026.2")
        #expect(NextScanVersion.successor(of: "proef") == nil)
    }

    /// The theme is found from a folder without one, by where the program stands.
    @Test func theThemeIsFoundFromTheProgram() throws {
        let root = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: root) }
        let program = Repository.root.appending(path: ".build/debug/scandossier").file
        let found = try ThemeLocation(from: root.file, program: program).theme(nil)
        #expect(found.hasSuffix("/themes/standaard"))
        #expect(FileManager.default.fileExists(atPath: found + "/theme.yaml"))

        let installed = root.appending(path: "usr/share/scandossier/themes/standaard/theme.yaml")
        try FileManager.default.createDirectory(
            at: installed.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data().write(to: installed)
        let inBin = ThemeLocation(from: root.file, program: root.file + "/usr/bin/scandossier")
        #expect(try inBin.theme(nil) == installed.deletingLastPathComponent().file.withoutSlash)
        #expect(try inBin.theme("mijn/thema") == "mijn/thema")
        let message = Self.refusal { () throws(ScaffoldRefusal) in
            _ = try ThemeLocation(from: root.file, program: root.file + "/opt/scandossier").theme(nil)
        }
        #expect(message == "fout: er is geen thema gevonden. Wijs met --theme de map aan, zoals themes/standaard.")
    }

    private static func refusal(_ body: () throws(ScaffoldRefusal) -> Void) -> String? {
        do throws(ScaffoldRefusal) {
            try body()
            return nil
        } catch {
            return error.message
        }
    }
}

extension String {
    fileprivate var withoutSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
