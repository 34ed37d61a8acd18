import Diagnosis

/// The templates of a theme, read once, checked, and compiled for the views that the program fills in.
package struct ThemeTemplates: Sendable {
    private let trees: [String: TemplateTree]
    private let strings: Strings
    private let programs: [Template: TemplateProgram]

    /// - Parameters:
    ///   - sources: the templates, each with a name of its own.
    ///   - strings: the words that `{{s.key}}` stands for.
    ///   - earlier: templates of a load before; what is still the same is not made again.
    static func load(
        _ sources: [TemplateSource],
        strings: Strings,
        reusing earlier: ThemeTemplates? = nil
    ) -> (ThemeTemplates, [Diagnostic]) {
        var trees: [String: TemplateTree] = [:]
        var diagnostics: [Diagnostic] = []
        var areSame = earlier?.strings == strings
        for source in sources {
            diagnostics += source.problems
            let text = source.text(with: strings)
            if let tree = earlier?.trees[source.name], tree.bytes == text {
                trees[source.name] = tree
                continue
            }
            areSame = false
            do throws(TemplateTree.Failure) {
                trees[source.name] = try TemplateTree(text)
            } catch {
                // A name that is not closed was found already, at its place.
                guard !source.problems.contains(where: { $0.code == .themeTemplate }) else { continue }
                diagnostics.append(problem(error, in: source.file))
            }
        }
        if let earlier, areSame, trees.count == earlier.trees.count { return (earlier, diagnostics) }
        return (ThemeTemplates(trees, strings), diagnostics)
    }

    private init(_ trees: [String: TemplateTree], _ strings: Strings) {
        (self.trees, self.strings) = (trees, strings)
        programs = Template.allCases.reduce(into: [:]) { programs, template in
            programs[template] = TemplateCompiler.program(
                template.rawValue,
                for: template.shape,
                trees: trees,
                words: strings.words
            )
        }
    }

    func has(_ name: String) -> Bool { trees[name] != nil }

    package func render<Fields>(_ view: View<Fields>, with template: Template) -> [UInt8] {
        render(view.value, with: template)
    }

    package func render(_ view: ViewValue, with template: Template) -> [UInt8] {
        assert(view.shape === template.shape, template.rawValue)
        var bytes: [UInt8] = []
        if let program = programs[template] { TemplateRenderer.render(view, with: program, into: &bytes) }
        return bytes
    }

    /// What a template makes of a view of any shape: for tests.
    func render(_ view: ViewValue, named name: String) -> String {
        let program = TemplateCompiler.program(name, for: view.shape, trees: trees, words: strings.words)
        var bytes: [UInt8] = []
        TemplateRenderer.render(view, with: program, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The place of an error is that in the file, without words: read once more as it is written.
    private static func problem(_ failure: TemplateTree.Failure, in file: SourceFile) -> Diagnostic {
        var failure = failure
        do throws(TemplateTree.Failure) { _ = try TemplateTree(file.bytes) } catch { failure = error }
        return file.diagnostic(.theme(.template(failure.problem)), at: failure.place)
    }
}
