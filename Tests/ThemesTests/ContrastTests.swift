import Diagnosis
import Foundation
import Site
import TestSupport
import Testing

@testable import Themes

/// Contrast as WCAG 2.2 measures it, with what the standard theme and its overlays say about it.
@Suite struct ContrastTests {
    private func ratio(_ one: String, _ other: String) throws -> Double {
        try #require(Color(one)).contrast(with: try #require(Color(other)))
    }

    /// Known values: WebAIM's for grey on white, and the pair that the pictures are drawn with.
    @Test(arguments: [
        ("#000", "#fff", 21.0), ("#fff", "#fff", 1), ("#767676", "#fff", 4.54), ("#777777", "#ffffff", 4.48),
        ("#12436D", "#FFF", 10.25), ("#f46a25", "#fff", 3.03), ("rgb(118, 118, 118)", "#fff", 4.54),
        ("rgb(0 0 0)", "rgb(255,255,255)", 21),
    ])
    func knownRatios(one: String, other: String, expected: Double) throws {
        #expect(abs(try ratio(one, other) - expected) < 0.005)
        #expect(try ratio(one, other) == ratio(other, one))
    }

    @Test(arguments: ["", "#", "#12", "#1234", "#12345g", "red", "rgb(1,2)", "rgb(1,2,256)", "rgb(1,2,a)", "#+12"])
    func whatIsNoColourIsRefused(text: String) {
        #expect(Color(text) == nil)
    }

    private func problems(_ tokens: String, rule: String) throws -> [Diagnostic] {
        let sheet = TokenSheet(SourceFile(path: "tokens.css", displayPath: "t/tokens.css", bytes: Array(tokens.utf8)))
        let yaml = "name: A\ncontrast:\n  - \(rule)\n"
        let file = SourceFile(path: "theme.yaml", displayPath: "t/theme.yaml", bytes: Array(yaml.utf8))
        let description = ThemeDescription(file)
        #expect(sheet.problems + description.problems == [])
        return ContrastCheck.problems(description.contrast, ThemeTokens([sheet])).sorted()
    }

    @Test func exactlyEnoughIsEnough() throws {
        #expect(try problems(":root{--a:#767676;--b:#fff}", rule: "{color: a, on: [b], ratio: 4.5}").isEmpty)
        #expect(try problems(":root{--a:#000;--b:#fff}", rule: "{color: a, on: [b], ratio: 21}").isEmpty)
    }

    @Test func tooLittleSaysHowMuchAndWhatWouldDo() throws {
        let found = try problems(":root {\n  --a: #777;\n  --b: #fff;\n}", rule: "{color: a, on: [b], ratio: 4.5}")
        let problem = try #require(found.first)
        // The dark has the same, and that is the same mistake.
        #expect(found.map(\.code) == [.themeContrast])
        #expect((problem.line, problem.column, problem.length) == (2, 3, 9))
        #expect(problem.parameters["measured"] == "4.47")
        #expect(problem.parameters["suggestion"] == "#767676")
        #expect(problem.parameters["direction"] == "darker")
    }

    /// What is proposed does for every pair that the token is part of.
    @Test func theProposalSuitsAllPairs() throws {
        let tokens = ":root{--a:#999;--b:#fff;--c:#ddd}"
        let found = try problems(tokens, rule: "{color: a, on: [b, c], ratio: 4.5}")
        let proposals = Set(found.compactMap { $0.parameters["suggestion"] })
        let proposal = try #require(proposals.first.flatMap(Color.init))
        #expect(proposals.count == 1)
        for other in ["#fff", "#ddd"] { #expect(proposal.contrast(with: try #require(Color(other))) >= 4.5) }
    }

    @Test func noProposalIsBetterThanAWrongOne() throws {
        let found = try problems(":root{--a:#888;--b:#fff;--c:#000}", rule: "{color: a, on: [b, c], ratio: 7}")
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.parameters["suggestion"] == nil })
    }

    @Test func lightAndDarkAreMeasuredApart() throws {
        let tokens = """
            :root { --a: #000; --b: #fff; }
            @media screen and (prefers-color-scheme: dark) { :root { --b: #111; } }
            """
        let found = try problems(tokens, rule: "{color: a, on: [b], ratio: 4.5}")
        #expect(found.map { $0.parameters["scheme"] } == ["dark"])
    }

    @Test func aTokenMayPointAtAnother() throws {
        let tokens = ":root{--a:var(--c);--b:#fff;--c:#ccc}"
        let found = try problems(tokens, rule: "{color: a, on: [b], ratio: 4.5}")
        #expect(Set(found.map { $0.parameters["token"] }) == ["--c"])
        #expect(Set(found.map(\.column)) == [29])
        let circle = try problems(":root{--a:var(--b);--b:var(--a)}", rule: "{color: a, on: [b], ratio: 4.5}")
        #expect(Set(circle.map(\.code)) == [.themeColor])
    }

    @Test func aColourThatCannotBeReadIsAProblemOfTheToken() throws {
        let found = try problems(":root{--a:darkblue;--b:#fff}", rule: "{color: a, on: [b], ratio: 4.5}")
        #expect(found.map(\.code) == [.themeColor])
        #expect(found.first?.file == "t/tokens.css")
    }

    @Test func aNameWithoutATokenIsAProblemOfTheRule() throws {
        let found = try problems(":root{--inkt:#000;--b:#fff}", rule: "{color: ink, on: [b], ratio: 4.5}")
        #expect(found.map(\.code) == [.themeColor])
        #expect(found.first?.file == "t/theme.yaml")
        #expect(found.first?.parameters["nearest"] == "inkt")
    }

    @Test func anOverlayIsMeasuredWithWhatItInherits() async throws {
        let site = try await TestSite.minimal().overlay(["assets/tokens.css": ":root {\n  --paper: #808080;\n}\n"])
            .buildWithErrors()
        let found = site.report.diagnostics
        #expect(found.map(\.code) == [.themeContrast])
        let problem = try #require(found.first)
        #expect(problem.file.hasSuffix("overlay/assets/tokens.css") && problem.line == 2)
        #expect(problem.parameters["background"] == "--paper" && problem.parameters["scheme"] == "light")
    }

    @Test func anOverlayMayNotDropTheRules() async throws {
        let site = try TestSite.minimal().overlay(["assets/tokens.css": ":root { --ink: #ddd; }\n"])
        let yaml = "name: Proef\nextends: ../theme\ncontrast: []\n"
        try site.write(Data(yaml.utf8), to: site.theme.appending(path: "theme.yaml"))
        try await site.buildWithErrors()
    }
}
