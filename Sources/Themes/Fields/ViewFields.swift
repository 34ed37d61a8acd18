/// The fields of one shape of view, such as a card: all that a template may name there.
///
/// The names of the cases are the names in templates, and their numbers the slots of a `View`. A shape can include
/// others, whose fields then stand among its own.
package protocol ViewFields: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == Int {
    static var shape: Shape { get }
    /// What makers of themes call it, in Dutch: `Kaart`. Stands with the wording.
    static var shapeTitle: String { get }
    var holds: FieldKind { get }
    /// What a field holds, as a Dutch sentence for makers of themes. Stands with the wording.
    var about: String { get }
}

package enum FieldKind: Sendable {
    case text
    /// Trusted HTML. Only such a field has a name that ends in `HTML`.
    case html
    case flag
    case list(Shape)
    case view(Shape)
}
