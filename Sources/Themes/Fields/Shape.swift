/// What a view of one kind is made of: names with their slots. One object per kind, made once.
package final class Shape: Sendable {
    package struct Field: Sendable {
        package var name: String
        package var holds: FieldKind
        package var about: String

        init(_ name: String, _ holds: FieldKind, about: String = "") {
            (self.name, self.holds, self.about) = (name, holds, about)
        }
    }

    package let title: String
    /// In the order of the slots: its own, then those of the shapes that it includes.
    package let fields: [Field]
    /// How many of the fields are its own.
    package let ownCount: Int
    package let includes: [Shape]
    /// Every shape that stands in it, those inside others too, with its first slot.
    private let parts: [(shape: Shape, offset: Int)]
    private let slots: [String: Int]

    package convenience init<Fields: ViewFields>(_ fields: Fields.Type, includes: Shape...) {
        assert(fields.allCases.map(\.rawValue).elementsEqual(0..<fields.allCases.count), "\(fields)")
        let own = fields.allCases.map { Field("\($0)", $0.holds, about: $0.about) }
        self.init(Fields.shapeTitle, own, includes: includes)
    }

    init(_ title: String, _ own: [Field], includes: [Shape] = []) {
        var fields = own
        var parts: [(Shape, Int)] = []
        for shape in includes {
            parts.append((shape, fields.count))
            parts += shape.parts.map { [offset = fields.count] part in (part.shape, part.offset + offset) }
            fields += shape.fields
        }
        self.title = title
        self.fields = fields
        self.ownCount = own.count
        self.includes = includes
        self.parts = parts
        slots = Dictionary(fields.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    subscript(name: String) -> Field? { slots[name].map { fields[$0] } }

    func slot(of name: String) -> Int? { slots[name] }

    /// The first slot of a shape that this one includes.
    func offset(of shape: Shape) -> Int? {
        parts.first { $0.shape === shape }?.offset
    }
}

/// Two shapes are never the same, also when they have the same fields.
extension Shape: Hashable {
    package static func == (left: Shape, right: Shape) -> Bool { left === right }

    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
