import Foundation
import Site
import TestSupport
import Testing

@testable import Adoption

@Suite struct AdoptionTests {
    /// What a page of some dialect becomes: its text here.
    static let dialects: [(name: String, files: [String: String], page: String, text: String)] = [
        (
            "Hugo",
            [
                "hugo.toml": "title = \"Proef\"\n",
                "content/_index.md": "+++\ntitle = \"Begin\"\n+++\nTekst.\n",
                "content/posts/eerste.md":
                    "+++\ntitle = \"Eerste\"\ndate = 2026-03-01T10:00:00Z\ndraft = true\nseries = \"a\"\n+++\n"
                    + "Zie {{< ref \"/over_ons.md#Wie_wij\" >}} en [over]({{< relref \"../over_ons.md\" >}}).\n\n"
                    + "{{< figure src=\"/img/Klas 1.png\" alt=\"Een klas\" >}}\n\n{{< kaart 3 >}}\n",
                "content/over_ons.md": "---\ntitle: Over ons\nweight: 3\n---\n## Wie wij\n",
                "static/img/Klas 1.png": "x", "static/img/weg.png": "x",
            ],
            "posts/2026-03-01-eerste.md",
            "---\ntype: post\ntitle: Eerste\ndate: 2026-03-01\ndraft: true\n---\n\n"
                + "Zie /over_ons.md#Wie_wij en [over](../over-ons.md).\n\n"
                + "![Een klas](../bestanden/klas-1.png)\n\n{{< kaart 3 >}}\n"
        ),
        (
            "Jekyll",
            [
                "_config.yml": "title: x\n", "_layouts/post.md": "nee",
                "_posts/2026-05-02-tweede.md":
                    "---\nlayout: post\ntitle: Tweede\ntags: [po, lezen]\n---\n{: .kader}\n"
                    + "[het begin]({{ site.baseurl }}/begin/) en [de post]({% post_url 2026-05-02-tweede %})\n\n"
                    + "{% highlight ruby %}\n[[code]]\n{% endhighlight %}\n",
                "begin.md": "# Begin hier\n\nTekst met `[[code]]`.\n",
            ],
            "posts/2026-05-02-tweede.md",
            "---\ntype: post\ntitle: Tweede\ndate: 2026-05-02\ntags: [po]\n---\n\n"
                + "[het begin](../begin.md) en [de post](2026-05-02-tweede.md)\n\n```ruby\n[[code]]\n```\n"
        ),
        (
            "Obsidian",
            [
                "Map A/Één idee.md":
                    "Zie [[Ander idee|dat]], [[Map B/Ander idee#Een Kop]] en [[Nergens]]. %%weg%%\n\n![[plaat.png]]\n\n"
                    + "> [!info]- Let op\n> Tekst.\n",
                "Map B/Ander idee.md": "## Een Kop\n", "Bijlagen/plaat.png": "x",
            ],
            "map-a/een-idee.md",
            "---\ntitle: Één idee\n---\n\nZie [dat](../map-b/ander-idee.md), "
                + "[Ander idee](../map-b/ander-idee.md#een-kop) en [[Nergens]]. \n\n![](../bestanden/plaat.png)\n\n"
                + "> [!NOTE] Let op\n> Tekst.\n"
        ),
        (
            "MkDocs",
            [
                "mkdocs.yml": "site_name: x\n", "README.md": "# Niet dit\n",
                "docs/index.md": "# Begin\n\n!!! danger \"Pas op\"\n    Eerst.\n\n    Dan.\n\nNa.\n\n# Nog een\n",
            ],
            "index.md",
            "---\ntype: section\ntitle: Begin\n---\n\n> [!WARNING] Pas op\n> Eerst.\n>\n> Dan.\n\nNa.\n\n## Nog een\n"
        ),
        (
            "Docusaurus",
            [
                "docusaurus.config.js": "", "static/x.png": "x",
                "docs/intro.md":
                    "---\nsidebar_label: Intro\ntitle: Inleiding\nsidebar_position: 2\n---\n:::tip Handig\nDoe dit.\n:::\n\n"
                    + "<img src=\"/x.png\" alt=\"Plaat\"/> <b>vet</b> <span>rest</span>\n\n## Kop {#kop .groot}\n",
            ],
            "intro.md",
            "---\ntitle: Inleiding\nnavTitle: Intro\norder: 2\n---\n\n> [!TIP] Handig\n> Doe dit.\n\n\n"
                + "![Plaat](bestanden/x.png) **vet** <span>rest</span>\n\n## Kop {#kop}\n"
        ),
    ]

    @Test(arguments: dialects.indices)
    func whatAPageBecomes(index: Int) throws {
        let dialect = Self.dialects[index]
        let adoption = try Self.adopted(dialect.files)
        let page = adoption.files.first { $0.path == dialect.page }
        let text = try #require(page, "\(dialect.name): \(adoption.files.map(\.path))")
        #expect(String(decoding: text.bytes, as: UTF8.self) == dialect.text, "\(dialect.name)")
    }

    /// What has no meaning here is named, each kind once with its number.
    @Test func whatIsLeftIsNamed() throws {
        let hugo = try Self.adopted(Self.dialects[0].files)
        let notes = hugo.pages.first { $0.path.hasPrefix("posts") }?.notes.counts.filter(\.note.isOpen).map(\.note)
        #expect(notes == [.keyLeft("series", value: "a"), .shortcodeLeft("{{< kaart 3 >}}")])
        #expect(hugo.left == 2, "the settings and the image that nothing shows")
        let twice = try Self.adopted([
            "a.md": "---\ntitle: A\nsummary: Kort.\ndescription: Lang.\ndate: 2026-01-01\n---\n"
        ])
        #expect(
            twice.pages[0].notes.counts.map(\.note) == [
                .keyLeft("summary", value: "Kort."), .keyLeft("date", value: "2026-01-01"),
            ]
        )
        let vault = try Self.adopted(Self.dialects[2].files)
        #expect(vault.pages.flatMap { $0.notes.counts.map(\.note) }.contains(.linkUnknown("[[Nergens]]")))
    }

    @Test func anExportOfNotionIsItsPages() throws {
        let adoption = try Adoption(of: Repository.root.appending(path: "Tests/Fixtures/adoption/notion.zip").file)
        #expect(
            adoption.files.map(\.path) == [
                "bestanden/foto.png", "index.md", "ons-handboek.md", "ons-handboek/begeleiden.md",
                "ons-handboek/index.md",
            ]
        )
        let book = try #require(adoption.pages.first { $0.path == "ons-handboek.md" })
        #expect(book.text.hasSuffix("> [!NOTE]\n> Lees dit eerst.\n\n\n[Begeleiden](ons-handboek/begeleiden.md)\n"))
    }

    /// Of every dialect: what is written has no mistake that `check` would stop at, but for what the report names.
    @Test(arguments: dialects.indices)
    func whatIsWrittenCanBeBuilt(index: Int) async throws {
        let place = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: place) }
        let content = place.appending(path: "content")
        try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
        for name in ["site.yaml", "index.md"] {
            try FileManager.default.copyItem(
                at: Repository.root.appending(path: "Tests/Fixtures/adoption/\(name)"),
                to: content.appending(path: name)
            )
        }
        let report = try Self.adopted(Self.dialects[index].files).write(to: "oud", of: content.file, rehearses: false)
        #expect(report.contains("Overgenomen: "))
        let site = place.appending(path: "site")
        let request = BuildRequest(content: content.file, theme: Repository.theme.file, output: site.file)
        let diagnostics = await SiteSession.start(request).state.diagnostics
        #expect(diagnostics.filter { $0.severity == .error }.map { "\($0)" } == [])
    }

    @Test func nothingIsWrittenOverWhatIsThere() throws {
        let place = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: place) }
        let file = place.appending(path: "oud/van-mij.md")
        try FileManager.default.createDirectory(at: place.appending(path: "oud"), withIntermediateDirectories: true)
        try Data("van mij".utf8).write(to: file)
        let adoption = try Self.adopted(["a.md": "# A\n"])
        #expect(throws: AdoptionRefusal.self) {
            _ = try adoption.write(to: "oud", of: place.file, rehearses: false)
        }
        for folder in ["../elders", "/tmp", ""] {
            #expect(throws: AdoptionRefusal.self) {
                _ = try adoption.write(to: folder, of: place.file, rehearses: false)
            }
        }
        let rehearsal = try adoption.write(to: "nieuw", of: place.file, rehearses: true)
        #expect(rehearsal.contains("Er is niets geschreven"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.file) == ["oud"])
        #expect(try String(contentsOf: file, encoding: .utf8) == "van mij")
    }

    @Test(arguments: ["bestaat-niet", "leeg", "geen.zip"])
    func whatCannotBeTakenOverIsSaid(name: String) throws {
        let place = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: place) }
        try FileManager.default.createDirectory(at: place.appending(path: "leeg"), withIntermediateDirectories: true)
        try Data("PK?".utf8).write(to: place.appending(path: "geen.zip"))
        do throws(AdoptionRefusal) {
            _ = try Adoption(of: place.appending(path: name).file)
            Issue.record("it was taken over")
        } catch {
            #expect(error.message.contains(name))
        }
    }

    /// The longest of these takes half a second; what looks anew at the rest for every mark takes minutes.
    @Test(arguments: ["[[", "](", "{{<", "<a ", "%%", "`", "![", "{% ", "<!--", "> [!a] "])
    func hostileTextIsTakenOverInProportion(mark: String) throws {
        let text = String(repeating: mark, count: 100_000 / mark.utf8.count)
        let start = ContinuousClock.now
        _ = try Self.adopted(["a.md": text + "\n" + String(repeating: mark + "\n", count: 200)])
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    private static func adopted(_ files: [String: String]) throws -> Adoption {
        let folder = try Repository.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, text) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
        return try Adoption(of: folder.file)
    }
}
