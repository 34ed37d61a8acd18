/// Texts by field. A field without a text and one with an empty text are the same.
package struct FieldTexts<Field: Hashable & Sendable>: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    private var texts: [Field: String] = [:]

    /// From its parts.
    package init(_ texts: [Field: String] = [:]) {
        self.texts = texts.filter { !$0.value.isEmpty }
    }

    package init(dictionaryLiteral elements: (Field, String)...) {
        self.init(Dictionary(elements) { _, last in last })
    }

    /// The text of a field, or an empty one.
    package subscript(field: Field) -> String {
        get { texts[field] ?? "" }
        set { texts[field] = newValue.isEmpty ? nil : newValue }
    }

    /// Whether no field has a text.
    package var isEmpty: Bool { texts.isEmpty }
}
