import TestSupport
import Testing

@testable import Themes

/// Compiled templates write what Mustache writes, byte for byte.
@Suite struct TemplateProgramTests {
    private static let leaf = Shape(
        "Blad",
        [.init("a", .text), .init("m", .text), .init("flag", .flag), .init("xHTML", .html)]
    )
    private static let item = Shape(
        "Regel",
        [.init("a", .text), .init("b", .text), .init("m", .list(leaf)), .init("view", .view(leaf))]
    )
    private static let root = Shape(
        "Wortel",
        [
            .init("a", .text), .init("b", .text), .init("c", .text), .init("flag", .flag), .init("no", .flag),
            .init("xHTML", .html), .init("list", .list(item)), .init("view", .view(item)), .init("m", .flag),
            .init("none", .list(leaf)),
        ]
    )
    private static let words = ["a": "Eén & <twee>", "deel.b": "twee", "deel.leeg": "", "acc": "{b}", "regels": "x\ny"]

    private static func view(_ shape: Shape, _ values: [String: ViewValue.Slot]) -> ViewValue {
        var view = ViewValue(shape)
        for (name, value) in values { if let slot = shape.slot(of: name) { view.slots[slot] = value } }
        return view
    }

    private static let sample: ViewValue = {
        let first = view(leaf, ["a": .text("blad"), "xHTML": .html(Array("<i>é</i>".utf8)), "flag": .flag(true)])
        let second = view(leaf, ["m": .text("m"), "flag": .flag(false)])
        let one = view(item, ["b": .text("'b'"), "m": .list([first, second]), "view": .view(first)])
        let other = view(item, ["a": .text("regel\n twee"), "b": .text("c > d")])
        return view(
            root,
            [
                "a": .text("<a href=\"x\">&é"), "b": .text("b"), "flag": .flag(true), "no": .flag(false),
                "m": .flag(true), "xHTML": .html(Array("<b>x</b>\n".utf8)), "list": .list([one, other]),
                "view": .view(one),
            ]
        )
    }()

    @Test(arguments: [
        "", "tekst", "{{a}}", "{{{xHTML}}}{{&xHTML}}", "{{ a }} {{& a }}", "{{onbekend}}|{{#onbekend}}x{{/onbekend}}",
        "{{#flag}}ja{{/flag}}{{^flag}}nee{{/flag}}{{#no}}ja{{/no}}{{^no}}nee{{/no}}", "{{^c}}geen c{{/c}}{{c}}",
        "{{#list}}{{a}}-{{b}}-{{c}};{{/list}}{{^list}}leeg{{/list}}", "{{#none}}x{{/none}}{{^none}}leeg{{/none}}",
        "{{#list}}{{#m}}[{{a}}{{#flag}}!{{/flag}}{{b}}]{{/m}}{{/list}}", "{{#m}}x{{/m}}",
        "{{#a}}({{.}}){{/a}}{{#xHTML}}{{{.}}}{{/xHTML}}{{#a}}{{#flag}}{{.}}{{/flag}}{{/a}}",
        "{{view.b}}{{view.a}}{{view.view.a}}{{view.view.b}}{{a.b}}{{view.onbekend}}",
        "{{#view.view}}{{a}}{{b}}{{/view.view}}{{^view.view}}x{{/view.view}}{{^view.a}}x{{/view.a}}",
        "{{#view.m}}{{a}}{{xHTML}};{{/view.m}}{{#view}}{{.b}}{{.c}}{{#.m}}{{.a}}{{/.m}}{{/view}}",
        "{{#list}}{{#m}}{{#view}}{{a}}{{/view}}{{/m}}{{/list}}",
        "{{s.a}}{{s.deel.b}}{{s.weg}}{{#s.a}}{{.}}{{b}}{{/s.a}}",
        "{{#s.deel}}{{b}}{{leeg}}{{/s.deel}}{{^s.deel.leeg}}x{{/s.deel.leeg}}",
        "{{s.acc}}{{{s.acc}}}{{#list}}{{#s.deel}}{{b}}{{a}}{{/s.deel}}{{s.regels}}{{/list}}",
        "{{#list}}{{^a}}{{b}}{{/a}}{{#a}}{{b}}{{/a}}{{/list}}",
    ])
    func namesStandForTheSame(template: String) throws {
        let (library, program) = try MustacheReference(templates: ["a": template], words: Self.words)
            .rendered(Self.sample)
        #expect(program == library)
    }

    @Test(arguments: [
        "{{#flag}}\nx\n{{/flag}}\n", "  {{#flag}}  \n  x\n  {{/flag}}  \ny", "{{#flag}}\n{{/flag}}",
        "x {{#flag}}\n y\n{{/flag}} z\n", "{{! weg }}\nx\n  {{! weg }}\n  {{! a }}{{! b }}", "x {{! blijft }} y\n",
        "{{!\nover\nregels\n}}\nz", "  {{! a }} x {{! b }}\n", "{{#flag}}\r\nx\r\n{{/flag}}\r\ny\r\n",
        "\t{{#no}}\n{{/no}}\n  {{^no}}\n    x\n  {{/no}}\n", "  x\n   ", "x\n  {{a}}  \n  ",
        "{{#list}}\n- {{b}}\n{{/list}}\n", "{{#list}}\n{{b}}{{/list}} {{#flag}}\n x {{/flag}}\n",
        "{{#list}} {{b}}\n{{/list}}\n  {{a}}\n", "{{#flag}}{{#flag}}\n{{/flag}}\n{{/flag}}\n",
        "{{#flag}}\n\n{{/flag}}\n\n", " {{#flag}}{{/flag}}\n {{a}}", "a { b } {c {{a}} d}}\n", "{{>p}}", "{{> p }}\n",
        "  {{>p}}\n  x", "x {{>p}}\n", "  {{>p}} x\n", "{{#list}}\n  {{>p}}\n{{/list}}\n", "  {{>q}}\n",
        "\t{{>q}}\r\nz", "  {{>weg}}\nx", "{{#list}}{{>p}}{{/list}}", "  {{>r}}\n  {{>s}}\n",
        "{{#flag}}x\n{{/flag}}\n  {{#flag}}\n  {{>r}}\n  {{/flag}}\n",
    ])
    func linesAndPartsAreTheSame(template: String) throws {
        let templates = [
            "a": template, "p": "<p>\n{{a}}\n</p>\n",
            "q": "een\n  {{>p}}\n{{#list}}\n{{b}}\n{{/list}}\n{{{xHTML}}}twee\n",
            "r": "{{#list}}\n{{b}}\n\n{{/list}}\n{{^no}}\n{{a}}\n{{/no}}\n{{#weg}}x{{/weg}}\n{{^weg}}\ny\n{{/weg}}",
            "s": "{{#s.a}}\n{{.}}\r\n{{/s.a}}{{xHTML}}\n{{c}}{{#no}}x{{/no}}z\n",
        ]
        let (library, program) = try MustacheReference(templates: templates, words: Self.words).rendered(Self.sample)
        #expect(program == library)
    }

    @Test func randomTemplatesAreTheSame() throws {
        var random = SeededGenerator(seed: 17)
        for _ in 0..<2_000 {
            var templates = RandomTemplates(random: random)
            let reference = MustacheReference(templates: templates.make(), words: Self.words)
            random = templates.random
            let view = Self.random(Self.root, &random)
            let (library, program) = try reference.rendered(view)
            #expect(program == library, "\(reference.templates) \(view)")
            if program != library { return }
        }
    }

    private static func random(_ shape: Shape, _ random: inout SeededGenerator) -> ViewValue {
        var view = ViewValue(shape)
        for (index, field) in shape.fields.enumerated() where Int.random(in: 0..<3, using: &random) > 0 {
            let text = ["x", "<&>", "één\n", "\n", "a\n b"].randomElement(using: &random) ?? ""
            view.slots[index] =
                switch field.holds {
                case .text: .text(text)
                case .html: .html(Array(text.utf8))
                case .flag: .flag(Bool.random(using: &random))
                case .view(let shape): .view(Self.random(shape, &random))
                case .list(let shape):
                    .list((0..<Int.random(in: 1..<4, using: &random)).map { _ in Self.random(shape, &random) })
                }
        }
        return view
    }

    /// A broken template says the first thing that is wrong, and where.
    @Test(arguments: [
        ("é {{a b}}", "unfinishedName 1:8"), ("{{#a}}\n{{/b}}", "sectionCloseNameIncorrect 2:4"),
        ("{{/a}}", "sectionCloseNameIncorrect 1:4"), ("x\n{{#a}}\n", "expectedSectionEnd 3:1"),
        ("{{{aHTML}} ", "unfinishedName 1:11"), ("{{#a}}{{^b}}{{/a}}", "sectionCloseNameIncorrect 1:16"),
        ("{{a", "unfinishedName 1:1"), ("x {{! a", "unfinishedName 1:3"), ("{{> a b}}", "unfinishedName 1:7"),
        ("{{s.a}} {{#a}}", "expectedSectionEnd 1:15"), ("{{ #a }}", "unfinishedName 1:4"),
    ])
    func aBrokenTemplateSaysWhere(template: String, problem: String) {
        let source = TemplateSource(.init(path: "templates/a.mustache", displayPath: "a", bytes: Array(template.utf8)))
        let problems = ThemeTemplates.load([source], strings: Strings(Self.words)).1
        #expect(
            problems.map { "\($0.parameters["reason"] ?? "") \($0.line ?? 0):\($0.column ?? 0)" } == [problem]
        )
    }
}

/// Templates of tags that could stand there, in an order that nobody would write.
private struct RandomTemplates {
    var random: SeededGenerator

    private static let values = ["a", "b", "c", "view.a", "view.view.a", ".a", "s.a", "s.acc", "a.b", "onbekend"]
    private static let html = ["xHTML", "view.view.xHTML"]
    private static let sections = [
        "a", "flag", "no", "list", "view", "m", "none", "view.m", "view.view", ".view", "s.a", "s.deel", "xHTML", "c",
        "view.a", "s.weg",
    ]
    private static let texts = ["x", " ", "  ", "\n", "\n", "\n", "\r\n", "\n  ", "\t", "<p>", "{ ", " }", "é"]

    mutating func make() -> [String: String] {
        ["a": nodes(depth: 3, parts: ["p", "q"]), "p": nodes(depth: 2, parts: ["q"]), "q": nodes(depth: 2, parts: [])]
    }

    private mutating func pick(_ list: [String]) -> String { list.randomElement(using: &random) ?? "" }

    private mutating func nodes(depth: Int, parts: [String]) -> String {
        (0..<Int.random(in: 0..<7, using: &random)).map { _ in node(depth: depth, parts: parts) }.joined()
    }

    private mutating func node(depth: Int, parts: [String]) -> String {
        switch Int.random(in: 0..<12, using: &random) {
        case 0...4: return pick(Self.texts)
        case 5: return "{{\(pick(Self.values))}}"
        case 6: return "{{{\(pick(Self.html))}}}"
        case 7: return parts.isEmpty ? "{{! a }}" : pick(["", "\n  "]) + "{{>\(pick(parts))}}" + pick(["", "\n"])
        case 8: return "{{! weg\n }}"
        default:
            guard depth > 0 else { return pick(Self.texts) }
            let name = pick(Self.sections)
            let (open, close) = (pick(["", "\n", "\n  "]), pick(["", "\n"]))
            let inner = nodes(depth: depth - 1, parts: parts)
            return "\(open){{\(pick(["#", "#", "^"]))\(name)}}\(close)\(inner){{/\(name)}}\(close)"
        }
    }
}
