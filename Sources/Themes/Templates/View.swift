/// What a template may show, as one shape of view declares it: texts, HTML fragments, flags, lists and nested views.
///
/// HTML stands only in fields whose names end in `HTML`, and only those may be shown with three braces (`TemplateSource`
/// refuses others), so a text cannot reach a page unescaped. Debug builds stop at a value that is not of its field's
/// kind.
package struct View<Fields: ViewFields>: Sendable {
    package var value: ViewValue

    @inlinable package init() { value = ViewValue(Fields.shape) }

    @inlinable package subscript(text field: Fields) -> String? {
        get { if case .text(let text) = value.slots[field.rawValue] { text } else { nil } }
        set {
            assert({ if case .text = field.holds { true } else { false } }(), "\(field)")
            value.slots[field.rawValue] = newValue.flatMap { $0.isEmpty ? nil : .text($0) } ?? .absent
        }
    }

    @inlinable package subscript(flag field: Fields) -> Bool {
        get { if case .flag(let flag) = value.slots[field.rawValue] { flag } else { false } }
        set {
            assert({ if case .flag = field.holds { true } else { false } }(), "\(field)")
            value.slots[field.rawValue] = .flag(newValue)
        }
    }

    @inlinable package subscript<Item>(list field: Fields) -> [View<Item>] {
        get {
            if case .list(let list) = value.slots[field.rawValue] { list.map(View<Item>.init(value:)) } else { [] }
        }
        set {
            assert({ if case .list(let shape) = field.holds { shape === Item.shape } else { false } }(), "\(field)")
            value.slots[field.rawValue] = newValue.isEmpty ? .absent : .list(newValue.map(\.value))
        }
    }

    @inlinable package subscript<Item>(view field: Fields) -> View<Item>? {
        get { if case .view(let view) = value.slots[field.rawValue] { View<Item>(value: view) } else { nil } }
        set {
            assert({ if case .view(let shape) = field.holds { shape === Item.shape } else { false } }(), "\(field)")
            value.slots[field.rawValue] = newValue.map { .view($0.value) } ?? .absent
        }
    }

    /// Stores trusted HTML, as the renderer made it.
    @inlinable package mutating func setHTML(_ html: [UInt8], as field: Fields) {
        assert({ if case .html = field.holds { true } else { false } }(), "\(field)")
        value.slots[field.rawValue] = html.isEmpty ? .absent : .html(html)
    }

    @inlinable package mutating func setHTML(_ html: String, as field: Fields) { setHTML(Array(html.utf8), as: field) }

    /// Puts in the fields of a view whose shape this one includes.
    @inlinable package mutating func include<Other>(_ other: View<Other>) { value.include(other.value) }

    /// A view that starts with the fields of another.
    @inlinable package init<Other>(including other: View<Other>) {
        self.init()
        include(other)
    }

    @inlinable package init(value: ViewValue) { self.value = value }
}
