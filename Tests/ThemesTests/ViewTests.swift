import Diagnosis
import Testing

@testable import Themes

private enum SampleField: Int, ViewFields {
    static let shape = Shape(Self.self)
    static let shapeTitle = "Proef"
    case title, contentHTML, lines

    var holds: FieldKind {
        switch self {
        case .title: .text
        case .contentHTML: .html
        case .lines: .list(LineField.shape)
        }
    }

    var about: String { "" }
}

/// A text cannot reach a page unescaped: HTML has names of its own, and only those may stand in three braces.
@Suite struct ViewTests {
    private func load(_ template: String, words: [String: String] = [:]) -> (ThemeTemplates, [Diagnostic]) {
        let file = SourceFile(path: "templates/a.mustache", displayPath: "t/a.mustache", bytes: Array(template.utf8))
        return ThemeTemplates.load([TemplateSource(file)], strings: Strings(words))
    }

    @Test(arguments: ["{{{title}}}", "{{& title}}", "{{&title}}", "<p>\n{{{ title }}}</p>", "{{#a}}{{{.}}}{{/a}}"])
    func unescapedTextIsRefused(template: String) {
        #expect(load(template).1.map(\.code) == [.themeUnescaped])
    }

    @Test func theRefusalPointsAtTheBraces() throws {
        let problem = try #require(load("<h1>\né {{{title}}}</h1>").1.first)
        #expect((problem.line, problem.column, problem.length) == (2, 4, 11))
        #expect(problem.parameters == ["name": "title"])
    }

    @Test(arguments: ["{{title}}", "{{{contentHTML}}}", "{{&contentHTML}}", "{{! {{title}} }}"])
    func whatIsSafeIsAccepted(template: String) {
        #expect(load(template).1 == [])
    }

    @Test(arguments: ["{{#a}}", "{{/a}}", "{{#a}}{{/b}}", "{{a"])
    func aBrokenTemplateIsRefused(template: String) {
        #expect(load(template).1.map(\.code) == [.themeTemplate])
    }

    @Test func textIsEscapedAndHTMLIsNot() {
        var view = View<SampleField>()
        view[text: .title] = "<b>\"a\" & 'b'</b>"
        view.setHTML("<b>c</b>", as: .contentHTML)
        let page = load("<p title=\"{{title}}\">{{title}}</p>{{{contentHTML}}}").0.render(view.value, named: "a")
        #expect(page.hasSuffix("<b>c</b>"))
        #expect(!page.dropLast(8).contains("<b>"))
        #expect(page.count { $0 == "\"" } == 2)
    }

    @Test func anEmptyTextOrListIsAbsent() {
        var view = View<SampleField>()
        view[text: .title] = ""
        view[list: .lines] = [View<LineField>]()
        let template = "{{#title}}x{{/title}}{{#lines}}y{{/lines}}{{^lines}}z{{/lines}}"
        #expect(load(template).0.render(view.value, named: "a") == "z")
    }

    @Test func aWordOfTheThemeIsTextToo() {
        var view = View<SampleField>()
        let words = ["a": "<b> \"één\" & {{title}}"]
        view[text: .title] = "Titel"
        let page = load("<p title=\"{{s.a}}\">{{title}}</p>", words: words).0.render(view.value, named: "a")
        #expect(page == "<p title=\"&lt;b&gt; &quot;één&quot; &amp; {{title}}\">Titel</p>")
    }

    @Test func wordsAreFilledInOnce() {
        let strings = Strings(["a": "{naam} in {jaar}"])
        for _ in 0..<20 { #expect(strings("a", ["naam": "{jaar}", "jaar": "{naam}"]) == "{jaar} in {naam}") }
    }

    @Test func aMissingWordShowsItsKey() {
        #expect(Strings([:])("page.home") == "⟦page.home⟧")
    }
}
