import Diagnosis
import Foundation
import TestSupport
import Testing

@testable import Themes

/// What a theme uses and browsers of its promise lack.
@Suite struct BrowserFloorTests {
    private static let old = BrowserFloor([.chrome: BrowserVersion(70), .firefox: .init(60), .safari: .init(12)])

    private func script(_ text: String) -> [String] {
        let module = ScriptModule(SourceFile(path: "assets/a.js", displayPath: "t/a.js", bytes: Array(text.utf8)))
        #expect(module.problems == [])
        return module.features.map(\.feature.name)
    }

    private func style(_ text: String) -> [String] { StyleFeatures.uses(in: Array(text.utf8)).map(\.feature.name) }

    @Test(arguments: [
        ("f(list.at(-1));", [".at()"]),
        ("f(Object.hasOwn(a, 'b'));", ["Object.hasOwn"]),
        ("f(structuredClone(a), globalThis.structuredClone(b));", ["structuredClone", "structuredClone"]),
        ("a ??= b; c ||= d; e &&= f;", ["??=", "||=", "&&="]),
        ("f(a?.b ?? c);", ["?.", "??"]),
        ("f(/(?<=a)b/u, /(?<!a)b/);", ["(?<=", "(?<!"]),
        ("f(/a/v, /[/]b/d);", ["/v", "/d"]),
        ("class A { static { f(); } }", ["static {"]),
        ("f([3, 1].toSorted(), Promise.withResolvers());", [".toSorted()", "Promise.withResolvers"]),
    ])
    func scriptsTellWhatTheyUse(text: String, features: [String]) {
        #expect(script(text) == features)
    }

    @Test(arguments: [
        "f(a ? .5 : b, a ? b : c, a?1:2);", "const at = 1; f({ at: 2, structuredClone: 3 }, a.at);",
        "f('list.at(1) ??= (?<=', `a ?? b`); // a?.b ??= c", "f(other.hasOwn(a), /a(?:b)(?<name>c)/g, a / b / d);",
        "if ('withResolvers' in Promise) f(Promise.withResolvers());", "f(crypto.randomUUID?.());",
        "if (typeof WeakRef === 'function') f(new WeakRef(a));", "f(a.isWellFormed ? !a.isWellFormed() : b);",
        "if (crypto.randomUUID) f(crypto.randomUUID());",
    ])
    func whatLooksLikeItIsNot(text: String) {
        #expect(script(text).filter { !["?.", "??"].contains($0) } == [])
    }

    @Test(arguments: [
        ("a:has(b) { top: 0 }", [":has"]), ("a { &:hover { top: 0 } }", ["&"]), ("a { b & { top: 0 } }", ["&"]),
        ("@container (width > 1px) { a { top: 0 } }", ["@container"]),
        ("@media (width >= 40em) { a { top: 0 } }", ["@media (… < …)"]),
        ("a { color: color-mix(in srgb, red, blue) }", ["color-mix()"]), ("a { height: 10.5dvh }", ["dvh"]),
        ("a { inset: 0; aspect-ratio: 1 }", ["inset", "aspect-ratio"]),
        ("a { grid-template-rows: subgrid }", ["subgrid"]),
        ("/* why */ a:is(b):where(c) {}", [":is", ":where"]), ("@media print { a:has(b) { top: 0 } }", [":has"]),
    ])
    func stylesTellWhatTheyUse(text: String, features: [String]) {
        #expect(style(text) == features)
    }

    @Test(arguments: [
        "@supports selector(:has(a)) { a:has(b) { top: 0 } }", "a { height: 100vh; height: 100dvh }",
        "/* a:has(b) */ a { content: \":has(b) {\" }", "a.has, a:hashed, .a\\:has { top: 0 }",
        "@supports (height: 1dvh) { @media print { a { height: 1dvh } } }", "a { --round: 1; background: url(a&b) }",
        "@media (min-width: 40em) { a { top: calc(1px + 2em) } }",
    ])
    func whatIsAskedAfterOrHasAFallbackIsLeftOut(text: String) {
        #expect(style(text) == [])
    }

    @Test func aProblemSaysWhereAndFromWhichVersion() throws {
        let file = SourceFile(
            path: "assets/a.css",
            displayPath: "t/a.css",
            bytes: Array("\n  a:has(b) { top: 0 }\nc:has(d) {}".utf8)
        )
        let floor = BrowserFloor([.chrome: BrowserVersion(102), .firefox: .init(115), .safari: .init(15, 4)])
        let found = floor.problems(StyleFeatures.uses(in: file.bytes), in: file)
        let problem = try #require(found.first)
        #expect(found.count == 1)
        #expect((problem.code, problem.line, problem.column) == (.themeTooNew, 2, 3))
        let needs = [
            BrowserNeed(browser: .chrome, promised: BrowserVersion(102), needed: BrowserVersion(105)),
            BrowserNeed(browser: .firefox, promised: BrowserVersion(115), needed: BrowserVersion(121)),
        ]
        #expect(problem.fact == .theme(.tooNew(":has", needs)))
    }

    @Test func versionsAreReadAndCompared() {
        #expect(BrowserVersion("15.4") == BrowserVersion(15, 4))
        #expect(BrowserVersion("102") == BrowserVersion(102))
        #expect(BrowserVersion(9) < BrowserVersion(15, 4) && BrowserVersion(15, 4) < BrowserVersion(15, 10))
        for text in ["", ".", "15.", "15.4.1", "-1", "laatste", "1e3", "٣"] { #expect(BrowserVersion(text) == nil) }
    }

    /// Every feature says from where on it is there, and one of a script also how a browser is asked.
    @Test func theTableIsWhole() {
        for feature in WebFeature.all {
            #expect(Browser.allCases.contains { feature.since($0) != nil }, "\(feature.name)")
            #expect(!Self.old.lacks(feature).isEmpty || feature.name == "(?<=", "\(feature.name) is everywhere")
        }
        #expect(Set(WebFeature.all.map(\.name)).count == WebFeature.all.count)
    }

    @Test func theFloorScriptAsksForWhatIsUsedAndQuotesItsSentence() throws {
        let uses = ["f(list.at(-1), Object.hasOwn(a, b), list.at(0));"].flatMap { text in
            ScriptModule(SourceFile(path: "assets/a.js", displayPath: "t/a.js", bytes: Array(text.utf8))).features
        }
        let text = String(decoding: FloorScript.text(for: uses, sentence: "Te 'oud' </script> é"), as: UTF8.self)
        #expect(text.contains("able=!!(true&&Array.prototype.at&&Object.hasOwn)"))
        #expect(text.contains("'Te \\u0027oud\\u0027 \\u003c/script> \\u00e9'"))
    }
}
