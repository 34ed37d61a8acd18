import Mustache

/// What a template may show: named texts, HTML fragments, flags, lists and nested views.
///
/// HTML stands only under names that end in `HTML`, and only those names may be shown with three braces
/// (`ThemeTemplates` refuses others), so a text cannot reach a page unescaped.
package struct View: Sendable, MustacheParent {
    private var fields: [String: Value] = [:]

    enum Value: Sendable {
        case text(String)
        case html(String)
        case flag(Bool)
        case list([View])
        case view(View)
    }

    package init() {}

    /// An entry of a list that is nothing but a text.
    package init(line text: String) {
        self.init()
        self[text: "text"] = text
    }

    package subscript(text name: String) -> String? {
        get { if case .text(let text) = fields[name] { text } else { nil } }
        set { fields[name] = newValue.flatMap { $0.isEmpty ? nil : .text($0) } }
    }

    package subscript(flag name: String) -> Bool {
        get { if case .flag(let flag) = fields[name] { flag } else { false } }
        set { fields[name] = .flag(newValue) }
    }

    package subscript(list name: String) -> [View] {
        get { if case .list(let list) = fields[name] { list } else { [] } }
        set { fields[name] = newValue.isEmpty ? nil : .list(newValue) }
    }

    package subscript(view name: String) -> View? {
        get { if case .view(let view) = fields[name] { view } else { nil } }
        set { fields[name] = newValue.map(Value.view) }
    }

    /// Stores trusted HTML, as the renderer made it, under `name` + `HTML`.
    package mutating func setHTML(_ bytes: [UInt8], as name: String) {
        setHTML(String(decoding: bytes, as: UTF8.self), as: name)
    }

    package mutating func setHTML(_ html: String, as name: String) {
        fields[name + "HTML"] = html.isEmpty ? nil : .html(html)
    }

    package func child(named name: String) -> Any? {
        switch fields[name] {
        case .text(let text), .html(let text): text
        case .flag(let flag): flag
        case .list(let list): list
        case .view(let view): view
        case nil: nil
        }
    }
}
