import Mustache

/// The Mustache templates of a theme, parsed once and checked: parts that do not exist and unescaped text are errors.
struct ThemeTemplates: Sendable {
    private let library: MustacheLibrary

    /// - Parameters:
    ///   - files: the `.mustache` files of the theme's `templates` folder.
    ///   - strings: the words that `{{s.key}}` stands for; they are the same on every page, so they are put in here.
    static func load(_ files: [SourceFile], strings: Strings) -> (ThemeTemplates, [Diagnostic]) {
        MustacheContentTypes.register(EscapedHTML(), named: EscapedHTML.name)
        var library = MustacheLibrary()
        var diagnostics: [Diagnostic] = []
        for file in files {
            let name = String(RelativePath.name(of: file.path).dropLast(".mustache".count))
            do {
                let text = String(decoding: file.bytes, as: UTF8.self)
                // As it is written first, for an error at the right place.
                _ = try MustacheTemplate(string: text)
                try library.register(EscapedHTML.pragma + "\n" + withWords(text, strings), named: name)
                diagnostics += unescapedNames(in: file)
            } catch {
                diagnostics.append(templateProblem(error, in: file))
            }
        }
        return (ThemeTemplates(library: library), diagnostics)
    }

    func has(_ name: String) -> Bool { library.getTemplate(named: name) != nil }

    func render(_ view: View, with name: String) -> String {
        library.render(view, withTemplate: name) ?? ""
    }

    /// The template with the words of the theme in it; one that is missing stays as it was, and is reported elsewhere.
    private static func withWords(_ text: String, _ strings: Strings) -> String {
        let escape = EscapedHTML()
        return text.replacing(/\{\{s\.([A-Za-z0-9.-]+)\}\}/) { match in
            let key = String(match.1)
            guard strings.has(key), case let word = escape.escapeText(strings(key)), !word.contains("{{") else {
                return String(match.0)
            }
            return word
        }
    }

    private static func templateProblem(_ error: any Error, in file: SourceFile) -> Diagnostic {
        if let parse = error as? MustacheTemplate.ParserError {
            return file.diagnostic(
                .themeTemplate,
                line: parse.context.lineNumber,
                column: max(1, parse.context.columnNumber),
                ["reason": "\(parse.error)"]
            )
        }
        return file.diagnostic(.themeTemplate, ["reason": "\(error)"])
    }

    /// Every `{{{name}}}` or `{{&name}}` whose name does not end in `HTML`.
    private static func unescapedNames(in file: SourceFile) -> [Diagnostic] {
        var found: [Diagnostic] = []
        let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            let text = String(decoding: line, as: UTF8.self)
            guard text.contains("{{{") || text.contains("{{&") else { continue }
            for match in text.matches(of: /\{\{(?:\{|&)\s*([^}\s]+)\s*\}{2,3}/) where !match.1.hasSuffix("HTML") {
                let column = text[..<match.range.lowerBound].utf8.count + 1
                found.append(
                    file.diagnostic(
                        .themeUnescaped,
                        line: number + 1,
                        column: column,
                        length: text[match.range].utf8.count,
                        ["name": String(match.1)]
                    )
                )
            }
        }
        return found
    }
}
