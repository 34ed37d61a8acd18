import Diagnosis
import Foundation
import Site
import TestSupport
import Testing

@testable import Themes

/// Templates name only what is there: every slip of the pen has a place and a way out.
@Suite struct FieldCheckTests {
    private static let roots = [("page", PageField.shape), ("section", SectionField.shape), ("home", HomeField.shape)]

    private func problems(_ templates: [String: String], words: [String: String] = [:]) -> [String] {
        let sources = templates.map { name, text in
            let path = "templates/\(name).mustache"
            return TemplateSource(SourceFile(path: path, displayPath: name, bytes: Array(text.utf8)))
        }
        let found = FieldCheck.problems(
            in: Dictionary(uniqueKeysWithValues: sources.map { ($0.name, $0) }),
            roots: Self.roots,
            strings: Strings(words)
        )
        return found.sorted().map { problem in
            let facts = problem.parameters
            let root = facts["template"].map { " in \($0)" } ?? ""
            let about = [facts["reason"], facts["name"], facts["nearest"]].compactMap(\.self).joined(separator: " ")
            return "\(problem.file):\(problem.line ?? 0):\(problem.column ?? 0)+\(problem.length) \(about)\(root)"
        }
    }

    @Test(arguments: [
        "{{title}}", "{{ title }}", "{{{contentHTML}}}", "{{&contentHTML}}",
        "{{#lead}}{{.}}{{/lead}}{{^lead}}–{{/lead}}",
        "{{#outline}}{{id}} {{title}}{{/outline}}", "{{updated.iso}}{{#updated}}{{iso}}{{.text}}{{/updated}}",
        "{{#hasOutline}}{{.title}}{{#outline}}{{.text}}{{/outline}}{{/hasOutline}}", "{{! {{titel}} }}",
        "{{#aspects}}{{#links}}{{sector}}{{title}}{{/links}}{{/aspects}}",
        "{{#sources}}{{#.url}}{{.}}{{title}}{{/.url}}{{/sources}}",
        "{{s.a}}{{ s.a }}{{#s.a}}{{.}}{{/s.a}}{{#s.deel}}{{b}}{{/s.deel}}",
        "{{#contentHTML}}{{{contentHTML}}}{{/contentHTML}}",
        "{{#draft}}{{.}}{{/draft}}{{#previous}}{{url}}{{/previous}}{{next.title}}",
    ])
    func whatIsThereIsAccepted(template: String) {
        #expect(problems(["page": template], words: ["a": "Een", "deel.b": "Twee"]) == [])
    }

    @Test(arguments: [
        ("<h1>\né {{titel}}</h1>", "2:6+5 unknown titel title"),
        ("{{#breadcrumbs}}{{iets}}{{.}}{{/breadcrumbs}}", "1:4+11 unknown breadcrumbs breadcrumb"),
        ("{{^outlin}}x{{/outlin}}", "1:4+6 unknown outlin outline"), ("{{#blocks}}{{/blocks}}", "1:4+6 unknown blocks"),
        ("{{updated.isso}}", "1:3+12 unknown updated.isso updated.iso"), ("{{title.iso}}", "1:3+9 unknown title.iso"),
        ("{{#outline}}{{.title}}{{/outline}}", "1:15+6 unknown .title title"),
        ("{{#outline}}{{tixt}}{{/outline}}", "1:15+4 unknown tixt text"),
        ("{{#lead}}{{.title}}{{/lead}}", "1:12+6 unknown .title title"),
        ("{{#outline}}{{/outline}}{{text}}", "1:27+4 unknown text next"),
        ("{{{inhoudHTML}}}", "1:4+10 unknown inhoudHTML"),
        ("{{outline}}", "1:3+7 list outline"), ("{{updated}}", "1:3+7 view updated"),
        ("{{hasOutline}}", "1:3+10 flag hasOutline"), ("{{contentHTML}}", "1:3+11 html contentHTML"),
        ("{{#contentHTML}}{{.}}{{/contentHTML}}", "1:19+1 html ."), ("{{.}}", "1:3+1 noText"),
        ("{{#outline}}{{.}}{{/outline}}", "1:15+1 noText"), ("{{#hasOutline}}{{.}}{{/hasOutline}}", "1:18+1 noText"),
        ("{{scansURL}}", "1:3+8 unknown scansURL"),
    ])
    func aNameThatIsNotThereIsFoundWhereItStands(template: String, problem: String) {
        #expect(problems(["page": template]) == ["page:" + problem])
    }

    @Test func allAreFoundAtOnce() {
        #expect(problems(["page": "{{a1}}{{#b2}}{{c3}}{{/b2}}{{^d4}}{{e5}}{{/d4}}"]).count == 4)
    }

    @Test func aPartHasTheFieldsOfTheSectionsAroundIt() {
        let part = ["part": "{{id}}{{title}}"]
        #expect(problems(part.merging(["page": "{{#outline}}{{>part}}{{/outline}}"]) { $1 }) == [])
        #expect(problems(part.merging(["page": "{{> part }}"]) { $1 }) == ["part:1:3+2 unknown id"])
    }

    @Test func aPartThatIsWrongAtOneOfItsUsesSaysWhere() {
        let templates = [
            "page": "{{>part}}", "home": "{{>part}}", "section": "{{>middle}}", "middle": "{{>part}}",
            "part": "{{title}} {{childrenTitle}}",
        ]
        #expect(problems(templates) == ["part:1:13+13 unknown childrenTitle in page"])
    }

    @Test func aPartThatIsWrongEverywhereIsOneProblem() {
        let templates = ["page": "{{>part}}", "home": "{{>part}}{{>part}}", "part": "{{titel}}"]
        #expect(problems(templates) == ["part:1:3+5 unknown titel title"])
    }

    @Test func aPartThatNobodyPutsInIsNotJudged() {
        #expect(problems(["page": "{{title}}", "part": "{{titel}}"]) == [])
    }

    @Test func aPartThatPutsItselfInIsRefused() {
        #expect(problems(["page": "{{>a}}", "a": "{{>b}}", "b": "<p>{{>a}}</p>"]) == ["b:1:7+1 circle a"])
        #expect(problems(["page": "{{#outline}}{{>page}}{{/outline}}"]) == ["page:1:16+4 circle page"])
    }

    @Test(arguments: [
        ("{{=<% %>=}}", "{{="), ("{{% CONTENT_TYPE: TEXT}}", "{{%"), ("{{<page}}{{/page}}", "{{<"),
        ("{{$a}}{{/a}}", "{{$"),
        ("{{>*title}}", "*title"), ("{{uppercased(title)}}", "uppercased(title)"),
        ("{{#first()}}{{/first()}}", "first()"),
    ])
    func whatMustacheCanAndThemesMayNotIsRefused(template: String, text: String) {
        let file = SourceFile(path: "templates/a.mustache", displayPath: "a", bytes: Array(template.utf8))
        let problem = TemplateSource(file).problems.first
        #expect(problem?.code == .themeTemplate)
        #expect(problem?.parameters == ["reason": "unsupported", "text": text])
        #expect((problem?.line, problem?.column) == (1, 1))
    }

    @Test func aMissingWordIsFoundInSectionsToo() {
        let text = "{{s.a}}{{ s.b }}{{#s.c}}{{/s.c}}{{#s.deel}}{{/s.deel}}"
        let file = SourceFile(path: "templates/a.mustache", displayPath: "a", bytes: Array(text.utf8))
        let missing = TemplateSource(file).missingWords(of: Strings(["a": "Een", "deel.d": "Vier"]))
        #expect(missing.map(\.parameters) == [["word": "b"], ["word": "c"]])
        #expect(missing.map(\.column) == [8, 17])
    }

    @Test func aWordWithBlanksAroundItIsPutInToo() {
        let file = SourceFile(path: "templates/a.mustache", displayPath: "a", bytes: Array("<p>{{ s.a }}</p>".utf8))
        let text = TemplateSource(file).text(with: Strings(["a": "Een & twee"]))
        #expect(String(decoding: text, as: UTF8.self).hasSuffix("<p>Een &amp; twee</p>"))
    }

    /// An overlay: its own files are judged, with those that it inherits around them.
    @Test func anOverlayIsJudgedAsItIsPutTogether() async throws {
        let site = try TestSite.minimal().overlay([
            "templates/meta.mustache": "<p>{{titel}}</p>\n", "templates/breadcrumb.mustache": "{{> krummelpad}}\n",
            "templates/next-step.mustache": "{{id}}{{extraLable}}\n", "templates/notice.mustache": "{{stages}}\n",
        ])
        try await site.buildWithErrors()
        #expect(
            site.problems.map { $0.replacing(site.root.file + "/overlay/templates/", with: "") } == [
                "breadcrumb.mustache:1:5 theme-template", "meta.mustache:1:6 theme-field",
                "next-step.mustache:1:9 theme-field", "notice.mustache:1:3 theme-field",
            ]
        )
    }
}

/// What the declarations of fields have to keep to.
@Suite struct FieldDeclarationTests {
    private static let shapes: [Shape] = {
        var found: [Shape] = []
        func add(_ shape: Shape) {
            guard !found.contains(shape) else { return }
            found.append(shape)
            shape.includes.forEach(add)
            for field in shape.fields {
                switch field.holds {
                case .list(let shape), .view(let shape): add(shape)
                case .text, .html, .flag: break
                }
            }
        }
        Template.allCases.map(\.shape).forEach(add)
        return found
    }()

    @Test func noNameStandsTwiceInAShape() {
        #expect(Self.shapes.count > 80)
        for shape in Self.shapes {
            #expect(Set(shape.fields.map(\.name)).count == shape.fields.count, "\(shape.title)")
            // Words of the theme stand under this name.
            #expect(shape["s"] == nil)
        }
    }

    @Test func titlesAreDifferent() {
        #expect(Set(Self.shapes.map(\.title)).count == Self.shapes.count)
    }

    @Test func onlyFieldsOfHTMLHaveItInTheirName() {
        for field in Self.shapes.flatMap(\.fields) {
            let isHTML = if case .html = field.holds { true } else { false }
            #expect(field.name.hasSuffix("HTML") == isHTML, "\(field.name)")
        }
    }

    @Test func everyFieldIsExplainedInASentence() {
        for field in Self.shapes.flatMap(\.fields) {
            #expect(field.about.first?.isUppercase == true && field.about.count < 120, "\(field.name)")
            #expect(field.about.hasSuffix("."), "\(field.name)")
        }
    }

    /// The page for makers of themes is what the program makes of the declarations.
    ///
    /// After a change: `SCANDOSSIER_RECORD=1 swift test --filter FieldDeclarationTests` writes the page anew, and fails.
    @Test func theManualListsThem() throws {
        let page = Repository.root.appending(path: "content/redactie/thema-velden.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let start = try #require(text.firstRange(of: FieldManual.start)).lowerBound
        if ProcessInfo.processInfo.environment["SCANDOSSIER_RECORD"] == "1" {
            try (text[..<start] + FieldManual.text).write(to: page, atomically: true, encoding: .utf8)
            Issue.record("recorded content/redactie/thema-velden.md")
        } else {
            #expect(text[start...] == FieldManual.text)
        }
    }
}
