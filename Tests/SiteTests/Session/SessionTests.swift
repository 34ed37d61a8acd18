import Diagnosis
import Foundation
import Site
import TestSupport
import Testing

/// A session shows what a build of the same files writes, and does no more than it has to.
@Suite struct SessionTests {
    /// A site whose session is told of every change.
    private final class Editing {
        let site: TestSite
        var session: SiteSession

        init(drafts: Bool = false) async throws {
            site = try TestSite.minimal().page("een.md", title: "Een", text: "[Twee](twee.md)")
                .page("twee.md", title: "Twee").page("over.md", title: "Over", text: "[Een](een.md) [Twee](twee.md)")
            session = await SiteSession.start(site.request(drafts: drafts))
        }

        @discardableResult
        func change(_ paths: String..., by edit: (TestSite) throws -> Void) async throws -> SiteState {
            try edit(site)
            session = await session.updated(after: .files(Set(paths.map { site.content.file + "/" + $0 })))
            return session.state
        }

        /// Everything a build writes, and nothing else, and what it says.
        func expectEqualToABuild(
            drafts: Bool = false,
            at location: SourceLocation = #_sourceLocation
        ) async throws {
            let fresh = await SiteSession.start(site.request(drafts: drafts)).state
            #expect(session.state.diagnostics == fresh.diagnostics, sourceLocation: location)
            #expect(session.state.paths == fresh.paths, sourceLocation: location)
            for path in fresh.paths {
                #expect(try session.state.bytes(at: path) == fresh.bytes(at: path), sourceLocation: location)
            }
        }
    }

    @Test func aBuildWritesWhatASessionHolds() async throws {
        let editing = try await Editing()
        try await editing.site.build()
        let state = editing.session.state
        for path in state.paths {
            let file = try Data(contentsOf: editing.site.output.appending(path: path))
            #expect(try state.bytes(at: path) == Array(file))
        }
        let written = try Snapshot(of: editing.site.output, hidden: true).paths.filter {
            !$0.hasPrefix(".scandossier/")
        }
        #expect(state.paths == written)
    }

    @Test func oneChangedPageIsReadAndParsedAndNoOther() async throws {
        let editing = try await Editing()
        let state = try await editing.change("een.md") { try $0.page("een.md", title: "Een!", text: "Anders.") }
        #expect(state.work.readFiles == 1)
        #expect(state.work.parsedPages == 1)
        #expect(state.work.checkedPages == 1)
        #expect(!state.work.isThemeLoaded)
        try await editing.expectEqualToABuild()
    }

    /// Each change of what can be linked to, once away and once back: `over.md` points at both pages.
    @Test(arguments: [
        ["title: Twee", "## Kop {#anders}"], ["title: Twee\ndraft: true", "## Kop {#kop}"],
        ["title: Twee\naliases: [drie.md]", "## Kop {#kop}"], ["title: [", ""],
    ])
    func otherPagesFollowWhatCanBeLinkedTo(_ changed: [String]) async throws {
        let editing = try await Editing(drafts: true)
        let links = "[Kop](twee.md#kop) [Drie](drie.md)"
        let source = { (parts: [String]) in "---\n\(parts[0])\n---\n\n\(parts[1])\n" }
        try await editing.change("over.md") { try $0.page("over.md", title: "Over", text: links) }
        for text in [
            source(["title: Twee", "## Kop {#kop}"]), source(changed), source(["title: Twee", "## Kop {#kop}"]),
        ] {
            let before = editing.session.state.diagnostics
            let state = try await editing.change("twee.md") { try $0.write("twee.md", text) }
            #expect(state.diagnostics != before)
            #expect(state.work.checkedPages > 1)
            try await editing.expectEqualToABuild(drafts: true)
        }
    }

    @Test func aSaveWithoutAChangeParsesNothing() async throws {
        let editing = try await Editing()
        let state = try await editing.change("een.md") { _ in }
        #expect(state.work.readFiles == 1)
        #expect(state.work.parsedPages == 0)
    }

    @Test func aRescanReadsOnlyWhatHasAnotherStamp() async throws {
        let editing = try await Editing()
        try editing.site.page("map/drie.md", title: "Drie")
        editing.session = await editing.session.updated(after: .everything)
        #expect(editing.session.state.work.readFiles == 1)
        #expect(editing.session.state.work.parsedPages == 1)
        try await editing.expectEqualToABuild()
    }

    @Test func otherPagesFollowAPageThatGoesAndComesBack() async throws {
        let editing = try await Editing()
        var state = try await editing.change("twee.md") { try $0.remove("twee.md") }
        #expect(state.diagnostics.map(\.code).contains(.deadLink))
        #expect(try state.bytes(at: "twee.html") == nil)
        // What can be shown is shown: the page with the dead link, as it is now.
        #expect(try state.bytes(at: "een.html") != nil)
        state = try await editing.change("twee.md") { try $0.page("twee.md", title: "Twee terug") }
        #expect(state.errorCount == 0)
        #expect(state.work.parsedPages == 1)
        try await editing.expectEqualToABuild()
    }

    @Test func aPageThatCannotBeReadIsKnownByItsFile() async throws {
        let editing = try await Editing()
        let state = try await editing.change("een.md") { try $0.write("een.md", "zonder kop") }
        #expect(state.source(of: "een.html")?.isBroken == true)
        #expect(state.source(of: "een.html")?.file.hasSuffix("content/een.md") == true)
        #expect(state.source(of: "twee.html")?.isBroken == false)
        try await editing.expectEqualToABuild()
    }

    @Test func aBrokenSiteFileShowsNothingAndComesBack() async throws {
        let editing = try await Editing()
        let good = try editing.site.text(ofContent: "site.yaml")
        let broken = try await editing.change("site.yaml") { try $0.write("site.yaml", "title: [") }
        #expect(!broken.isPresentable)
        #expect(broken.errorCount > 0)
        let mended = try await editing.change("site.yaml") { try $0.write("site.yaml", good) }
        #expect(mended.isPresentable)
        try await editing.expectEqualToABuild()
    }

    @Test func aFolderThatIsGoneIsAnErrorAndComesBack() async throws {
        let editing = try await Editing()
        let away = editing.site.root.appending(path: "weg")
        try FileManager.default.moveItem(at: editing.site.content, to: away)
        editing.session = await editing.session.updated(after: .everything)
        #expect(editing.session.state.diagnostics.map(\.code) == [.unreadableFile])
        try FileManager.default.moveItem(at: away, to: editing.site.content)
        editing.session = await editing.session.updated(after: .files([]))
        #expect(editing.session.state.isPresentable)
        try await editing.expectEqualToABuild()
    }

    @Test func aBrokenTemplateShowsNothingButTheErrors() async throws {
        let editing = try await Editing()
        try editing.site.ownTheme()
        editing.session = await SiteSession.start(editing.site.request())
        let template = editing.site.theme.appending(path: "templates/page.mustache")
        let good = try Data(contentsOf: template)
        try Data("{{#open}}".utf8).write(to: template)
        editing.session = await editing.session.updated(after: .files([template.file]))
        #expect(!editing.session.state.isPresentable)
        #expect(editing.session.state.diagnostics.map(\.code).contains(.themeTemplate))
        try good.write(to: template)
        editing.session = await editing.session.updated(after: .files([template.file]))
        #expect(editing.session.state.work.parsedPages == 0)
        try await editing.expectEqualToABuild()
    }

    @Test func aResultIsReadAndJudgedWithoutThePages() async throws {
        let editing = try await Editing()
        let before = editing.session.state
        let state = try await editing.change("resultaten/2026-2027/12AB00.json") {
            try $0.write("resultaten/2026-2027/12AB00.json", "{")
        }
        #expect(before.diagnostics.isEmpty)
        #expect(state.diagnostics.map(\.code) == [.resultRefused])
        #expect(state.work.parsedPages == 0)
        try await editing.expectEqualToABuild()
    }

    @Test(arguments: [
        ("foto.png", "foto.png"), ("mijn foto.png", "mijn%20foto.png"), ("mijn foto.png", "<mijn foto.png>"),
    ])
    func anImageThatChangesIsNoticedOnThePageThatShowsIt(name: String, link: String) async throws {
        let editing = try await Editing()
        try await editing.change(name, "een.md") {
            try $0.write(name, "eerst").page("een.md", title: "Een", text: "![Een foto](\(link))")
        }
        let before = editing.session.state.attachments(of: "een.html")
        let state = try await editing.change(name) { try $0.write(name, "daarna") }
        #expect(before.count == 1)
        #expect(state.attachments(of: "een.html") != before)
        #expect(try state.bytes(at: name) == Array("daarna".utf8))
    }

    /// Who chooses a colour wants to see it, also one that a build refuses.
    @Test func aColourWithTooLittleContrastIsShown() async throws {
        let editing = try await Editing()
        try editing.site.ownTheme()
        editing.session = await SiteSession.start(editing.site.request())
        let tokens = editing.site.theme.appending(path: "assets/tokens.css")
        let text = try String(contentsOf: tokens, encoding: .utf8)
        let pale = text.replacing(/--brand: [^;]+;/, with: "--brand: #ffcc00;")
        try Data(pale.utf8).write(to: tokens)
        editing.session = await editing.session.updated(after: .files([tokens.file]))
        #expect(editing.session.state.diagnostics.map(\.code).contains(.themeContrast))
        #expect(editing.session.state.errorCount > 0)
        #expect(editing.session.state.isPresentable)
        let style = try #require(editing.session.state.paths.first { $0.hasPrefix("assets/style.") })
        let shown = try #require(try editing.session.state.bytes(at: style))
        #expect(String(decoding: shown, as: UTF8.self).contains("#ffcc00"))
    }

    /// A page to search the site is not what it was when something else can be found on it.
    @Test func theSearchPageKnowsThatItsIndexChanged() async throws {
        let editing = try await Editing()
        let before = try await editing.change("zoeken.md") {
            try $0.page("zoeken.md", title: "Zoeken", keys: "type: search")
        }
        let state = try await editing.change("twee.md") { try $0.page("twee.md", title: "Twee", text: "Qwertywoord.") }
        #expect(try state.bytes(at: "zoeken.html") == before.bytes(at: "zoeken.html"))
        #expect(state.attachments(of: "zoeken.html") != before.attachments(of: "zoeken.html"))
        #expect(state.attachments(of: "een.html") == before.attachments(of: "een.html"))
    }

    /// What an editor sees works; what a build without drafts would say of it is said already.
    @Test func aLinkToADraftIsAWarningAsLongAsDraftsTakePart() async throws {
        let editing = try await Editing(drafts: true)
        let state = try await editing.change("twee.md") {
            try $0.page("twee.md", title: "Twee", keys: "draft: true")
        }
        #expect(state.diagnostics.map(\.code) == [.draftLink, .draftLink])
        #expect(state.diagnostics.map(\.severity) == [.warning, .warning])
        #expect(state.source(of: "twee.html")?.isDraft == true)
    }

    @Test func thePlaceToEditIsNamedWhenTheSiteKnowsIt() async throws {
        let editing = try await Editing()
        let state = try await editing.change("site.yaml") { try $0.configure("editURL: https://voorbeeld.nl/{path}") }
        #expect(state.source(of: "een.html")?.editURL == "https://voorbeeld.nl/een.md")
        #expect(state.errorCount == 0)
        try await editing.change("site.yaml") { try $0.configure("x: y") }
    }
}
