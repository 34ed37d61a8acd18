import Diagnosis
import Foundation
import Site
import TestSupport
import Testing

@testable import Themes

/// A theme that extends another: what it has counts, the rest is inherited.
@Suite struct OverlayTests {
    @Test func anOwnTemplateReplacesJustThatOne() async throws {
        let site = try await TestSite.minimal().overlay(["templates/meta.mustache": "<p>Eigen regel.</p>\n"]).build()
        try site.expectFile("over.html", contains: "<p>Eigen regel.</p>", "class=\"breadcrumb\"")
    }

    @Test func anOverlayOfNothingGivesTheSameSite() async throws {
        let standard = try await TestSite.minimal().build()
        let overlay = try await TestSite.minimal().overlay([:]).build()
        #expect(try overlay.snapshot().contents == standard.snapshot().contents)
    }

    @Test func ownWordsWinOneByOne() async throws {
        let site = try await TestSite.minimal().overlay(["strings.yaml": "frame:\n  skip: Spring!\n"]).build()
        try site.expectFile("over.html", contains: ">Spring!</a>", "Een uitgave van")
    }

    @Test func aKindOfPageThatIsNotNamedKeepsItsScripts() async throws {
        let site = try TestSite.minimal().overlay(["assets/extra.css": "p { color: red; }\n"])
        let yaml = "name: Proef\nextends: ../theme\nstyles:\n  page: [extra.css]\n"
        try site.write(Data(yaml.utf8), to: site.theme.appending(path: "theme.yaml"))
        try await site.build()
        let names = try site.snapshot().paths
        #expect(names.contains { $0.hasPrefix("assets/page.") && $0.hasSuffix(".css") })
        #expect(names.contains { $0.hasPrefix("assets/scan-later.") })
    }

    @Test func aKindOfPageThatIsNamedEmptyLoadsNothing() async throws {
        let site = try TestSite.minimal().overlay([:])
        let yaml = "name: Proef\nextends: ../theme\nscripts: {scan: []}\n"
        try site.write(Data(yaml.utf8), to: site.theme.appending(path: "theme.yaml"))
        try await site.build()
        try site.expectFile("scans/proef.html", lacks: "<script src")
        #expect(try site.snapshot().paths.contains { $0.hasPrefix("assets/scan.") && $0.hasSuffix(".css") })
    }

    @Test func anOwnScriptReplacesTheInheritedOneForWhoeverImportsIt() async throws {
        let site = try await TestSite.minimal().overlay([
            "assets/scan/offline.js": "export function listen() { window.own = true; }\n"
        ]).build()
        let script = try #require(
            try site.snapshot().paths.first { $0.hasPrefix("assets/scan.") && $0.hasSuffix(".js") }
        )
        try site.expectFile(script, contains: "window.own=true").expectFile(script, lacks: "serviceWorker")
    }

    @Test func overlaysCanStandBehindEachOther() async throws {
        let site = try TestSite.minimal().overlay(["templates/meta.mustache": "<p>Van het midden.</p>\n"])
        site.theme = site.root.appending(path: "last")
        for (path, text) in [
            "theme.yaml": "name: Laatste\nextends: ../overlay\n", "strings.yaml": "frame: {skip: Spring!}\n",
        ] {
            try site.write(Data(text.utf8), to: site.theme.appending(path: path))
        }
        try await site.build().expectFile("over.html", contains: "Van het midden.", ">Spring!</a>")
        let folders = ["last", "overlay", "theme"].map { site.root.appending(path: $0).file }
        #expect(Theme.folders(of: site.theme.file) == folders)
    }

    @Test func aMistakeNamesTheFileThatCounts() async throws {
        let site = try TestSite.minimal().overlay([
            "templates/meta.mustache": "<p>\n{{{title}}}</p>\n", "strings.yaml": "frame:\n  skip: [a]\n",
        ])
        try site.write(Data("{{s.weg}}".utf8), to: site.root.appending(path: "theme/templates/tag.mustache"))
        try await site.buildWithErrors()
        #expect(
            site.problems.map { $0.replacing(site.root.file + "/", with: "") } == [
                "overlay/strings.yaml:2:9 key-wrong-type", "overlay/templates/meta.mustache:2:1 theme-unescaped",
                "theme/templates/tag.mustache:1:1 theme-file-missing",
            ]
        )
    }

    @Test(arguments: [
        ("../weg", "missing"), ("../leeg", "noTheme"), ("../overlay", "cycle"), (".", "cycle"), ("/tmp", "absolute"),
        ("../content/index.md", "missing"),
    ])
    func aThemeThatCannotBeExtendedIsOneProblem(base: String, reason: String) async throws {
        let site = try TestSite.minimal().overlay([:], extends: base)
        try site.write(Data("x".utf8), to: site.root.appending(path: "leeg/iets.txt"))
        try await site.buildWithErrors()
        #expect(site.report.diagnostics.map(\.code) == [.themeExtends])
        let problem = try #require(site.report.diagnostics.first)
        #expect((problem.line, problem.column, problem.length) == (2, 10, base.utf8.count))
        #expect(problem.parameters["reason"] == reason)
    }

    @Test func aCircleOfThemesEnds() async throws {
        let site = try TestSite.minimal().overlay([:])
        try site.write(Data("name: A\nextends: ../overlay\n".utf8), to: site.root.appending(path: "theme/theme.yaml"))
        try await site.buildWithErrors()
        #expect(site.report.diagnostics.map(\.code) == [.themeExtends])
        #expect(site.report.diagnostics[0].file == site.root.appending(path: "theme/theme.yaml").file)
    }

    @Test func aLongRowOfThemesIsRefused() async throws {
        let site = try TestSite.minimal().overlay([:])
        for number in 1...5 {
            let base = number == 1 ? "../overlay" : "../t\(number - 1)"
            let file = site.root.appending(path: "t\(number)/theme.yaml")
            try site.write(Data("name: T\nextends: \(base)\n".utf8), to: file)
            site.theme = site.root.appending(path: "t\(number)")
            if number < 4 { try await site.build() }
        }
        try await site.buildWithErrors()
        #expect(site.report.diagnostics.first?.parameters["reason"] == "tooDeep")
    }

    /// An extended theme is an input too.
    @Test func theOutputMayNotStandInAnExtendedTheme() async throws {
        let site = try TestSite.minimal().overlay([:])
        let output = site.root.appending(path: "theme/site").file
        #expect(await site.failure(of: site.request(output: output)) != nil)
    }

    @Test func aChangedFileIsNoticedInAnExtendedTheme() async throws {
        let site = try await TestSite.minimal().overlay([:]).build()
        let file = site.root.appending(path: "theme/templates/meta.mustache")
        try site.write(Data("<p>Nieuw.</p>\n".utf8), to: file)
        try await site.build().expectFile("over.html", contains: "<p>Nieuw.</p>")
    }
}

/// Loading a theme again after a change takes over what stayed the same, and gives what loading afresh gives.
@Suite struct ThemeReloadTests {
    private func expectSame(_ left: (Theme, [Diagnostic]), _ right: (Theme, [Diagnostic])) {
        #expect(left.0.fingerprint == right.0.fingerprint)
        #expect(left.1.sorted() == right.1.sorted())
        #expect(left.0.assets.mapValues(\.bytes) == right.0.assets.mapValues(\.bytes))
        #expect(left.0.assets.mapValues(\.outputPath) == right.0.assets.mapValues(\.outputPath))
        #expect(left.0.rootFiles == right.0.rootFiles)
        #expect(left.0.wholeScanScript == right.0.wholeScanScript)
        #expect(left.0.reportStyle == right.0.reportStyle)
        for template in Template.allCases {
            let view = ViewValue(template.shape)
            #expect(left.0.templates.render(view, with: template) == right.0.templates.render(view, with: template))
        }
    }

    @Test func everyKindOfChangeGivesWhatAFreshLoadGives() throws {
        let site = try TestSite.minimal().overlay([:])
        var theme = try Theme.load(site.theme.file).0
        let changes: [(String, String?)] = [
            ("templates/meta.mustache", "<p>{{s.frame.skip}}</p>"), ("strings.yaml", "frame: {skip: Anders}"),
            ("templates/meta.mustache", "<p>{{#open}}</p>"), ("templates/meta.mustache", "<p>{{{title}}}</p>"),
            ("assets/style.css", "a { color: red }"), ("assets/scan/page.js", "// </script\n"), ("strings.yaml", nil),
            ("theme.yaml", "name: Kaal\n"), ("theme.yaml", "name: Weer\nextends: ../theme\n"),
            ("templates/meta.mustache", nil), ("root/x.txt", "x"), ("assets/scan/page.js", "go();\n"),
        ]
        for (path, text) in changes {
            let file = site.theme.appending(path: path)
            if let text {
                try site.write(Data(text.utf8), to: file)
            } else {
                try FileManager.default.removeItem(at: file)
            }
            let again = try Theme.load(site.theme.file, reusing: theme)
            expectSame(again, try Theme.load(site.theme.file))
            theme = again.0
        }
    }
}
