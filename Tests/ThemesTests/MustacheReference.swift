import Diagnosis
import Mustache

@testable import Themes

/// The same templates and view through swift-mustache, which says what is right, and through our program.
struct MustacheReference {
    var templates: [String: String]
    var words: [String: String] = [:]

    /// What the template `a` makes of a view.
    func rendered(_ view: ViewValue) throws -> (library: String, program: String) {
        let strings = Strings(words)
        let sources = templates.sorted { $0.key < $1.key }.map { name, text in
            let path = "templates/\(name).mustache"
            return TemplateSource(SourceFile(path: path, displayPath: path, bytes: Array(text.utf8)))
        }
        var library = MustacheLibrary()
        for source in sources {
            try library.register(String(decoding: source.text(with: strings), as: UTF8.self), named: source.name)
        }
        let root = Root(view: Parent(view: view), words: Words(words: strings.words))
        let program = ThemeTemplates.load(sources, strings: strings).0.render(view, named: "a")
        return (library.render(root, withTemplate: "a") ?? "", program)
    }

    private struct Parent: MustacheParent {
        let view: ViewValue

        func child(named name: String) -> Any? {
            guard let slot = view.shape.slot(of: name) else { return nil }
            return switch view.slots[slot] {
            case .absent: nil
            case .text(let text): text
            case .html(let html): String(decoding: html, as: UTF8.self)
            case .flag(let flag): flag
            case .list(let list): list.map(Parent.init)
            case .view(let view): Parent(view: view)
            }
        }
    }

    private struct Words: MustacheParent {
        let words: Strings.Words

        func child(named name: String) -> Any? {
            switch words[name] {
            case .text(let text): text
            case .words(let words): Words(words: words)
            case nil: nil
            }
        }
    }

    private struct Root: MustacheParent {
        let view: Parent
        let words: Words

        func child(named name: String) -> Any? { name == "s" ? words : view.child(named: name) }
    }
}
