import Diagnosis
import Foundation
import Site
import Testing

@testable import Preview
@testable import Themes

/// The preview's own templates name only what `PanelView` and `ProblemView` have, as those of themes do.
@Suite struct TemplateFieldTests {
    private static let problem = ProblemView(
        Diagnostic(.file(.invalidUTF8), file: "content/over.md", line: 1, column: 1),
        manualURL: nil,
        line: { _, _ in "Tekst." }
    )

    private static let line = shape(of: problem.lines[0], [:])
    private static let problemShape = shape(of: problem, ["lines": line])

    /// The fields of a value that Mustache reads with a mirror.
    private static func shape(of value: Any, _ lists: [String: Shape]) -> Shape {
        let fields = Mirror(reflecting: value).children.map { child in
            let name = child.label ?? ""
            let kind: FieldKind = lists[name].map { .list($0) } ?? (child.value is Bool ? .flag : .text)
            return Shape.Field(name, kind)
        }
        return Shape("\(type(of: value))", fields)
    }

    private static func panel() async -> Shape {
        let state = await SiteSession.start(BuildRequest(content: "/nergens", theme: "/nergens")).state
        return shape(of: PanelView(of: "/", in: state), ["errors": problemShape, "warnings": problemShape])
    }

    private static func problems(_ templates: [(String, [UInt8])]) async -> [String] {
        let sources = templates.map { name, bytes in
            let path = "templates/\(name).mustache"
            return (name, TemplateSource(SourceFile(path: path, displayPath: path, bytes: bytes)))
        }
        let panel = await panel()
        let found = FieldCheck.problems(
            in: Dictionary(uniqueKeysWithValues: sources),
            roots: [("panel", panel), ("problem", panel)],
            strings: Strings([:])
        )
        return (sources.flatMap(\.1.problems) + found).sorted().map { "\($0.file):\($0.line ?? 0) \($0.parameters)" }
    }

    @Test func theyNameOnlyWhatIsThere() async {
        #expect(
            await Self.problems([
                ("panel", PackageResources.panel_mustache), ("problem", PackageResources.problem_mustache),
                ("problems", PackageResources.problems_mustache),
            ]) == []
        )
    }

    private static let text = shape(of: DeskView.Text(title: "", file: "", path: "", url: ""), [:])

    private static let file = shape(
        of: DeskView.File(name: "", url: "", messages: []),
        ["messages": shape(of: DeskView.Message(isError: true, line: 1, message: ""), [:])]
    )

    @Test func thoseOfTheEditorTooNameOnlyWhatIsThere() throws {
        let view = EditorView(file: try EditableFile("over.md", in: "."), site: "0123")
        let desk = Shape(
            "desk",
            ["hasDrafts", "hasFiles", "hasScans"].map { Shape.Field($0, .flag) }
                + ["more", "today"].map { Shape.Field($0, .text) } + [
                    Shape.Field("drafts", .list(Self.text)), Shape.Field("scans", .list(Self.text)),
                    Shape.Field("folders", .list(Self.shape(of: DeskView.Folder(path: "", name: ""), [:]))),
                    Shape.Field("files", .list(Self.file)),
                ]
        )
        let templates = [
            ("edit", PackageResources.edit_mustache, Self.shape(of: view, [:])),
            ("desk", PackageResources.desk_mustache, desk),
            ("refusal", PackageResources.refusal_mustache, Shape("refusal", [Shape.Field("message", .text)])),
        ]
        for (name, bytes, shape) in templates {
            let file = SourceFile(path: name, displayPath: name, bytes: bytes)
            let source = TemplateSource(file)
            let found = FieldCheck.problems(in: [name: source], roots: [(name, shape)], strings: Strings([:]))
            #expect((source.problems + found).map { "\($0.line ?? 0) \($0.parameters)" } == [])
        }
    }

    @Test func aSlipOfThePenIsFound() async {
        let problems = await Self.problems([
            ("panel", Array("{{#errors}}{{#lines}}{{nummer}}{{/lines}}{{/errors}}".utf8))
        ])
        #expect(problems.count == 1)
    }
}
