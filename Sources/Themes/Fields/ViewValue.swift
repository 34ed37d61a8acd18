/// A view as templates see it: slots, and the shape that says which name is where.
package struct ViewValue: Sendable {
    package enum Slot: Sendable {
        /// Templates look further out for the name, and in the end show nothing.
        case absent
        case text(String)
        case html([UInt8])
        case flag(Bool)
        case list([ViewValue])
        case view(ViewValue)
    }

    package let shape: Shape
    package var slots: [Slot]

    package init(_ shape: Shape) {
        self.shape = shape
        slots = [Slot](repeating: .absent, count: shape.fields.count)
    }

    /// Puts in the fields of a view whose shape this one includes; those it lacks stay as they are.
    package mutating func include(_ other: ViewValue) {
        guard let offset = shape.offset(of: other.shape) else {
            return assertionFailure("‘\(shape.title)’ does not include ‘\(other.shape.title)’")
        }
        for (index, slot) in other.slots.enumerated() {
            if case .absent = slot { continue }
            slots[offset + index] = slot
        }
    }
}
