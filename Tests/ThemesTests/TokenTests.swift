import Diagnosis
import Foundation
import Site
import TestSupport
import Testing

@testable import Themes

/// `tokens.css`: read strictly, merged one by one, published in front of the style.
@Suite struct TokenTests {
    private func sheet(_ text: String) -> TokenSheet {
        TokenSheet(SourceFile(path: TokenSheet.path, displayPath: "tokens.css", bytes: Array(text.utf8)))
    }

    private func style(_ texts: String...) -> String {
        String(decoding: ThemeTokens(texts.map(sheet)).style(), as: UTF8.self)
    }

    @Test func ownTokensReplaceThoseOfTheSameScheme() {
        let base = ":root{--a: 1; --b: 2}\n@media screen and (prefers-color-scheme: dark){:root{--a: 3}}"
        #expect(
            style(base, ":root { --a: 4; }")
                == ":root {\n--a: 4;\n--b: 2;\n}\n@media screen and (prefers-color-scheme: dark) {\n:root {\n--a: 3;\n}\n}\n"
        )
        #expect(style(base, "@media (prefers-color-scheme:dark) { :root { --b: 5; } }").contains("--a: 3;\n--b: 5;\n"))
    }

    @Test func commentsAndBlanksGo() {
        #expect(style("/* a */ :root {\n\n /* --a: 1; */\n\t--b : \"x\", y ;\n}") == ":root {\n--b: \"x\", y;\n}\n")
    }

    @Test func nothingGivesNothing() {
        #expect(style() == "")
        #expect(style(":root {}", "/* later */") == "")
    }

    @Test func onlyTheTokensOfAStyleAreTaken() {
        let tokens = ThemeTokens([sheet(":root{--a: var(--b); --b: 1; --c: 2}")])
        let names = tokens.names(usedIn: Array("p { color: var(--a) }".utf8))
        #expect(names == ["--a", "--b"])
        #expect(!String(decoding: tokens.style(of: names), as: UTF8.self).contains("--c"))
    }

    @Test(arguments: [
        (":root { --a: 1 --b: 2 }", [String]()), (":root {\n --a: 1\n --b: 2;\n}", ["2:2 semicolon"]),
        ("h1 { color: red }\n:root { --a: 1 }", ["1:1 rule"]), (":root { color: red; --a: 1 }", ["1:9 declaration"]),
        (":root { --a: 1;", ["1:16 brace"]), ("@media print { :root { --a: 1 } }", ["1:1 rule"]), ("x", ["1:1 rule"]),
        ("@media (prefers-color-scheme: dark) { h1 { --a: 1 } }", ["1:39 rule"]), ("/* open", []),
        (":root { --a: </style }", ["1:14 "]),
    ])
    func whatDoesNotBelongIsReported(text: String, expected: [String]) {
        let found = sheet(text).problems.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.parameters["reason"] ?? "")" }
        #expect(found == expected)
    }

    @Test func onePageLoadsOneStylesheetWithTheTokensInIt() async throws {
        let site = try await TestSite.minimal().overlay(["assets/tokens.css": ":root { --radius: 9px; }\n"]).build()
        let sheets = try site.attributes("href", of: "over.html").filter { $0.hasSuffix(".css") }
        #expect(sheets.count == 1)
        let style = try site.text(of: try #require(sheets.first))
        #expect(style.contains("--radius: 9px;") && !style.contains("--radius: 3px;"))
        #expect(style.contains(".site-header"))
        #expect(try !site.snapshot().paths.contains { $0.contains("tokens") })
        try site.expectFile("scans/proef-los.html", contains: "--radius: 9px;", ".site-header")
    }

    @Test func ownRulesCanStandBehindThoseOfTheTheme() async throws {
        let site = try TestSite.minimal().overlay(["assets/eigen.css": ".eigen { color: var(--stripe); }\n"])
        let yaml = "name: Proef\nextends: ../theme\nstyles: {site: [style.css, eigen.css]}\n"
        try site.write(Data(yaml.utf8), to: site.theme.appending(path: "theme.yaml"))
        try site.write(Data(":root { --stripe: red; }\n".utf8), to: site.theme.appending(path: "assets/tokens.css"))
        try await site.build()
        let name = try #require(try site.attributes("href", of: "over.html").first { $0.hasSuffix(".css") })
        #expect(try site.text(of: name).hasSuffix(".eigen{color:var(--stripe)}\n"))
    }

    @Test func aMisspeltTokenIsNoticed() async throws {
        let site = try TestSite.minimal().overlay(["assets/tokens.css": ":root { --brnad: #123; }\n"])
        try await site.buildWithErrors()
        #expect(site.report.diagnostics.map(\.code) == [.themeToken])
        #expect(site.report.diagnostics.first?.parameters["nearest"] == "--brand")
    }

    /// A report that a school downloads stands alone, so the tokens it uses go along.
    @Test func theReportHasTheColoursOfTheTheme() throws {
        let site = try TestSite.minimal().overlay(["assets/tokens.css": ":root { --brand: #5b2148; }\n"])
        let style = String(decoding: try Theme.load(site.theme.file).0.reportStyle, as: UTF8.self)
        #expect(style.contains("--brand: #5b2148;") && style.contains("--sans:"))
        #expect(!style.contains("--heat-1"))
    }
}
