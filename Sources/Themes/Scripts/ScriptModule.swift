import Diagnosis

/// A script of a theme as a module: what it imports, what it exports, and what is left of it for browsers.
struct ScriptModule: ThemePart {
    /// `import { a, b as c } from '../rules/text.js'` or `import * as text from …`.
    struct Import: Sendable {
        /// Inside `assets`: `rules/text.js`.
        var path: String
        /// Where the path stands in the file.
        var range: Range<Int>
        /// The names of the other module that it needs.
        var names: [Name]
        /// What goes between the brackets of a function that is handed the module: `{a,b:c}`; empty when nothing is.
        var pattern: String
    }

    struct Name: Sendable {
        var text: String
        var range: Range<Int>
    }

    let file: SourceFile
    let imports: [Import]
    /// `import('./later.js')`: what loads when it is asked for.
    let later: [Import]
    /// By the name that others know it by, the name it has here.
    let exports: [String: String]
    /// Without imports, comments and blanks that say nothing. `ScriptLinker` puts it in a function.
    let body: [UInt8]
    /// What not every browser has.
    let features: [FeatureUse]
    let problems: [Diagnostic]

    /// Inside `assets`.
    var path: String { String(file.path.dropFirst(Self.folder.count)) }

    static let folder = "assets/"

    init(_ file: SourceFile) {
        self.file = file
        let inline = InlineText.problems(in: file)
        do throws(ScriptProblem) {
            var parser = try ScriptParser(file)
            try parser.parse()
            imports = parser.imports
            later = parser.later
            exports = parser.exports
            body = parser.writer.bytes
            features = parser.features
            problems = inline
        } catch {
            (imports, later, exports, body, features) = ([], [], [:], [], [])
            problems = inline + [file.diagnostic(error)]
        }
    }
}

extension SourceFile {
    func diagnostic(_ problem: ScriptProblem) -> Diagnostic {
        let text = String(decoding: bytes[problem.range], as: UTF8.self)
        return scriptDiagnostic(at: problem.range, .refused(problem.reason, text: text))
    }

    func scriptDiagnostic(at range: Range<Int>, _ fact: ScriptFact) -> Diagnostic {
        let place = place(of: range)
        return diagnostic(.theme(.script(fact)), line: place.line, column: place.column, length: range.count)
    }
}
