import Diagnosis
import Mustache

/// The Mustache templates of a theme, parsed once and checked: parts that do not exist and unescaped text are errors.
package struct ThemeTemplates: Sendable {
    private let library: MustacheLibrary
    /// What each was parsed from, to know whether a later load can use it again.
    private let texts: [String: [UInt8]]
    private let words: Strings.Words

    /// - Parameters:
    ///   - sources: the templates, each with a name of its own.
    ///   - strings: the words that `{{s.key}}` stands for.
    ///   - earlier: templates of a load before; what is still the same is not parsed again.
    static func load(
        _ sources: [TemplateSource],
        strings: Strings,
        reusing earlier: ThemeTemplates? = nil
    ) -> (ThemeTemplates, [Diagnostic]) {
        MustacheContentTypes.register(EscapedHTML(), named: EscapedHTML.name)
        var library = MustacheLibrary()
        var texts: [String: [UInt8]] = [:]
        var diagnostics: [Diagnostic] = []
        for source in sources {
            let name = source.name
            let text = source.text(with: strings)
            diagnostics += source.problems
            if earlier?.texts[name] == text, let template = earlier?.library.getTemplate(named: name) {
                library.register(template, named: name)
                texts[name] = text
                continue
            }
            do {
                try library.register(String(decoding: text, as: UTF8.self), named: name)
                texts[name] = text
            } catch {
                // A name that is not closed was found already, at its place.
                guard !source.problems.contains(where: { $0.code == .themeTemplate }) else { continue }
                diagnostics.append(problem(error, in: source.file))
            }
        }
        return (ThemeTemplates(library: library, texts: texts, words: strings.words), diagnostics)
    }

    func has(_ name: String) -> Bool { texts[name] != nil }

    package func render<Fields>(_ view: View<Fields>, with template: Template) -> String {
        render(view.value, with: template)
    }

    package func render(_ view: ViewValue, with template: Template) -> String {
        assert(view.shape === template.shape, template.rawValue)
        return render(view, named: template.rawValue)
    }

    func render(_ view: ViewValue, named name: String) -> String {
        library.render(Root(view: view, words: words), withTemplate: name) ?? ""
    }

    /// What a template starts from: the fields of its view, and the words of the theme under `s`.
    private struct Root: MustacheParent {
        let view: ViewValue
        let words: Strings.Words

        func child(named name: String) -> Any? { name == "s" ? words : view.child(named: name) }
    }

    /// The place of an error is that in the file, without words: parsed once more as it is written.
    private static func problem(_ error: any Error, in file: SourceFile) -> Diagnostic {
        do {
            _ = try MustacheTemplate(string: String(decoding: file.bytes, as: UTF8.self))
        } catch let parse as MustacheTemplate.ParserError {
            return file.diagnostic(
                .theme(.template(TemplateProblem(parse.error))),
                line: parse.context.lineNumber,
                column: max(1, parse.context.columnNumber)
            )
        } catch {}
        return file.diagnostic(.theme(.template(.other("\(error)"))))
    }
}

extension TemplateProblem {
    /// The template library's finding.
    fileprivate init(_ error: any Error) {
        self =
            switch error as? MustacheTemplate.Error {
            case .sectionCloseNameIncorrect: .wrongSectionEnd
            case .expectedSectionEnd: .openSection
            case .unfinishedName: .unfinishedName
            default: .other("\(error)")
            }
    }
}
