import Foundation
import TestSupport
import Testing

/// What becomes of the files of a theme: bundles, files at the root, and a theme that has neither.
@Suite struct ThemeFileTests {
    private func themed(_ files: [String: String]) throws -> TestSite {
        let site = try TestSite.minimal().ownTheme()
        for (path, text) in files { try site.write(Data(text.utf8), to: site.theme.appending(path: path)) }
        return site
    }

    private func assets(_ end: String, of site: TestSite) throws -> [String] {
        try site.snapshot().paths.filter { $0.hasPrefix("assets/") && $0.hasSuffix(end) }
    }

    @Test func aTypeOfPageLoadsOneScriptAndOneStyle() async throws {
        let site = try await themed([
            "theme.yaml": "name: Proef\nscripts: {page: [b.js, a.js]}\nstyles: {page: [a.css]}\n",
            "assets/a.js": "import { c } from './c.js';\na(c);\n", "assets/b.js": "// B\nb();\n",
            "assets/c.js": "export const c = 1;\n", "assets/a.css": "a { color: red; }\n",
        ]).build()
        let scripts = try assets(".js", of: site).filter { $0.hasPrefix("assets/page.") }
        let styles = try assets(".css", of: site).filter { $0.hasPrefix("assets/page.") }
        try #require(scripts.count == 1 && styles.count == 1)
        let calls = try site.text(of: scripts[0]).matches(of: /b\(\);|a\(c\);|const c=1;/).map { String($0.0) }
        #expect(calls == ["b();", "const c=1;", "a(c);"])
        try site
            .expectFile(
                "over.html",
                contains: "<script src=\"\(scripts[0])\" defer>",
                "<link rel=\"stylesheet\" href=\"\(styles[0])\">"
            )
            .expectFile("scans/proef.html", lacks: "<script src")
            .expectFile("index.html", lacks: "<script")
    }

    @Test func partsOfABundleAreNotPublishedApart() async throws {
        let site = try await TestSite.minimal().build()
        let scripts = try assets(".js", of: site).filter { $0.hasPrefix("assets/scan") }
        #expect(scripts.count { $0.hasPrefix("assets/scan.") } == 1)
        for script in scripts {
            let bundles = /assets\/scan(-later|-any-file|-exports|-team|-year)?\.[0-9a-f]{8}\.js/
            #expect(script.wholeMatch(of: bundles) != nil, "\(script)")
        }
    }

    @Test func aChangedPartGivesTheBundleANewName() async throws {
        let site = try await TestSite.minimal().ownTheme().build()
        let old = try assets(".css", of: site)
        let part = site.theme.appending(path: "assets/scan/form.css")
        let text = try String(contentsOf: part, encoding: .utf8)
        try site.write(Data((text + "\nform { color: red; }\n").utf8), to: part)
        try await site.build()
        let new = try assets(".css", of: site).filter { !old.contains($0) }
        try #require(new.count == 1)
        #expect(try assets(".css", of: site).count == old.count)
        try site.expectFile("scans/proef.html", contains: "../\(new[0])")
    }

    @Test func filesOfTheRootStandThereAsTheyAre() async throws {
        let text = "// As it is.\n\n  indented();\n"
        let site = try await themed(["root/worker.js": text, "root/.well-known.txt": "x", "root/a/b.txt": "diep\n"])
            .build()
        #expect(try site.text(of: "worker.js") == text)
        #expect(try site.text(of: "a/b.txt") == "diep\n")
        #expect(site.exists("service-worker.js"))
        #expect(try !site.snapshot().paths.contains { $0.hasPrefix("root/") })
        try FileManager.default.removeItem(at: site.theme.appending(path: "root/worker.js"))
        try await site.build().expectCounts(written: 0, removed: 1).expectNoFile("worker.js")
    }

    @Test func aPageThatWantsThePlaceOfARootFileIsRefused() async throws {
        try await themed(["root/over.html": "x"]).buildWithErrors().expectProblems("over.md path-duplicate")
    }

    @Test func aThemeWithoutBundlesStillMakesWholePages() async throws {
        let site = try await themed(["theme.yaml": "name: Kaal\n"]).build()
        try site.expectFile("scans/proef.html", contains: "Iedereen weet het.")
            .expectFile("scans/proef.html", lacks: "<script src")
            .expectFile("scans/proef-los.html", contains: "Iedereen weet het.", "script-src &#39;none&#39;")
            .expectFile("scans/proef-los.html", lacks: "<script>")
    }

    @Test func pagesAllowTheWorkerOfTheirOwnSiteAndNoRequests() async throws {
        try await TestSite.minimal().build()
            .expectFile("scans/proef.html", contains: "worker-src &#39;self&#39;; connect-src &#39;none&#39;")
    }
}
